import { expect, it } from 'vitest';
import { usedTags } from '../../src/derive/lists.ts';
import type { Paper, Theme } from '../../src/model/library.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { describeThisList } from '../this-list.ts';

const { library } = loadLibrary('content');
if (!library) throw new Error('the list has errors; `npm run check` explains them');
const { papers, themes, paths } = library;

const cites = (theme: Theme, paper: Paper) => theme.body.citations.some(({ id }) => id === paper.id);
const wordsOf = (theme: Theme) =>
  [theme.body.note, theme.body.lead, ...theme.body.sections].map(({ text }) => text).join(' ').split(/\s+/).length;

describeThisList('the list of this repository', () => {
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

  it('states each of its facts in a tenth of the entries or more, and each approach in three or more', () => {
    const stating = (fact: string) => papers.filter((paper) => paper.facts[fact] !== undefined);
    const facts = library.site.facts ?? {};
    expect(Object.keys(facts).filter((fact) => stating(fact).length < papers.length / 10)).toEqual([]);
    const values = facts['approach']?.values ?? [];
    expect(values.length).toBeGreaterThan(0);
    const rare = values.filter((value) => papers.filter((paper) => paper.facts['approach'] === value).length < 3);
    expect(rare).toEqual([]);
  });

  it('calls about 30 papers essential and 90 recommended', () => {
    const count = (priority: string) => papers.filter((paper) => paper.facets['priority'] === priority).length;
    expect(count('essential')).toBeGreaterThanOrEqual(27);
    expect(count('essential')).toBeLessThanOrEqual(33);
    expect(count('recommended')).toBeGreaterThanOrEqual(80);
    expect(count('recommended')).toBeLessThanOrEqual(100);
  });

  it('cites every essential paper in the introduction of its theme', () => {
    const essential = papers.filter((paper) => paper.facets['priority'] === 'essential');
    const uncited = essential.filter((paper) => !themes.some((theme) => theme.id === paper.theme && cites(theme, paper)));
    expect(uncited.map((paper) => paper.id)).toEqual([]);
  });

  it('introduces each theme in 500 to 1,200 words, and says first what to do', () => {
    expect(themes.map((theme) => [theme.id, wordsOf(theme)]).filter(([, words]) => Number(words) < 500 || Number(words) > 1200)).toEqual([]);
    const first = themes.map((theme) => theme.body.sections[0]?.title ?? '');
    expect(first.filter((title) => !title.startsWith('What to '))).toEqual([]);
  });

  it('has eight reading paths or more of six to ten papers, each with a word on every paper', () => {
    expect(paths.length).toBeGreaterThanOrEqual(8);
    expect(paths.filter(({ steps }) => steps.length < 6 || steps.length > 10).map(({ id }) => id)).toEqual([]);
    expect(paths.flatMap(({ steps }) => steps).filter(({ note }) => note.split(' ').length < 12)).toEqual([]);
  });

  it('leads to every essential paper on a path', () => {
    const steps = new Set(paths.flatMap((path) => path.steps.map((step) => step.paper)));
    const essential = papers.filter((paper) => paper.facets['priority'] === 'essential');
    expect(essential.map(({ id }) => id).filter((id) => !steps.has(id))).toEqual([]);
  });

  it('uses 60 to 90 tags, each on three papers or more and none on more than a quarter', () => {
    expect(library.tags.length).toBeGreaterThanOrEqual(60);
    expect(library.tags.length).toBeLessThanOrEqual(90);
    const used = usedTags(library);
    expect(used.filter(({ papers: tagged }) => tagged.length < 3).map(({ tag }) => tag.id)).toEqual([]);
    expect(used.filter(({ papers: tagged }) => tagged.length > papers.length / 4).map(({ tag }) => tag.id)).toEqual([]);
  });

  it('relates two thirds of the papers to another', () => {
    const related = new Set(papers.flatMap((paper) => paper.relations.flatMap(({ target }) => [target, paper.id])));
    expect(related.size).toBeGreaterThanOrEqual((papers.length * 2) / 3);
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
