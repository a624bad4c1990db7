import { mineAcronyms } from './acronyms.ts';
import type { FacetDefinition, FactDefinition, SearchDocument } from '../document.ts';
import { codes, countsOf, countWords, isInLongOnly, type WordCounts } from './count-words.ts';
import { normalise } from '../words/normalise.ts';

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
  facts: FactDefinition[];
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
 * @param facts those of its facts that are no facets
 */
export function buildIndex(
  input: readonly SearchDocument[],
  facets: FacetDefinition[] = [],
  facts: FactDefinition[] = [],
): BuiltIndex {
  const documents = sortByTitle(input);
  const { found, lengths } = countWords(documents);
  const commonplaces = documents.length >= manyPapers ? dropCommonplaces(found, documents.length) : [];
  const words = [...found.keys()].sort();
  const { profiles, numbers } = profileTable(found.values());
  const postings = words.map((word): WordPostings => {
    const { docs = [], codes: ofWord = [] } = found.get(word) ?? {};
    return { docs, profiles: ofWord.map((code) => numbers[code] ?? 0) };
  });
  const acronyms = mineAcronyms(documents);
  return { documents, facets, facts, words, postings, profiles, lengths, acronyms, commonplaces };
}

/** In a list of so many papers, a word that so large a share of their long texts has tells nothing there. */
const manyPapers = 5000;
const commonplace = 0.036;

/** Takes the commonest words of long texts out of the index and returns them. Titles, names and tags keep them. */
function dropCommonplaces(found: WordCounts['found'], papers: number): string[] {
  const dropped: string[] = [];
  for (const [word, { docs, codes: ofWord }] of found) {
    const kept = [...docs.keys()].filter((at) => !isInLongOnly(ofWord[at] ?? 0));
    if (docs.length - kept.length < papers * commonplace) continue;
    dropped.push(word);
    if (kept.length === 0) found.delete(word);
    else found.set(word, { docs: kept.map((at) => docs[at] ?? 0), codes: kept.map((at) => ofWord[at] ?? 0) });
  }
  return dropped.sort();
}

/** Documents with neighbouring titles stand together, so that a title's beginning is found by bisection. */
function sortByTitle(documents: readonly SearchDocument[]): SearchDocument[] {
  return documents
    .map((document) => ({ document, key: `${normalise(document.title)}\0${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ document }) => document);
}

/** The profiles that are kept, the commonest first, and the number of one for each code. */
function profileTable(all: Iterable<{ codes: number[] }>): { profiles: number[][]; numbers: Uint8Array } {
  const frequency = new Uint32Array(codes);
  for (const entry of all) for (const code of entry.codes) frequency[code] = (frequency[code] ?? 0) + 1;
  const ordered = [...frequency.keys()]
    .filter((code) => frequency[code])
    .map((code) => ({ code, key: countsOf(code).join() }))
    .sort((a, b) => (frequency[b.code] ?? 0) - (frequency[a.code] ?? 0) || (a.key < b.key ? -1 : 1));
  const kept = ordered.slice(0, maxProfiles);
  const numbers = new Uint8Array(codes);
  kept.forEach(({ code }, number) => (numbers[code] = number));
  // A rarer profile is stored as the commonest one of the same fields; where there is none, as the commonest of all.
  for (const { code, key } of ordered.slice(maxProfiles))
    numbers[code] = Math.max(
      0,
      kept.findIndex((other) => maskOf(other.key) === maskOf(key)),
    );
  return { profiles: kept.map(({ code }) => countsOf(code)), numbers };
}

function maskOf(key: string): string {
  return key.replace(/[1-9]\d*/g, '1');
}
