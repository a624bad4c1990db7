import { pathProgress as words } from 'site:words';
import { filled, partsOf } from '../../words/phrase.ts';

/** How far a path is read: `3 of 9 read`. */
export function progressText(read: number, all: number): string {
  return filled(words.progress, { read, all });
}

/** How far a path is when there is nothing left of it. */
export function doneText(read: number, all: number): string {
  return filled(read === all ? words.done : words.othersAside, { read, all });
}

/**
 * The sentence that leads back to a path, in parts: `Continue: {path}, 3 of 9 read, next {next}`. Its places `path` and
 * `next` are for links.
 */
export function continueParts(read: number, all: number): ReturnType<typeof partsOf> {
  return partsOf(filled(words.continuePath, { read, all }));
}
