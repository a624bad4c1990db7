import { describe, expect, it } from 'vitest';
import { relationLines } from '../../../src/derive/views/relations.ts';
import { relationTypes } from '../../../src/model/schema/relation.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

/** The relations of one paper of the bakery, with the ids of the others. */
function linesOf(id: string) {
  const list = bakery();
  return relationLines(list, paperOf(list, id)).map(({ words, other, because }) => [
    words,
    other.id,
    because,
  ]);
}

describe('relationLines', () => {
  it.each([
    [
      'slow-dough',
      [
        ['Extends', 'acid', 'adds time'],
        ['Contradicts', 'steam', 'it is cold'],
        ['Used by', 'yeast', 'its clock'],
      ],
    ],
    ['acid', [['Extended by', 'slow-dough', 'adds time']]],
    ['steam', [['Contradicted by', 'slow-dough', 'it is cold']]],
    ['yeast', [['Uses', 'slow-dough', 'its clock']]],
  ])('gives the relations of %s, its own before those of others', (id, lines) => {
    expect(linesOf(id)).toEqual(lines);
  });

  it('has words for each type on both sides', () => {
    const relations = relationTypes.map((type) => `{ ${type}: steam, because: it is hot }`).join(', ');
    const list = library({
      [slowDough]: paper({ relations: `[${relations}]` }),
      'papers/ovens/steam.md': paper({ title: 'Steam', url: 'https://example.org/steam' }),
    });
    const words = (id: string) => relationLines(list, paperOf(list, id)).map((line) => line.words);
    expect([words('slow-dough'), words('steam')]).toEqual([
      ['Extends', 'Contradicts', 'Replicates', 'Uses', 'Supersedes', 'Compared with'],
      ['Extended by', 'Contradicted by', 'Replicated by', 'Used by', 'Superseded by', 'Compared with'],
    ]);
  });

  it('gives nothing where nobody relates to anybody', () => {
    const list = library();
    expect(relationLines(list, paperOf(list, 'slow-dough'))).toEqual([]);
  });
});
