import type { BuiltIndex } from './build-index.ts';
import type { SearchDocument } from '../document.ts';
import {
  authorSeparator,
  encodeNumbers,
  encodePostings,
  encodeWords,
  formatVersion,
  magic,
  shortList,
  type IndexHeader,
  type PaperTable,
} from './format.ts';

/** An index as files: name -> content. What the site serves below `search/`. */
export type IndexFiles = Map<string, Uint8Array | string>;

/** Postings of more bytes than this are split, so that a reader loads only the parts that a query needs. */
const splitAbove = 256 * 1024;
const shardBytes = 64 * 1024;

/** Notes of more characters than this start another file. */
const noteCharacters = 128 * 1024;

/** Writes an index as the files that `open-index.ts` reads. The same index gives the same bytes. */
export function writeIndex(index: BuiltIndex): IndexFiles {
  const { documents, words, postings } = index;
  const counts = postings.map(({ docs }) => docs.length);
  const numbers = encodeNumbers(counts.map((count) => count - 1));
  const shards = splitPostings(index);
  const notes = splitNotes(documents);
  const header: IndexHeader = {
    version: formatVersion,
    papers: documents.length,
    profiles: index.profiles,
    countParameter: numbers.k,
    shards: shards.map(({ first }) => first),
    notes: notes.map(({ first }) => first),
  };
  const wordData = encodeWords(words);
  const lengths = Uint8Array.from(index.lengths, (length) =>
    Math.min(255, Math.round(16 * Math.log2(length + 1))),
  );
  const inline = shards.length === 1 ? (shards[0]?.bytes ?? new Uint8Array()) : new Uint8Array();
  const json = new TextEncoder().encode(JSON.stringify(header));
  const sections = [json, wordData.shared, wordData.rest, wordData.text, numbers.bytes, lengths, inline];
  const files: IndexFiles = new Map<string, Uint8Array | string>([
    ['index.bin', container(sections)],
    ['papers.json', JSON.stringify(paperTable(index))],
  ]);
  if (shards.length > 1) shards.forEach(({ bytes }, number) => files.set(`postings-${number}.bin`, bytes));
  notes.forEach(({ texts }, number) => files.set(`notes-${number}.json`, JSON.stringify(texts)));
  return files;
}

function container(sections: readonly Uint8Array[]): Uint8Array {
  const start = 6 + 4 * sections.length;
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + section.length, start));
  bytes.set(new TextEncoder().encode(magic), 0);
  bytes[4] = formatVersion;
  bytes[5] = sections.length;
  const view = new DataView(bytes.buffer);
  let at = start;
  sections.forEach((section, index) => {
    view.setUint32(6 + 4 * index, section.length, true);
    bytes.set(section, at);
    at += section.length;
  });
  return bytes;
}

function splitPostings({ postings, documents }: BuiltIndex): { first: number; bytes: Uint8Array }[] {
  const whole = encodePostings(postings, documents.length);
  if (whole.length <= splitAbove || documents.length < shortList) return [{ first: 0, bytes: whole }];
  const share = Math.ceil(whole.length / shardBytes);
  const all = postings.reduce((sum, { docs }) => sum + docs.length, 0);
  const firsts = [0];
  let sum = 0;
  postings.forEach(({ docs }, word) => {
    if (sum >= (all / share) * firsts.length) firsts.push(word);
    sum += docs.length;
  });
  return firsts.map((first, index) => ({
    first,
    bytes: encodePostings(postings.slice(first, firsts[index + 1]), documents.length),
  }));
}

function splitNotes(documents: readonly SearchDocument[]): { first: number; texts: string[] }[] {
  const parts: { first: number; texts: string[]; size: number }[] = [];
  documents.forEach(({ note = '', snippet = note }, doc) => {
    // Where no word matches, results show the beginning of the text: it must be the snippet.
    const text = note.startsWith(snippet) ? note : `${snippet} ${note}`;
    let last = parts.at(-1);
    if (!last || last.size > noteCharacters) parts.push((last = { first: doc, texts: [], size: 0 }));
    last.texts.push(text);
    last.size += text.length;
  });
  return parts.some(({ texts }) => texts.some(Boolean)) ? parts : [];
}

function paperTable({ documents, facets, acronyms, commonplaces }: BuiltIndex): PaperTable {
  const venueNames = [...new Set(documents.map(({ venue }) => venue))].sort();
  const number = new Map(venueNames.map((name, index) => [name, index]));
  const dated = documents.some(({ published }) => published !== undefined);
  return {
    version: formatVersion,
    ids: documents.map(({ id }) => id),
    titles: documents.map(({ title }) => title),
    authors: documents.map(({ authors }) =>
      authors.map((name) => name.replaceAll(authorSeparator, ' ')).join(authorSeparator),
    ),
    years: documents.map(({ year }) => year),
    venueNames,
    venues: documents.map(({ venue }) => number.get(venue) ?? 0),
    ...(dated ? { published: documents.map((one) => one.published ?? String(one.year)) } : {}),
    ...(dated ? { added: documents.map((one) => one.added ?? '') } : {}),
    shorts: Object.fromEntries(
      documents.flatMap(({ short }, doc) => (short === undefined ? [] : [[doc, short]])),
    ),
    identifiers: Object.fromEntries(
      documents.flatMap(({ identifiers = [] }, doc) => identifiers.map((key) => [key, doc])),
    ),
    acronyms,
    ...(commonplaces.length > 0 ? { commonplaces: commonplaces.join(' ') } : {}),
    facets: facets.map(({ name, label, values }) => {
      const numbers = new Map(values.map(({ value }, index) => [value, index]));
      const papers = documents.map((one) =>
        (new Map(Object.entries(one.facets ?? {})).get(name) ?? []).flatMap(
          (value) => numbers.get(value) ?? [],
        ),
      );
      return { name, label, values, papers };
    }),
  };
}
