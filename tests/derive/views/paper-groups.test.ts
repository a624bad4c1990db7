import { describe, expect, it } from 'vitest';
import { paperGroups } from '../../../src/derive/views/paper-groups.ts';
import { allNewestFirst } from '../../../src/derive/lists.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, paper, site } from '../../model/invented-list.ts';

const facets = (highlight: string) => `{ level: { label: Level, values: [easy, hard]${highlight} } }`;

/** A list that has so many papers of each level, and one besides. */
function baked(counts: Record<string, number>, highlight = ', highlight: easy') {
  const entries = Object.entries(counts).flatMap(([level, count]) =>
    Array.from({ length: count }, (_, at) => [
      `papers/ovens/${level}-${at}.md`,
      paper({
        title: `"${level} ${at}"`,
        url: `https://example.org/${level}-${at}`,
        facets: level === 'none' ? null : `{ level: ${level} }`,
      }),
    ]),
  );
  return library({ 'site.md': site({ facets: facets(highlight) }), ...Object.fromEntries(entries) });
}

/** The papers of the list, without that one. */
const papersOf = (list: Library) => allNewestFirst(list).filter(({ id }) => id !== 'slow-dough');

const told = (groups: ReturnType<typeof paperGroups>) =>
  groups?.map(({ label, papers, isOpen }) => [label, papers.length, isOpen]);

describe('paperGroups', () => {
  it('sorts papers by the facet that site.md highlights, those without it last', () => {
    const list = baked({ hard: 1, none: 1, easy: 2 });
    expect(
      paperGroups(list, papersOf(list))?.map(({ label, papers }) => [label, papers.map(({ id }) => id)]),
    ).toEqual([
      ['Easy', ['easy-0', 'easy-1']],
      ['Hard', ['hard-0']],
      ['Level: not stated', ['none-0']],
    ]);
  });

  it('folds the groups for which there is no room, but never the first', () => {
    const few = baked({ easy: 4, hard: 11, none: 1 });
    expect(told(paperGroups(few, papersOf(few)))).toEqual([
      ['Easy', 4, true],
      ['Hard', 11, true],
      ['Level: not stated', 1, false],
    ]);
    const many = baked({ easy: 25, hard: 1 });
    expect(told(paperGroups(many, papersOf(many)))).toEqual([
      ['Easy', 25, true],
      ['Hard', 1, false],
    ]);
  });

  it('unfolds below other groups only those that are open there', () => {
    const list = baked({ easy: 4, hard: 12 });
    const above = paperGroups(list, papersOf(list));
    const below = papersOf(list).filter(({ id }) => id.endsWith('-1'));
    expect(told(paperGroups(list, below, above))).toEqual([
      ['Easy', 1, true],
      ['Hard', 1, false],
    ]);
  });

  it('has no groups where site.md highlights nothing, nor where no paper has a value', () => {
    const plain = baked({ easy: 2 }, '');
    expect(paperGroups(plain, papersOf(plain))).toBeNull();
    const none = baked({ none: 2 });
    expect(paperGroups(none, papersOf(none))).toBeNull();
  });
});
