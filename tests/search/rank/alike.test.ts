import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { mostAlike } from '../../../src/search/rank/alike.ts';
import { bread } from '../invented-corpus.ts';

/** Papers with nothing in common, so that no word is in most of them. */
const strangers = Array.from({ length: 9 }, (_none, at) => bread(`stranger-${at}`, `Zz${at}`));

const alike = (papers: ReturnType<typeof bread>[], most = 5) =>
  mostAlike(buildIndex([...papers, ...strangers]), most);

describe('mostAlike', () => {
  it('names the papers that share rare words, with the words, the most alike first', () => {
    const found = alike([
      bread('rye', 'Rye Levain'),
      bread('rye-again', 'Levain and Rye'),
      bread('cake', 'Cake of Rye', { note: 'Sugar and butter and much else.' }),
    ]);
    expect(found.get('rye')).toEqual([
      { id: 'rye-again', score: expect.closeTo(1) as number, words: ['levain', 'rye'] },
      { id: 'cake', score: expect.any(Number) as number, words: ['rye'] },
    ]);
    expect(found.get('stranger-1')).toEqual([]);
  });

  it('does not take people, venues, or how notes are written for what papers say', () => {
    const fields = {
      authors: ['Ada Kneader'],
      venue: 'Crumb Letters',
      note: 'Wonderfully said.',
      terms: ['crust'],
    };
    const found = alike([bread('a', 'Steam', fields), bread('b', 'Salt', fields)]);
    expect([found.get('a'), found.get('b')]).toEqual([[], []]);
  });

  it('names a word that stands in neither title only where hardly any paper has it', () => {
    const note = (text: string) => ({ note: `Flour, ${text}.` });
    const found = alike([
      bread('rye', 'Rye Levain', note('crumbly, autolysed')),
      bread('oats', 'Levain Oats', note('crumbly, autolysed')),
      bread('crumbs', 'Crumbly'),
      bread('rest', 'Autolysed'),
      bread('salt', 'Soft Salt', note('crumbly')),
    ]);
    expect(found.get('rye')?.find(({ id }) => id === 'oats')?.words).toEqual(['levain']);
    expect(found.get('rye')?.find(({ id }) => id === 'crumbs')?.words).toEqual(['crumbly']);
  });

  it('gives no more than it is asked for', () => {
    const loaves = ['a', 'b', 'c'].map((id) => bread(id, `Levain ${id}${id}`));
    expect(
      alike(loaves, 1)
        .get('a')
        ?.map(({ id }) => id),
    ).toEqual(['b']);
  });

  it('looks at no word that many papers have, so that its time grows with their number', () => {
    const loaves = Array.from({ length: 300 }, (_none, at) => bread(`loaf-${at}`, `Levain q${at}q`));
    expect([...alike(loaves).values()].flat()).toEqual([]);
  });
});
