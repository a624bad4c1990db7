import { libraryEngine, idsOf } from '../search/local-index.ts';
import { papersById } from '../../src/derive/lists.ts';
import type { Library } from '../../src/model/library.ts';
import type { PaperRecord } from '../../src/records/paper-record.ts';
import type { SearchEngine } from '../../src/search/engine.ts';

/** What the list suggests for a new paper: by the entries that are most like it, and by its own words. */
export interface Suggestions {
  /** Themes of the nearest entries, the likeliest first. */
  themes: string[];
  tags: string[];
}

/** How many entries count as near, and how many tags are suggested at most. */
const near = 8;
const mostTags = 6;
/** What a tag must weigh: the share of an entry of rank one, or a word of the vocabulary in title or abstract. */
const enough = 0.5;

/** Makes suggestions for new papers of a list by its own search engine. */
export async function createSuggester(
  library: Library,
): Promise<(record: PaperRecord) => Promise<Suggestions>> {
  const engine = await libraryEngine(library);
  return async (record) => {
    const weights = { tags: new Map<string, number>(), themes: new Map<string, number>() };
    const add = (to: Map<string, number>, key: string, weight: number) =>
      to.set(key, (to.get(key) ?? 0) + weight);
    (await nearest(engine, record.fields.title ?? '')).forEach((id, rank) => {
      const paper = papersById(library).get(id);
      if (!paper) return;
      const weight = 1 / (rank + 2);
      add(weights.themes, paper.theme, weight);
      for (const tag of paper.tags) add(weights.tags, tag, weight);
    });
    for (const tag of namedTags(library, record)) add(weights.tags, tag, 1);
    return { themes: best(weights.themes, 0), tags: best(weights.tags, enough).slice(0, mostTags) };
  };
}

/** Entries most like a title, best first; a title that finds none finds those with some of its words. */
async function nearest(engine: SearchEngine, title: string): Promise<string[]> {
  const { hits } = await engine.search({ query: title.replace(/[":()-]+/g, ' ') });
  return idsOf(engine, hits, near);
}

/** Tags whose name or synonym stands in the title or the abstract as whole words. */
function namedTags({ tags }: Library, { fields, abstract = '' }: PaperRecord): string[] {
  const plain = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const text = plain(`${fields.title ?? ''} ${abstract}`);
  return tags
    .filter(({ label, synonyms }) => [label, ...synonyms].some((term) => text.includes(plain(term))))
    .map(({ id }) => id);
}

function best(weights: ReadonlyMap<string, number>, least: number): string[] {
  return [...weights]
    .filter(([, weight]) => weight >= least)
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => key);
}
