import { pathProgress as words } from 'site:words';
import { filled } from '../../words/phrase.ts';

/** How far a path is read: `3 of 9 read`. */
export function progressText(read: number, all: number): string {
  return filled(words.progress, { read, all });
}

/** How far a path is when there is nothing left of it. */
export function doneText(read: number, all: number): string {
  return filled(read === all ? words.done : words.othersAside, { read, all });
}

/** What stands before and behind the title of a path: `Continue: …, 3 of 9 read, next Slow Dough`. */
export function continueText(read: number, all: number, next: string): [lead: string, rest: string] {
  const [lead = '', rest = ''] = words.continuePath.split('{path}');
  return [lead.trimEnd(), filled(rest, { read, all, next })];
}
