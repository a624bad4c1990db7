import { idsOf, loadFrom } from '../../scripts/search/local-index.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { FacetDefinition, SearchDocument, SearchRequest } from '../../src/search/document.ts';
import { SearchEngine } from '../../src/search/engine.ts';
import { OpenIndex } from '../../src/search/index/open-index.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';

/** A paper; what is not given is empty. */
export function bread(id: string, title: string, fields: Partial<SearchDocument> = {}): SearchDocument {
  return { id, title, authors: [], year: 2020, venue: '', abstract: '', ...fields };
}

/** Papers with every field that search knows; in the order of their titles. */
export const bakery: SearchDocument[] = [
  bread('baguette', 'Baguettes at Home', {
    authors: ['Rosa van der Crust'],
    year: 2019,
    venue: 'Bread Letters',
    note: 'A long loaf with a thin crust. The oven must be hot.',
    snippet: 'A long loaf with a thin crust.',
    terms: ['Ovens', 'crust'],
    published: '2019-06-01',
    added: '2026-11-21',
    facets: { theme: ['ovens'], tag: ['crust'], year: ['2019'] },
  }),
  bread('drt', 'Dough Rest Time (DRT) and Flavour', {
    authors: ['Ada Kneader', "Bo O'Crumb"],
    year: 2021,
    venue: 'Bread Letters',
    note: 'Sleep is good for gluten.',
    abstract: 'A dough that rests tastes better.',
    identifiers: ['arxiv:2103.01230', 'doi:10.1000/bread.5'],
    terms: ['Fermentation', 'time'],
    published: '2021-03',
    added: '2026-11-22',
    facets: { theme: ['fermentation', 'ovens'], tag: ['time'], year: ['2021'] },
  }),
  bread('rye-levain', 'Levain for Rye: A Survey', {
    short: 'RyeLev',
    authors: ['Grain Mill'],
    year: 2021,
    venue: 'Crumb Conference',
    note: 'Sourdough of black bread, made slowly.',
    abstract: 'Wild yeast and Lactobacillus in rye.',
    identifiers: ['openreview:aB3dE6gH9k'],
    terms: ['Fermentation', 'Rye Flour', 'black bread'],
    published: '2021-11-02',
    added: '2026-11-21',
    facets: { theme: ['fermentation'], tag: ['rye'], year: ['2021'] },
  }),
  bread('steam', 'Steam', {
    authors: ['Cécile Brûlée'],
    year: 2023,
    venue: 'Crumb Conference',
    note: 'Why a wet oven gives a shiny crust.',
    published: '2023',
    added: '2026-11-23',
    facets: { theme: ['ovens'], tag: ['crust', 'time'], year: ['2023'] },
  }),
];

/** The facets of the bakery. */
export const bakeryFacets: FacetDefinition[] = [
  {
    name: 'theme',
    label: 'Theme',
    values: [
      { value: 'ovens', label: 'Ovens' },
      { value: 'fermentation', label: 'Wild Fermentation' },
    ],
  },
  { name: 'tag', label: 'Tag', values: ['crust', 'rye', 'time'].map((value) => ({ value, label: value })) },
  { name: 'year', label: 'Year', values: ['2023', '2021', '2019'].map((value) => ({ value, label: value })) },
];

/** The bakery with a declared facet, links and facts, of which one says words in place of a number. */
export function statingBakery(): Promise<OpenIndex> {
  const stated: Record<string, Partial<SearchDocument>> = {
    baguette: { facets: { level: ['hard'] }, facts: { loaves: '48', result: 'Keeps for a week' } },
    drt: { facets: { level: ['easy'], has: ['code'] }, facts: { loaves: '1T' } },
    'rye-levain': { facts: { loaves: 'very many' } },
    steam: { facets: { level: ['easy'] } },
  };
  const documents = bakery.map((one) => ({
    ...one,
    ...stated[one.id],
    facets: { ...one.facets, ...stated[one.id]?.facets },
  }));
  const plain = (...values: string[]) => values.map((value) => ({ value, label: value }));
  const facets = [
    ...bakeryFacets,
    { name: 'level', label: 'Level', values: plain('easy', 'hard') },
    { name: 'has', label: 'Comes with', values: plain('code') },
  ];
  const facts = [
    { name: 'loaves', isNumber: true },
    { name: 'result', isNumber: false },
  ];
  return OpenIndex.open(loadFrom(writeIndex(buildIndex(documents, facets, facts))));
}

/** An index of some papers, written and opened again. */
export function opened(documents: readonly SearchDocument[], facets?: FacetDefinition[]): Promise<OpenIndex> {
  return OpenIndex.open(loadFrom(writeIndex(buildIndex(documents, facets))));
}

/** The engine over such an index. */
export async function engineOf(
  documents: readonly SearchDocument[],
  facets?: FacetDefinition[],
): Promise<SearchEngine> {
  return new SearchEngine(await opened(documents, facets));
}

/** The engine over the bakery. */
export const bakeryEngine = () => engineOf(bakery, bakeryFacets);

/** Ids of the papers that a query finds, best first. */
export async function found(
  engine: SearchEngine,
  query: string,
  rest: Omit<SearchRequest, 'query'> = {},
): Promise<string[]> {
  return idsOf(engine, (await engine.search({ query, ...rest })).hits);
}

/** Numbers that look random and are the same in every run, below a limit. */
export function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const starts = 'bak bri cru dou fer flo glu kne lev loa oat ove pro rye sou spe tan yea'.split(' ');
const middles = 'a e i o u an en in on un ar er ir or ur al el il ol ul'.split(' ');
const ends = 'ba da fa ga ka la ma na pa ra sa ta va xo zo'.split(' ');

/** One of 5400 invented words. */
export function inventedWord(number: number): string {
  const start = starts[number % starts.length] ?? '';
  const middle = middles[Math.floor(number / starts.length) % middles.length] ?? '';
  return start + middle + (ends[Math.floor(number / starts.length / middles.length) % ends.length] ?? '');
}

/** Many papers of invented words, each with a title of its own. */
export function manyPapers(count: number, wordsEach: number): SearchDocument[] {
  const next = generator(7);
  const words = (length: number) => Array.from({ length }, () => inventedWord(next(5400))).join(' ');
  return Array.from({ length: count }, (_none, at) =>
    bread(`paper-${at}`, `${words(4)} ${at}`, {
      authors: [`${inventedWord(next(60))} ${inventedWord(next(90))}`],
      year: 2000 + next(26),
      venue: `Bread ${next(9)}`,
      note: words(20),
      abstract: words(wordsEach),
    }),
  );
}
