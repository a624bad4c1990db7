import {
  isId,
  keptNote,
  keptTitle,
  maxPapers,
  states,
  type BegunPath,
  type Reading,
  type SavedPaper,
  type State,
} from './reading.ts';

/** Version of the form of what is stored. A later one is not understood here. */
export const version = 1;

type Fields = Record<string, unknown>;

/**
 * Reads a list that was stored or exported. Within it, papers and paths that are not well formed are left out, so that
 * one damaged entry costs no other.
 *
 * @returns null for anything that is no list of this version
 */
export function readReading(value: unknown): Reading | null {
  if (!isFields(value) || value['version'] !== version) return null;
  const { papers, paths = [] } = value;
  if (!Array.isArray(papers) || !Array.isArray(paths)) return null;
  return { papers: each(papers, readPaper).slice(0, maxPapers), paths: each(paths, readPath) };
}

/** The list as it is stored and exported. */
export function writeReading({ papers, paths }: Reading): object {
  return { version, papers, paths };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What can be read of the items, each id once. */
function each<Item extends { id: string }>(
  items: readonly unknown[],
  read: (fields: Fields) => Item | null,
): Item[] {
  const known = new Map<string, Item>();
  for (const item of items) {
    const one = isFields(item) ? read(item) : null;
    if (one && !known.has(one.id)) known.set(one.id, one);
  }
  return [...known.values()];
}

function readPaper({ id, state, changed, title, note }: Fields): SavedPaper | null {
  if (!isId(id) || !isState(state) || !isMoment(changed)) return null;
  const paper: SavedPaper = { id, state, changed };
  const [name, words] = [keptTitle(textOf(title)), keptNote(textOf(note))];
  if (name !== '') paper.title = name;
  if (words !== '') paper.note = words;
  return paper;
}

function readPath({ id, begun }: Fields): BegunPath | null {
  return isId(id) && isMoment(begun) ? { id, begun } : null;
}

function isState(value: unknown): value is State {
  return states.some((state) => state === value);
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
