import { joinPapers } from './join-papers.ts';
import {
  isId,
  keptTitle,
  states,
  type BegunPath,
  type Reading,
  type SavedPaper,
  type State,
} from './reading.ts';

/** Version of the form of what is stored. A later one is not understood here. */
export const version = 1;

type Fields = Record<string, unknown>;

/** What could be read of a list. It may be longer than a list is kept: see `fit`. */
export interface ReadList {
  reading: Reading;
  /** Entries that could not be read. */
  unread: number;
  /** True when everything was understood, each part of each entry. */
  isWhole: boolean;
}

/**
 * Reads a list that was stored or exported. Within it, papers and paths that are not well formed are left out, so that
 * one damaged entry costs no other. Entries of the same paper become one.
 *
 * @returns null for anything that is no list of this version
 */
export function readReading(value: unknown): ReadList | null {
  if (!isFields(value) || value['version'] !== version) return null;
  const { papers, paths = [] } = value;
  if (!Array.isArray(papers) || !Array.isArray(paths)) return null;
  const [saved, begun] = [each(papers, readPaper), each(paths, readPath)];
  return {
    reading: { papers: once(saved.items, joinPapers), paths: once(begun.items, (first) => first) },
    unread: papers.length + paths.length - saved.items.length - begun.items.length,
    isWhole: saved.isWhole && begun.isWhole && hasAll({ version, papers, paths }, value),
  };
}

/** The list as it is stored and exported. */
export function writeReading({ papers, paths }: Reading): object {
  return { version, papers, paths };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items that can be read, and whether that is everything. */
function each<Item extends object>(
  values: readonly unknown[],
  read: (fields: Fields) => Item | null,
): { items: Item[]; isWhole: boolean } {
  let isWhole = true;
  const items = values.flatMap((value) => {
    const item = isFields(value) ? read(value) : null;
    isWhole &&= item !== null && hasAll(item, value as Fields);
    return item ?? [];
  });
  return { items, isWhole };
}

/** True when something was made of every field that says anything. */
function hasAll(item: object, fields: Fields): boolean {
  return Object.keys(fields).every(
    (name) => Object.hasOwn(item, name) || textOf(fields[name], '?').trim() === '',
  );
}

/** The items in their order, each id once. */
function once<Item extends { id: string }>(
  items: readonly Item[],
  join: (one: Item, next: Item) => Item,
): Item[] {
  const known = new Map<string, Item>();
  for (const item of items) {
    const one = known.get(item.id);
    known.set(item.id, one ? join(one, item) : item);
  }
  return [...known.values()];
}

function readPaper({ id, state, changed: when, title, note }: Fields): SavedPaper | null {
  const changed = readMoment(when);
  if (!isId(id) || !isState(state) || changed === null) return null;
  const paper: SavedPaper = { id, state, changed };
  const [name, words] = [keptTitle(textOf(title)), textOf(note)];
  if (name !== '') paper.title = name;
  if (words.trim() !== '') paper.note = words;
  return paper;
}

function readPath({ id, begun: when }: Fields): BegunPath | null {
  const begun = readMoment(when);
  return isId(id) && begun !== null ? { id, begun } : null;
}

function isState(value: unknown): value is State {
  return states.some((state) => state === value);
}

/** A moment as it is kept. A day alone stands for its first second; fractions of seconds do not count. */
function readMoment(value: unknown): string | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z)?$/.exec(textOf(value));
  return parts && `${parts[1]}T${parts[2] ?? '00:00:00'}Z`;
}

function textOf(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}
