import { mineAcronyms } from './acronyms.ts';
import type { FacetDefinition, SearchDocument } from '../document.ts';
import { authorsField, fields, fieldTexts, functionWords } from '../words/fields.ts';
import { indexedForm, normalise, tokenise, type Token } from '../words/normalise.ts';

/** A word's documents in order, and how each has it: a number of the profile table. */
export interface WordPostings {
  docs: number[];
  profiles: number[];
}

/** An index in memory, before it is written: see `write-index.ts`. */
export interface BuiltIndex {
  /** The documents in the order of their numbers: by normalised title. */
  documents: SearchDocument[];
  facets: FacetDefinition[];
  /** In order of code units. */
  words: string[];
  postings: WordPostings[];
  /** How often each field has a word, by profile number; the commonest profile is number 0. */
  profiles: number[][];
  /** Words of each document's long texts. */
  lengths: number[];
  /** Acronyms of the texts and what they stand for, normalised. */
  acronyms: Record<string, string[]>;
  /** Words that so many long texts have that the index does not say which; only in long lists. */
  commonplaces: string[];
}

/** Profiles are stored as bytes. */
const maxProfiles = 255;

/**
 * Builds the index of some papers. The same papers in any order give the same index.
 *
 * @param facets the facets of the list, empty for a corpus without any
 */
export function buildIndex(input: readonly SearchDocument[], facets: FacetDefinition[] = []): BuiltIndex {
  const documents = sortByTitle(input);
  const tokens = documents.map((document) => fieldTexts(document).map(tokenise));
  const solid = solidWords(tokens);
  const found = new Map<string, { docs: number[]; counts: number[][] }>();
  const lengths = documents.map((_document, doc) => {
    const inDocument = countWords(tokens[doc] ?? [], solid);
    for (const [word, counts] of inDocument) {
      const entry = found.get(word) ?? { docs: [], counts: [] };
      entry.docs.push(doc);
      entry.counts.push(counts);
      found.set(word, entry);
    }
    return (tokens[doc] ?? [])
      .filter((_list, field) => fields[field]?.long)
      .reduce((sum, list) => sum + list.length, 0);
  });
  const commonplaces = documents.length >= manyPapers ? dropCommonplaces(found, documents.length) : [];
  const words = [...found.keys()].sort();
  const { profiles, numbers } = profileTable([...found.values()].flatMap((entry) => entry.counts));
  const postings = words.map((word): WordPostings => {
    const { docs = [], counts = [] } = found.get(word) ?? {};
    return { docs, profiles: counts.map((count) => numbers.get(count.join()) ?? 0) };
  });
  const acronyms = mineAcronyms(documents);
  return { documents, facets, words, postings, profiles, lengths, acronyms, commonplaces };
}

/** In a list of so many papers, a word that so large a share of their long texts has tells nothing there. */
const manyPapers = 5000;
const commonplace = 0.036;

/** Takes the commonest words of long texts out of the index and returns them. Titles, names and tags keep them. */
function dropCommonplaces(
  found: Map<string, { docs: number[]; counts: number[][] }>,
  papers: number,
): string[] {
  const dropped: string[] = [];
  const isShort = (counts: readonly number[]) =>
    counts.some((count, field) => count > 0 && !fields[field]?.long);
  for (const [word, entry] of found) {
    const inLong = entry.counts.filter((counts) => !isShort(counts)).length;
    if (inLong < papers * commonplace) continue;
    dropped.push(word);
    const kept = entry.docs.flatMap((doc, at) =>
      isShort(entry.counts[at] ?? []) ? [{ doc, counts: entry.counts[at] ?? [] }] : [],
    );
    if (kept.length === 0) found.delete(word);
    else found.set(word, { docs: kept.map(({ doc }) => doc), counts: kept.map(({ counts }) => counts) });
  }
  return dropped.sort();
}

/** Function words and bare numbers say nothing about a long text, nor do initials about a name. */
function saysSomething(word: string, isLong: boolean, isName: boolean): boolean {
  if (isName) return word.length > 1 || !/[a-z]/.test(word);
  return !isLong || !(functionWords.has(word) || /^\d{1,3}$/.test(word));
}

/** Documents with neighbouring titles stand together, so that a title's beginning is found by bisection. */
function sortByTitle(documents: readonly SearchDocument[]): SearchDocument[] {
  return documents
    .map((document) => ({ document, key: `${normalise(document.title)}\0${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ document }) => document);
}

/** Words that stand somewhere on their own. Where `sour dough` makes up one of these, the joined word is indexed too. */
function solidWords(documents: readonly Token[][][]): Set<string> {
  const solid = new Set<string>();
  for (const texts of documents) {
    for (const list of texts) {
      list.forEach((token, index) => {
        if (!token.glued && !list[index + 1]?.glued && token.text.length >= 5) solid.add(token.text);
      });
    }
  }
  return solid;
}

/** How often each field of a document has each word. */
function countWords(texts: readonly Token[][], solid: ReadonlySet<string>): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  texts.forEach((list, field) => {
    const { most = 1, long: isLong = false } = fields[field] ?? {};
    const add = (text: string) => {
      const word = indexedForm(text);
      const count = counts.get(word) ?? new Array<number>(fields.length).fill(0);
      count[field] = Math.min((count[field] ?? 0) + 1, most);
      counts.set(word, count);
    };
    list.forEach((token, index) => {
      if (saysSomething(token.text, isLong, field === authorsField)) add(token.text);
      const next = list[index + 1];
      if (next && solid.has(token.text + next.text)) add(token.text + next.text);
    });
  });
  return counts;
}

function profileTable(all: readonly number[][]): { profiles: number[][]; numbers: Map<string, number> } {
  const frequency = new Map<string, number>();
  for (const counts of all) frequency.set(counts.join(), (frequency.get(counts.join()) ?? 0) + 1);
  const ordered = [...frequency].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
  const kept = ordered.slice(0, maxProfiles);
  const numbers = new Map(kept.map((key, index) => [key, index]));
  // A rarer profile is stored as the commonest one of the same fields; where there is none, as the commonest of all.
  for (const key of ordered.slice(maxProfiles)) {
    const mask = maskOf(key);
    numbers.set(
      key,
      Math.max(
        0,
        kept.findIndex((other) => maskOf(other) === mask),
      ),
    );
  }
  return { profiles: kept.map((key) => key.split(',').map(Number)), numbers };
}

function maskOf(key: string): string {
  return key.replace(/[1-9]\d*/g, '1');
}
