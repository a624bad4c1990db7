import { counted } from '../../text/counted.ts';
import { maxSelected } from './store.ts';

/** `No papers`, `1 paper` or `2 papers`. */
export function countText(count: number): string {
  return count === 0 ? 'No papers' : counted(count, 'paper');
}

/**
 * Says that papers come from an address.
 *
 * @param owned how many of them are in the reader's own selection
 * @param left how many more the address names than are taken from it
 */
export function originText(count: number, owned: number, left: number): string {
  const which = owned === 0 ? 'not' : owned === count ? 'all' : `${owned} of them`;
  const text = count === 0 ? 'From a link.' : `From a link; ${which} in your selection.`;
  return left === 0 ? text : `${text} The link names ${left} more than the ${maxSelected} that fit.`;
}
