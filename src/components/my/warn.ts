import { language, readingState as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { myReading } from './my-reading.ts';
import { notify } from './notice.ts';
import { maxPapers } from './reading.ts';

let hasWarned = false;

/** Says that a paper has no place in the list, where that is so. */
export function warnIfFull(id: string): void {
  if (!myReading.paper(id)) notify(filled(words.full, { count: maxPapers.toLocaleString(language) }));
}

/** Says, once on a page, that what the reader does is not kept. */
export function warnIfLost(): void {
  if (myReading.isKept || hasWarned) return;
  hasWarned = true;
  notify(words.notKept);
}
