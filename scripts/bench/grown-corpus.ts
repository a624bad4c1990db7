import type { FacetDefinition, SearchDocument } from '../../src/search/document.ts';

/** One word form in so many is another word in a copy of the corpus. */
const changedShare = 4;

/** Themes and tags of an invented list, and how many tags a paper has: what a large list would have. */
const [themes, tags, tagsOfPaper] = [12, 60, 3];

/**
 * A corpus of a size: its beginning, or the whole of it and changed copies. A copy has other ids, and a quarter of its
 * words, names included, are words that the corpus does not have: so the words of a list grow with its size, as those
 * of real texts do (Heaps' law). The same corpus and size give the same documents.
 */
export function grownCorpus(corpus: readonly SearchDocument[], size: number): SearchDocument[] {
  return Array.from({ length: corpus.length === 0 ? 0 : size }, (_none, at) => {
    const copy = Math.floor(at / corpus.length);
    const document = corpus[at % corpus.length] as SearchDocument;
    return withFacets(copy === 0 ? document : changedCopy(document, copy));
  });
}

function changedCopy(document: SearchDocument, copy: number): SearchDocument {
  const change = (text: string) => text.replace(/\p{L}{4,}/gu, (word) => changedWord(word, copy));
  return {
    ...document,
    id: `${document.id}-${copy}`,
    title: change(document.title),
    authors: document.authors.map(change),
    abstract: change(document.abstract),
  };
}

/** Two letters of the word are others, where the copy changes it; every form of it in the copy is changed alike. */
function changedWord(word: string, copy: number): string {
  const hash = hashOf(`${copy} ${word.toLowerCase()}`);
  if (hash % changedShare !== 0) return word;
  const letter = (bits: number) => String.fromCharCode(97 + ((hash >>> bits) % 26));
  const at = 1 + ((hash >>> 3) % (word.length - 3));
  return `${word.slice(0, at)}${letter(6)}${letter(14)}${word.slice(at + 2)}`;
}

/** The document with values of facets, which a corpus does not have. Chance is the worst case for their size. */
function withFacets(document: SearchDocument): SearchDocument {
  const { id, year, venue } = document;
  const number = (name: string, count: number) => String(hashOf(`${name} ${id}`) % count);
  const tagged = Array.from({ length: tagsOfPaper }, (_none, at) => number(`tag ${at}`, tags));
  const facets = {
    theme: [number('theme', themes)],
    year: [String(year)],
    tag: [...new Set(tagged)],
    venue: [venue],
  };
  return { ...document, published: String(year), added: '2026-11-01', facets };
}

/** The facets of such documents. */
export function facetsOf(documents: readonly SearchDocument[]): FacetDefinition[] {
  return ['theme', 'year', 'tag', 'venue'].map((name) => {
    const values = [...new Set(documents.flatMap(({ facets }) => facets?.[name] ?? []))].sort();
    return { name, label: name, values: values.map((value) => ({ value, label: value })) };
  });
}

/** FNV-1a, mixed once more: a whole number below 2^32 that looks like chance. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
