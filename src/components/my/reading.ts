/** How far a reader is with a paper: saved to be read, being read, read, or set aside unread. */
export const states = ['saved', 'reading', 'read', 'aside'] as const;
export type State = (typeof states)[number];

/** Most papers in a reader's list, and most characters of a note and of a title. */
export const maxPapers = 5000;
export const maxNote = 10_000;
const maxTitle = 500;

/** A paper of the reader's list. */
export interface SavedPaper {
  id: string;
  state: State;
  /** Moment at which the state was set: `2026-11-29T08:15:00Z`. */
  changed: string;
  /** So that the list can be shown and searched before anything is loaded. */
  title?: string;
  /** The reader's private words; never empty. */
  note?: string;
}

/** A reading path that the reader has begun, and when. */
export interface BegunPath {
  id: string;
  begun: string;
}

/** All that a reader keeps here: papers in the order of saving, and paths in the order of beginning. */
export interface Reading {
  readonly papers: readonly SavedPaper[];
  readonly paths: readonly BegunPath[];
}

/** What a reader does: gives the list as it is afterwards. May be done again on another list. */
export type Step = (reading: Reading) => Reading;

export const nothing: Reading = { papers: [], paths: [] };

/** True for text in the form of an id; the site need not have such a paper. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** A moment as it is stored, to the second. */
export function moment(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`;
}

/** A title as it is kept; empty for one that says nothing. */
export function keptTitle(text: string): string {
  return text.trim().slice(0, maxTitle).trim();
}

/** A note as it is kept; empty for one that says nothing. */
export function keptNote(text: string): string {
  const note = text.slice(0, maxNote);
  return note.trim() === '' ? '' : note;
}

/** A list within its limits, and what had no room in them. */
export interface Fitted {
  reading: Reading;
  /** Papers that were left out at the end. */
  left: number;
  /** Notes that were cut. */
  cut: number;
}

/** Makes a list as short as one may be, and its notes as well. */
export function fit({ papers, paths }: Reading): Fitted {
  const some = papers.slice(0, maxPapers);
  const long = some.filter(({ note = '' }) => note.length > maxNote);
  const fitting = long.length === 0 ? some : some.map((paper) => withNote(paper, paper.note ?? ''));
  return { reading: { papers: fitting, paths }, left: papers.length - some.length, cut: long.length };
}

/** A paper as a page names it; the title is kept where the page knows it. */
export interface NamedPaper {
  id: string;
  title?: string;
}

/** Sets the state of papers; those that are not in the list join it at its end, as long as there is room. */
export function setState(papers: readonly NamedPaper[], state: State, changed: string): Step {
  return (reading) => {
    const known = new Map(reading.papers.map((paper) => [paper.id, paper]));
    for (const { id, title } of papers.filter((paper) => isId(paper.id))) {
      const before = known.get(id);
      const name = keptTitle(title ?? '') || before?.title;
      if (before?.state === state) continue;
      known.set(id, { ...before, id, state, changed, ...(name ? { title: name } : {}) });
    }
    return { ...reading, papers: [...known.values()].slice(0, maxPapers) };
  };
}

/** Saves papers that are not in the list; those that are stay as they are. */
export function save(papers: readonly NamedPaper[], changed: string): Step {
  return (reading) => {
    const known = new Set(reading.papers.map(({ id }) => id));
    return setState(
      papers.filter(({ id }) => !known.has(id)),
      'saved',
      changed,
    )(reading);
  };
}

/** Changes a paper of the list; does nothing when it is not there any more. */
function edit(id: string, change: (paper: SavedPaper) => SavedPaper): Step {
  return (reading) => ({
    ...reading,
    papers: reading.papers.map((paper) => (paper.id === id ? change(paper) : paper)),
  });
}

/** Writes the note of a paper of the list; an empty one is none. */
export function setNote(id: string, text: string): Step {
  return edit(id, (paper) => withNote(paper, text));
}

/** Writes the note of a paper, which saves the paper when it was not in the list. */
export function writeNote(paper: NamedPaper, text: string, changed: string): Step {
  return (reading) =>
    setNote(paper.id, text)(keptNote(text) === '' ? reading : save([paper], changed)(reading));
}

/** A paper with this note in place of its own. */
function withNote(paper: SavedPaper, text: string): SavedPaper {
  const next = { ...paper };
  const note = keptNote(text);
  if (note === '') delete next.note;
  else next.note = note;
  return next;
}

/** Takes down how a paper is called. */
export function setTitle(id: string, text: string): Step {
  const title = keptTitle(text);
  return edit(id, (paper) => (title === '' ? paper : { ...paper, title }));
}

/** Takes papers out of the list, with their notes. */
export function remove(ids: readonly string[]): Step {
  return (reading) => ({ ...reading, papers: reading.papers.filter(({ id }) => !ids.includes(id)) });
}

/** Takes down that a path was begun. */
export function beginPath(id: string, begun: string): Step {
  return (reading) =>
    !isId(id) || reading.paths.some((path) => path.id === id)
      ? reading
      : { ...reading, paths: [...reading.paths, { id, begun }] };
}

/** Forgets that a path was begun. The papers stay as they are. */
export function leavePath(id: string): Step {
  return (reading) => ({ ...reading, paths: reading.paths.filter((path) => path.id !== id) });
}

/** What is put back, by ids. */
export interface PutBack {
  papers: readonly string[];
  paths?: readonly string[];
}

/** Makes papers and paths what they were before, in their old places. Everything else stays as it is now. */
export function putBack(before: Reading, { papers, paths = [] }: PutBack): Step {
  return (now) => ({
    papers: withOld(before.papers, now.papers, papers).slice(0, maxPapers),
    paths: withOld(before.paths, now.paths, paths),
  });
}

/** The items there are now, those with some ids as they were before; in the order of before, new ones behind. */
function withOld<Item extends { id: string }>(
  before: readonly Item[],
  now: readonly Item[],
  ids: readonly string[],
): Item[] {
  const items = new Map(now.map((item) => [item.id, item]));
  for (const item of before) if (ids.includes(item.id)) items.set(item.id, item);
  const order = new Set([...before.map(({ id }) => id), ...items.keys()]);
  return [...order].flatMap((id) => items.get(id) ?? []);
}
