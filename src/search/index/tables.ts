import type { FacetDefinition } from '../document.ts';

/** So many papers have what is shown of them in one file, and their notes in another. */
export const papersInFile = 64;

/** A paper as results show it. */
export interface PaperRow {
  id: string;
  title: string;
  /** The name people use, where it is not how the title begins. */
  short?: string;
  authors: string[];
  venue: string;
  /** Publication date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: string;
  /** Day on which it joined the list, or empty. */
  added: string;
  /** Numbers of the paper's themes among the values of the facet, the primary one first. */
  themes: number[];
  /** Where it leads besides its page, each with a label; lists without such links have none. */
  links?: [label: string, href: string][];
}

/** `papers-N.json`: papers in the order of their numbers. */
export type PaperRows = PaperRow[];

/**
 * `names-N.json`: name -> papers. Names are ids and short names, normalised, and identifiers such as `arxiv:2103.01234`;
 * each file has those of a range, in the order of code units.
 */
export type NameTable = Record<string, number[]>;

/** `values.json`: what papers are narrowed, counted and ordered by. Lists have an item for each paper, by its number. */
export interface ValueTable {
  /** Publication dates and days of joining the list, as text that sorts. */
  published: string[];
  added: string[];
  /** Names of venues, and for each paper the number of its own. */
  venueNames: string[];
  venues: number[];
  facets: (FacetDefinition & {
    /** For each paper how many values it has, and the numbers of all values in a row. */
    counts: number[];
    numbers: number[];
  })[];
  /** Facts: the papers that state each, and the numbers or texts that they state. */
  facts: { name: string; papers: number[]; values: (number | string)[] }[];
}

/** The values that papers have of a facet, in memory: those of a paper are the numbers from its start to the next one. */
export interface FacetValues extends FacetDefinition {
  starts: Uint32Array;
  numbers: Uint16Array;
}

/** {@link ValueTable} in memory. */
export interface Values extends Omit<ValueTable, 'facets'> {
  facets: FacetValues[];
}

/** Makes the values ready for use. As a list for each paper, they would take ten times the memory. */
export function openValues({ facets, ...table }: ValueTable): Values {
  return {
    ...table,
    facets: facets.map(({ counts, numbers, ...facet }) => {
      const starts = new Uint32Array(counts.length + 1);
      counts.forEach((count, paper) => (starts[paper + 1] = (starts[paper] ?? 0) + count));
      return { ...facet, starts, numbers: Uint16Array.from(numbers) };
    }),
  };
}
