import { selection as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { maxShared } from './address.ts';

/**
 * Says that papers come from an address.
 *
 * @param saved how many of them are in the reader's own list
 * @param left how many more the address names than are taken from it
 */
export function originText(count: number, saved: number, left: number): string {
  const shown =
    saved === 0 ? words.fromNone : saved === count ? words.fromAll : filled(words.fromSome, { count: saved });
  const text = count === 0 ? words.from : shown;
  return left === 0 ? text : `${text} ${filled(words.left, { count: left, most: maxShared })}`;
}

/** What is said when papers of a link were saved. @param left how many had no room */
export function savedText(left: number): string {
  return left === 0 ? words.saved : filled(words.full, { count: left });
}
