import type { BuiltIndex } from './build-index.ts';
import {
  encodeNumbers,
  encodePostings,
  encodeWords,
  formatVersion,
  magic,
  shortList,
  type IndexHeader,
} from './format.ts';
import { splitNames, splitNotes, splitPapers, valueTable } from './write-tables.ts';

/** An index as files: name -> content. What the site serves below `search/`. */
export type IndexFiles = Map<string, Uint8Array | string>;

/** Files of one kind that have no more bytes than this together are part of `index.bin`; others are loaded by need. */
const mostInside = 256 * 1024;
const postingsBytes = 16 * 1024;

/** Writes an index as the files that `open-index.ts` reads. The same index gives the same bytes. */
export function writeIndex(index: BuiltIndex): IndexFiles {
  const { documents } = index;
  const postings = splitPostings(index);
  const papers = splitPapers(index);
  const names = splitNames(documents);
  const notes = splitNotes(documents);
  const kinds = [
    named('postings', 'bin', postings),
    named('papers', 'json', papers),
    named('names', 'json', names),
    [['values.json', encoded(valueTable(index))] as const],
  ];
  const isShort = documents.length < shortList;
  const isInside = (files: readonly (readonly [string, Uint8Array])[]) =>
    isShort || files.reduce((sum, [, bytes]) => sum + bytes.length, 0) <= mostInside;
  const inside = kinds.filter(isInside).flat();
  const header: Omit<IndexHeader, 'countParameter'> = {
    version: formatVersion,
    papers: documents.length,
    profiles: index.profiles,
    postings: postings.map(({ first }) => first),
    titles: papers.map(({ first }) => first),
    names: names.map(({ first }) => first),
    operators: [...index.facets, ...index.facts].map(({ name }) => name),
    hasNotes: notes.length > 0,
    inside: inside.map(([name, bytes]) => [name, bytes.length]),
    acronyms: index.acronyms,
    commonplaces: index.commonplaces,
  };
  return new Map([
    [
      'index.bin',
      indexFile(
        index,
        header,
        inside.map(([, bytes]) => bytes),
      ),
    ] as const,
    ...kinds.filter((files) => !isInside(files)).flat(),
    ...named('notes', 'json', notes),
  ]);
}

function encoded(data: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(data));
}

/** Numbers the files of a kind. */
function named(
  kind: string,
  ending: 'bin' | 'json',
  parts: readonly { content: unknown }[],
): (readonly [name: string, bytes: Uint8Array])[] {
  return parts.map(({ content }, number) => [
    `${kind}-${number}.${ending}`,
    content instanceof Uint8Array ? content : encoded(content),
  ]);
}

function indexFile(
  { words, postings, lengths, documents }: BuiltIndex,
  header: Omit<IndexHeader, 'countParameter'>,
  inside: readonly Uint8Array[],
): Uint8Array {
  const counts = encodeNumbers(postings.map(({ docs }) => docs.length - 1));
  const wordData = encodeWords(words);
  const textLengths = lengths.map((length) => Math.round(16 * Math.log2(length + 1)));
  const bytes = (values: readonly number[]) => Uint8Array.from(values, (value) => Math.min(255, value));
  return container([
    encoded({ ...header, countParameter: counts.k } satisfies IndexHeader),
    wordData.shared,
    wordData.rest,
    wordData.text,
    counts.bytes,
    bytes(textLengths),
    bytes(documents.map(({ title }) => title.length)),
    joined(inside),
  ]);
}

function container(sections: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(6 + 4 * sections.length);
  head.set(new TextEncoder().encode(magic), 0);
  head[4] = formatVersion;
  head[5] = sections.length;
  const view = new DataView(head.buffer);
  sections.forEach((section, at) => view.setUint32(6 + 4 * at, section.length, true));
  return joined([head, ...sections]);
}

function joined(all: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}

/** Cuts postings so that a reader loads little more than a query needs. */
function splitPostings({ postings, documents }: BuiltIndex): { first: number; content: Uint8Array }[] {
  const whole = encodePostings(postings, documents.length);
  const parts = Math.max(1, Math.ceil(whole.length / postingsBytes));
  if (parts === 1) return [{ first: 0, content: whole }];
  const all = postings.reduce((sum, { docs }) => sum + docs.length, 0);
  const firsts = [0];
  let sum = 0;
  postings.forEach(({ docs }, word) => {
    if (sum >= (all / parts) * firsts.length) firsts.push(word);
    sum += docs.length;
  });
  return firsts.map((first, part) => ({
    first,
    content: encodePostings(postings.slice(first, firsts[part + 1]), documents.length),
  }));
}
