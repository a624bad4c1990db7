import { describe, expect, it } from 'vitest';
import { paper, slowDough, told } from '../invented-list.ts';

/** What is told of three papers with these relations: place and finding. */
function loops(dough: string, rye: string, steam: string) {
  const other = (title: string, relations: string) =>
    paper({ title, url: `https://example.org/${title}`, relations: `[${relations}]` });
  return told({
    [slowDough]: paper({ relations: `[${dough}]` }),
    'papers/ovens/rye.md': other('Rye', rye),
    'papers/ovens/steam.md': other('Steam', steam),
  }).map(({ rule, file, line, column, found }) => [rule, file, line, column, found]);
}

const to = (type: string, target: string) => `{ ${type}: ${target}, because: it does }`;

describe('relationLoops', () => {
  it('tells of a loop once, at its last entry, and shows the way round', () => {
    expect(loops(to('extends', 'steam'), to('replicates', 'slow-dough'), to('supersedes', 'rye'))).toEqual([
      [
        'relation-loop',
        'papers/ovens/steam.md',
        7,
        27,
        '`rye`, from where relations lead back here: `steam` → `rye` → `slow-dough` → `steam`',
      ],
    ]);
  });

  it.each(['uses', 'contradicts'])('lets two papers each have %s the other', (type) => {
    expect(loops(to(type, 'steam'), '', to(type, 'slow-dough'))).toEqual([]);
  });

  it('lets several ways lead to one paper', () => {
    const both = `${to('extends', 'rye')}, ${to('extends', 'steam')}`;
    expect(loops(both, to('extends', 'steam'), '')).toEqual([]);
  });

  it('leaves a relation to the entry itself to its own message', () => {
    expect(loops(to('extends', 'slow-dough'), '', '').map(([rule]) => rule)).toEqual(['unknown-entry']);
  });
});
