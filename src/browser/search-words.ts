import type { Correction } from '../search/document.ts';

/** Longest part of a query that messages repeat. */
const maxShown = 60;

export const searchingText = 'Searching…';

export const failureText = 'The search could not be loaded. Here is the whole list.';

/** What the live region says about a search. */
export function resultText(total: number, query: string, corrections: readonly Correction[]): string {
  const words = query.trim();
  const shown = words.length > maxShown ? `${words.slice(0, maxShown - 1)}…` : words;
  const match = words === '' ? '' : ` ${total === 1 ? 'matches' : 'match'} “${shown}”`;
  const also = corrections.flatMap(({ used }) => used.slice(0, 1));
  const corrected = also.length === 0 || total === 0 ? '' : `, also showing ${also.join(', ')}`;
  if (total === 0) return `No papers${match}.`;
  return `${total} ${total === 1 ? 'paper' : 'papers'}${match}${corrected}.`;
}
