import { describe, expect, it } from 'vitest';
import { usedTags } from '../../src/derive/lists.ts';
import type { Paper, Theme } from '../../src/model/library.ts';
import { loadLibrary } from '../../src/model/load-library.ts';

const { library } = loadLibrary('content');
if (!library) throw new Error('the list has errors; `npm run check` explains them');
const { papers, themes, paths } = library;

const cites = (theme: Theme, paper: Paper) => theme.body.citations.some(({ id }) => id === paper.id);
const wordsOf = (theme: Theme) =>
  [theme.body.note, theme.body.lead, ...theme.body.sections].map(({ text }) => text).join(' ').split(/\s+/).length;

describe('the list of this repository', () => {
  it('gives every paper a value of every facet and its approach and headline result', () => {
    const facets = Object.keys(library.site.facets ?? {});
    const lacking = papers.filter(
      (paper) =>
        facets.some((facet) => paper.facets[facet] === undefined) ||
        paper.facts['approach'] === undefined ||
        paper.facts['result'] === undefined,
    );
    expect(lacking.map((paper) => paper.id)).toEqual([]);
  });

  it('calls about 20 papers essential, and cites at least half of each theme’s in its introduction', () => {
    const essential = papers.filter((paper) => paper.facets['priority'] === 'essential');
    expect(essential.length).toBeGreaterThanOrEqual(17);
    expect(essential.length).toBeLessThanOrEqual(23);
    const poor = themes.filter((theme) => {
      const own = essential.filter((paper) => paper.theme === theme.id);
      return own.filter((paper) => cites(theme, paper)).length < own.length / 2;
    });
    expect(poor.map((theme) => theme.id)).toEqual([]);
  });

  it('introduces each theme in 500 to 900 words', () => {
    expect(themes.filter((theme) => wordsOf(theme) < 500 || wordsOf(theme) > 900).map((theme) => [theme.id, wordsOf(theme)])).toEqual([]);
  });

  it('has five reading paths or more of six to ten papers, each with a word on every paper', () => {
    expect(paths.length).toBeGreaterThanOrEqual(5);
    expect(paths.filter(({ steps }) => steps.length < 6 || steps.length > 10).map(({ id }) => id)).toEqual([]);
    expect(paths.flatMap(({ steps }) => steps).filter(({ note }) => note.split(' ').length < 12)).toEqual([]);
  });

  it('uses 50 to 80 tags, each on three papers or more', () => {
    expect(library.tags.length).toBeGreaterThanOrEqual(50);
    expect(library.tags.length).toBeLessThanOrEqual(80);
    const rare = usedTags(library).filter((used) => used.papers.length < 3);
    expect(rare.map(({ tag }) => tag.id)).toEqual([]);
  });

  it('gives every relation a reason of some words', () => {
    const bare = papers.filter((paper) => paper.relations.some(({ because }) => because.split(' ').length < 4));
    expect(bare.map((paper) => paper.id)).toEqual([]);
    expect(papers.flatMap((paper) => paper.relations).length).toBeGreaterThan(20);
  });

  it('leads to every entry from a theme’s introduction, a path, a relation or another note', () => {
    const reached = new Set([
      ...themes.flatMap((theme) => theme.body.citations.map(({ id }) => id)),
      ...paths.flatMap(({ steps }) => steps.map((step) => step.paper)),
      ...papers.flatMap((paper) => paper.relations.flatMap(({ target }) => [target, paper.id])),
      ...papers.flatMap((paper) => paper.body.citations.map(({ id }) => id)),
      ...papers.filter((paper) => paper.tags.length > 0).map((paper) => paper.id),
    ]);
    expect(papers.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});
