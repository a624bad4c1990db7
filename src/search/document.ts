/** A paper as search sees it. The benchmark's corpora have the first seven fields. */
export interface SearchDocument {
  id: string;
  title: string;
  authors: string[];
  year: number;
  venue: string;
  abstract: string;
  /** Note and findings as plain text. */
  note?: string;
  /** Name people use, where it is not how the title begins. */
  short?: string;
  /** Labels and synonyms of the paper's tags, and other words under which people look for it. */
  terms?: string[];
  /** Keys that name exactly this paper: `arxiv:2103.01234`, `doi:10.1000/x`. */
  identifiers?: string[];
  /** Publication date and date of joining the list, as text that sorts. */
  published?: string;
  added?: string;
  /** Where a result leads besides the page of the paper, each with its label. */
  links?: [label: string, href: string][];
  /** What the result shows below the authors: the first paragraph of the note. */
  snippet?: string;
  /** Declared facets and facts as the entry states them, by name: their words are searched. `{ loaves: '48', level: 'easy' }` */
  facts?: Record<string, string>;
  /** Values by facet: `{ theme: ['ovens'], year: ['2021'] }`. */
  facets?: Record<string, string[]>;
}

/** A facet as readers see it, with the names of its values in the order in which they are shown. */
export interface FacetDefinition {
  name: string;
  label: string;
  values: { value: string; label: string }[];
}

/** A fact that papers may state, with which they are narrowed: by a range where it is a number, else by words. */
export interface FactDefinition {
  name: string;
  isNumber: boolean;
}

/** How results are ordered. */
export const sortOrders = ['relevance', 'newest', 'oldest', 'added'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What is asked of the engine. */
export interface SearchRequest {
  /** As typed: words, identifiers, operators. */
  query: string;
  /** Chosen values by facet: several of one facet are alternatives, facets add up. */
  facets?: Record<string, string[]>;
  sort?: SortOrder;
  /** What `is:` knows besides facets. */
  marks?: Marks;
}

/** Ids of papers by what the reader calls them: `{ read: ['slow-dough'] }` makes `is:read` and `is:unread` work. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** A result: the better the match, the higher the score. */
export interface SearchHit {
  /** Number of the document in the index, which knows its id and what is shown of it. */
  doc: number;
  score: number;
}

/** A word that was not found as typed, and the words that were searched in its place. */
export interface Correction {
  typed: string;
  /** Likeliest first. */
  used: string[];
  /** True where the typed text itself was searched, too: some words begin with it. */
  isPart?: true;
}

/** What is to be said of an operator that does nothing, or finds nothing. */
export interface Advice {
  operator: string;
  value: string;
  /** False for an operator that there is not: it is searched as text. */
  isKnown: boolean;
  /** What may have been meant, nearest first: `priority:essential`. */
  offers: string[];
}

/** What a search gives back. */
export interface SearchResult {
  /** Best first; the related ones last. */
  hits: SearchHit[];
  /** How many of the last hits have only some of the words. */
  related: number;
  corrections: Correction[];
  advice: Advice[];
  /** When nothing was found, what may find something: the query without its operators, then single words of it. */
  wider: string[];
  /** The query without its operators, as typed. */
  text: string;
  /** True for a query that can only be the pasted name of one paper: an address or an id. */
  namesPaper: boolean;
  /** Words of the index that matched, for marking them in the results. */
  words: string[];
  /**
   * Papers by facet and value among those that match the query and the other facets; null as long as the index has not
   * loaded them, which no search by words waits for.
   */
  counts: Record<string, Record<string, number>> | null;
}
