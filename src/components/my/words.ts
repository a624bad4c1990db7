import { counted } from '../../text/counted.ts';
import { maxShared } from './address.ts';
import { maxPapers, type State } from './reading.ts';

/** What readers see in place of a state. */
export const stateWords: Record<State, string> = {
  saved: 'To read',
  reading: 'Reading',
  read: 'Read',
  aside: 'Set aside',
};

export const saveWord = 'Save';
export const removeWord = 'Remove';
export const undoWord = 'Undo';

/** Said once a page when the storage refuses the list. */
export const notKeptText =
  'Your browser does not keep this: its storage for this site is full or switched off. It is lost when you leave this page.';

/** Said when there is no room for a paper. */
export const fullText = `Your list is full: it holds ${maxPapers.toLocaleString('en')} papers. Remove some on “My reading”.`;

/** Name of the choice of a paper's state, for screen readers. */
export function stateLabel(title: string): string {
  return `My reading: ${title}`;
}

export function removedText(title: string): string {
  return `Removed “${title}” and your note on it.`;
}

/** `No papers`, `1 paper` or `2 papers`. */
export function countText(count: number): string {
  return count === 0 ? 'No papers' : counted(count, 'paper');
}

/**
 * Says that papers come from an address.
 *
 * @param saved how many of them are in the reader's own list
 * @param left how many more the address names than are taken from it
 */
export function originText(count: number, saved: number, left: number): string {
  const which = saved === 0 ? 'none' : saved === count ? 'all' : `${saved} of them`;
  const text = count === 0 ? 'From a link.' : `From a link; ${which} in your list.`;
  return left === 0 ? text : `${text} The link names ${left} more than the ${maxShared} that fit.`;
}

/** What is said when papers of a link were saved. @param left how many had no room */
export function savedText(left: number): string {
  return left === 0 ? 'Saved to your list.' : `Your list is full; ${left} had no room.`;
}

export const markReadWord = 'Mark read';
export const isReadWord = 'Read';

/** How far a path is read: `3 of 9 read`. */
export function progressText(read: number, all: number): string {
  return `${read} of ${all} read`;
}

/** Said when papers are not in view any more. @param isRemoved true when they are not in the list either */
export function goneText(count: number, isRemoved: boolean): string {
  return isRemoved ? `Removed ${countText(count)}.` : `Moved ${countText(count)} out of this view.`;
}

/** `2 of 12 papers`. */
export function shownText(count: number, all: number): string {
  return `${count.toLocaleString('en')} of ${counted(all, 'paper')}`;
}

export function deletedText(papers: number, paths: number): string {
  const begun = paths === 0 ? '' : ` and ${counted(paths, 'path')} begun`;
  return `Deleted ${counted(papers, 'paper')} with your notes${begun}.`;
}

export function tooBigText(name: string): string {
  return `${name} is too big to be a reading list: more than 64 MB.`;
}

export const unloadedText = 'Some papers could not be loaded; they are shown as they were saved.';
export const notFoundText = 'This site has no such paper any more. Your note stays until you remove it.';

export const beginWord = 'Begin with';
export const continueWord = 'Continue with';

/** How far a path is when there is nothing left of it. */
export function doneText(read: number, all: number): string {
  return read === all ? `Read, all ${all}` : `${progressText(read, all)}, the others set aside`;
}

/** What stands before and behind the title of a path: `Continue: …, 3 of 9, next Slow Dough`. */
export function continueText(read: number, all: number, next: string): [lead: string, rest: string] {
  return ['Continue:', `, ${progressText(read, all)}, next ${next}`];
}

/** Said when a part of the page, which is loaded when it is first needed, cannot be had. */
export const notLoadedText = 'The site could not be reached. Try again when you are online.';
