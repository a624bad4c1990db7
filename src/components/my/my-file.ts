import { language, myFiles as words, shownPapers } from 'site:words';
import { countedPhrase, filled } from '../../words/phrase.ts';
import { parsed } from '../stored.ts';
import { joinPapers } from './join-papers.ts';
import { listFileName } from './list-file.ts';
import { fit, maxNote, maxPapers, type Fitted, type Reading, type Step } from './reading.ts';
import { readReading, version } from './read-reading.ts';

/** Longest file that is read, in bytes: a full list with a long note on each paper is shorter. */
export const maxFile = 64 * 1024 * 1024;

/** What is in a file: a list, and how many of its entries could not be read; or what is wrong with the file. */
export type FileContent = { reading: Reading; unread: number } | { fault: string };

/** Reads a file that `listFile` wrote, here or on another machine. */
export function readListFile(name: string, text: string): FileContent {
  const value = parsed(text) as { version?: unknown } | null;
  const choose = filled(words.choose, { file: listFileName });
  if (value === null) return { fault: filled(words.notJson, { name, choose }) };
  const read = readReading(value);
  if (read) return { reading: read.reading, unread: read.unread };
  if (typeof value.version === 'number' && value.version > version)
    return {
      fault: filled(words.newer, { name, version: value.version, own: version }),
    };
  return { fault: filled(words.notList, { name, choose }) };
}

/**
 * Puts another list into this one, see `joinPapers` for papers in both. What has no room is left out at the end: of papers
 * and notes, that is what the other list has alone.
 */
export function merged(own: Reading, other: Reading): Fitted {
  const papers = new Map(own.papers.map((paper) => [paper.id, paper]));
  for (const paper of other.papers) {
    const known = papers.get(paper.id);
    papers.set(paper.id, known ? joinPapers(known, paper) : paper);
  }
  const begun = new Set(own.paths.map(({ id }) => id));
  const paths = [...own.paths, ...other.paths.filter(({ id }) => !begun.has(id))];
  return fit({ papers: [...papers.values()], paths });
}

/** Puts another list into the one there is. */
export function merge(other: Reading): Step {
  return (own) => merged(own, other).reading;
}

/** What came of a file: papers in it, those that are new here, and what of it was left out. */
export interface Imported {
  papers: number;
  added: number;
  /** Papers that had no room. */
  left: number;
  /** Notes that were cut. */
  cut: number;
  /** Entries that could not be read. */
  unread: number;
}

/** What is said when a file was read. */
export function importedText(name: string, { papers, added, left, cut, unread }: Imported): string {
  const some = countedPhrase(shownPapers.papers, papers, language);
  const most = (count: number) => ({ most: count.toLocaleString(language) });
  return [
    countedPhrase(words.imported, added, language, { name, papers: some }),
    left > 0 && countedPhrase(words.noRoom, left, language, most(maxPapers)),
    cut > 0 && countedPhrase(words.cut, cut, language, most(maxNote)),
    unread > 0 && countedPhrase(words.leftOut, unread, language),
  ]
    .filter(Boolean)
    .join(' ');
}
