import { describe, expect, it } from 'vitest';
import { note, paper, path, slowDough, told } from '../invented-list.ts';

const renamed = { [slowDough]: paper({ aliases: '[long-fermented-dough]' }) };

/** What is said of a second paper with a relation and a citation. */
function fixes(relation: string, citation: string) {
  const steam = paper(
    {
      title: 'Steam',
      url: 'https://example.org/steam',
      relations: `[{ extends: ${relation}, because: adds heat }]`,
    },
    `${note} See [@${citation}].`,
  );
  return told({ ...renamed, 'papers/ovens/steam.md': steam }).map(({ rule, fix }) => [rule, fix]);
}

describe('an id that is no longer, or not quite, that of an entry', () => {
  it('is told by the one that is', () => {
    expect(fixes('long-fermented-dough', 'long-fermented-dough')).toEqual([
      ['unknown-entry', 'write `slow-dough`'],
      ['unknown-citation', 'write `[@slow-dough]`'],
    ]);
  });

  it('may be the name of the file', () => {
    expect(fixes('slow-dough.md', 'slow-dough.md')).toEqual([
      ['text-form', 'write `slow-dough`'],
      ['unknown-citation', 'write `[@slow-dough]`'],
    ]);
  });

  it('may be a step of a reading path', () => {
    const steps =
      '[{ paper: slow-dough, note: Why time }, { paper: long-fermented-dough, note: Why longer }]';
    const problems = told({ ...renamed, 'paths/weekend.md': path({ steps }) });
    expect(problems.map(({ rule, fix }) => [rule, fix])).toEqual([['unknown-entry', 'write `slow-dough`']]);
  });

  it('is unknown when no entry had it', () => {
    expect(fixes('slow-dough', 'rye')).toEqual([
      ['unknown-citation', 'add the entry, or name the paper in words with a link'],
    ]);
  });
});
