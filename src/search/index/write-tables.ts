import type { BuiltIndex } from './build-index.ts';
import type { SearchDocument } from '../document.ts';
import { readQuantity } from '../../text/quantities.ts';
import { normalise } from '../words/normalise.ts';
import { papersInFile, type NameTable, type PaperRow, type PaperRows, type ValueTable } from './tables.ts';

/** Names in one file. */
const namesInFile = 512;

/** A file of some data, and what comes first in it. */
interface Part<First, Content> {
  first: First;
  content: Content;
}

/** What results show of the papers, and with each file a text between its first title and the one before. */
export function splitPapers(index: BuiltIndex): Part<string, PaperRows>[] {
  const rows = paperRows(index);
  const keys = index.documents.map(({ title }) => normalise(title));
  return inFiles(rows, papersInFile).map(({ first, content }) => ({
    first: first === 0 ? '' : shortestBetween(keys[first - 1] ?? '', keys[first] ?? ''),
    content,
  }));
}

/** The shortest beginning of the second text that is not before the first; the whole where both are alike. */
function shortestBetween(before: string, text: string): string {
  let length = 1;
  while (length < text.length && text.slice(0, length) <= before) length++;
  return text.slice(0, length);
}

/** Cuts a list into files of a size; a list of nothing is one of nothing. */
function inFiles<T>(all: readonly T[], size: number): Part<number, T[]>[] {
  const count = Math.max(1, Math.ceil(all.length / size));
  const firsts = Array.from({ length: count }, (_none, file) => file * size);
  return firsts.map((first) => ({ first, content: all.slice(first, first + size) }));
}

function paperRows({ documents, facets }: BuiltIndex): PaperRow[] {
  const themes = facets.find(({ name }) => name === 'theme')?.values ?? [];
  const numbers = new Map(themes.map(({ value }, number) => [value, number]));
  return documents.map((document) => {
    const { id, title, short, authors, venue, year, published = String(year), added = '', links } = document;
    return {
      id,
      title,
      ...(short === undefined ? {} : { short }),
      authors,
      venue,
      published,
      added,
      themes: (document.facets?.['theme'] ?? []).flatMap((theme) => numbers.get(theme) ?? []),
      ...(links === undefined ? {} : { links }),
    };
  });
}

/** Under which names each paper is known. */
export function splitNames(documents: readonly SearchDocument[]): Part<string, NameTable>[] {
  const papers = new Map<string, number[]>();
  documents.forEach(({ id, short = id, identifiers = [] }, paper) => {
    for (const key of new Set([normalise(short), normalise(id), ...identifiers]))
      papers.set(key, [...(papers.get(key) ?? []), paper]);
  });
  const names = [...papers].sort(([a], [b]) => (a < b ? -1 : 1));
  return inFiles(names, namesInFile).map(({ content }) => ({
    first: content[0]?.[0] ?? '',
    content: Object.fromEntries(content),
  }));
}

/** The notes of the papers; no file where none has one. */
export function splitNotes(documents: readonly SearchDocument[]): Part<number, string[]>[] {
  const notes = documents.map(({ note = '', snippet = note }) =>
    // Where no word matches, results show the beginning of the text: it must be the snippet.
    note.startsWith(snippet) ? note : `${snippet} ${note}`,
  );
  return notes.some(Boolean) ? inFiles(notes, papersInFile) : [];
}

/** What papers are narrowed, counted and ordered by. */
export function valueTable({ documents, facets, facts }: BuiltIndex): ValueTable {
  const venueNames = [...new Set(documents.map(({ venue }) => venue))].sort();
  const number = new Map(venueNames.map((name, index) => [name, index]));
  return {
    published: documents.map(({ published, year }) => published ?? String(year)),
    added: documents.map(({ added = '' }) => added),
    venueNames,
    venues: documents.map(({ venue }) => number.get(venue) ?? 0),
    facets: facets.map(({ name, label, values }) => {
      const numbers = new Map(values.map(({ value }, index) => [value, index]));
      const ofPapers = documents.map((one) =>
        // A map, since a facet may be called `constructor`, which every object has.
        (new Map(Object.entries(one.facets ?? {})).get(name) ?? []).flatMap(
          (value) => numbers.get(value) ?? [],
        ),
      );
      return {
        name,
        label,
        values,
        counts: ofPapers.map(({ length }) => length),
        numbers: ofPapers.flat(),
      };
    }),
    facts: facts.map(({ name, isNumber }) => {
      const stated = documents.flatMap((one, paper) => {
        const text = new Map(Object.entries(one.facts ?? {})).get(name);
        // Words in the place of a number are found as words.
        return text === undefined ? [] : [{ paper, value: (isNumber ? readQuantity(text) : null) ?? text }];
      });
      return { name, papers: stated.map(({ paper }) => paper), values: stated.map(({ value }) => value) };
    }),
  };
}
