import { language, myFiles as words, shownPapers } from 'site:words';
import { countedPhrase, filled } from '../../words/phrase.ts';
import { parsed } from '../stored.ts';
import { listFileName } from './list-file.ts';
import { maxPapers, withNote, type Reading, type SavedPaper, type Step } from './reading.ts';
import { readReading, version } from './read-reading.ts';

/** Longest file that is read, in bytes: a full list with a long note on each paper is shorter. */
export const maxFile = 64 * 1024 * 1024;

/** What is in a file: a list, and how many of its entries could not be read; or what is wrong with the file. */
export type FileContent = { reading: Reading; left: number } | { fault: string };

/** Reads a file that `listFile` wrote, here or on another machine. */
export function readListFile(name: string, text: string): FileContent {
  const value = parsed(text) as { version?: unknown; papers?: unknown; paths?: unknown } | null;
  const choose = filled(words.choose, { file: listFileName });
  if (value === null) return { fault: filled(words.notJson, { name, choose }) };
  const reading = readReading(value);
  if (reading) {
    const entries = sizeOf(value.papers) + sizeOf(value.paths);
    return { reading, left: entries - reading.papers.length - reading.paths.length };
  }
  if (typeof value.version === 'number' && value.version > version)
    return {
      fault: filled(words.newer, { name, version: value.version, own: version }),
    };
  return { fault: filled(words.notList, { name, choose }) };
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/**
 * Puts another list into this one. Of a paper in both, the state that was set later counts, and notes that
 * differ both stay, as far as a note has room.
 */
export function merge(other: Reading): Step {
  return (reading) => {
    const papers = new Map(reading.papers.map((paper) => [paper.id, paper]));
    for (const paper of other.papers) {
      const own = papers.get(paper.id);
      if (own ?? papers.size < maxPapers) papers.set(paper.id, own ? mergePaper(own, paper) : paper);
    }
    const begun = new Set(reading.paths.map(({ id }) => id));
    const paths = [...reading.paths, ...other.paths.filter(({ id }) => !begun.has(id))];
    return { papers: [...papers.values()], paths };
  };
}

function mergePaper(own: SavedPaper, other: SavedPaper): SavedPaper {
  const paper = { ...other, ...own, ...(other.changed > own.changed ? stateOf(other) : {}) };
  return withNote(paper, mergeNotes(own.note ?? '', other.note ?? ''));
}

function stateOf({ state, changed }: SavedPaper): Pick<SavedPaper, 'state' | 'changed'> {
  return { state, changed };
}

function mergeNotes(own: string, other: string): string {
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}

/** What is said when a file was read. @param added papers that were not in the list before */
export function importedText(name: string, papers: number, added: number, left: number): string {
  const some = countedPhrase(shownPapers.papers, papers, language);
  const text = countedPhrase(words.imported, added, language, { name, papers: some, count: added });
  return left === 0 ? text : `${text} ${countedPhrase(words.leftOut, left, language)}`;
}
