import type { Advice, Correction } from '../../search/document.ts';

/** Longest part of a query that messages repeat. */
const maxShown = 40;

/** Most corrections that are named. */
const maxCorrections = 3;

export const searchingText = 'Searching…';

export const failureText = 'The search could not be loaded. Here are the newest papers.';

/** What there is to say about a search. */
export interface Found {
  /** Papers that match. */
  total: number;
  /** Further papers that have only some of the words. */
  related: number;
  corrections: readonly Correction[];
  /** What is to be said of the query's operators. */
  advice?: readonly Advice[];
}

/** Most offers that are read out; the others are links. */
const maxOffers = 3;

/** What is to be said of an operator that does or finds nothing. */
export function adviceText({ operator, value, isKnown, offers }: Advice): string {
  const meant = offers.slice(0, maxOffers).join(' or ');
  const what = isKnown
    ? `“${operator}:” knows no “${value}”`
    : `“${operator}:” is no operator here, and searched as text`;
  return meant === '' ? `${what}.` : `${what}; did you mean ${meant}?`;
}

/** A query as messages repeat it. */
export function shortened(query: string): string {
  return query.length > maxShown ? `${query.slice(0, maxShown - 1)}…` : query;
}

/** What the live region says about a search. */
export function resultText({ total, related, corrections, advice = [] }: Found, query: string): string {
  const words = query.trim();
  const match = words === '' ? '' : ` ${total === 1 ? 'matches' : 'match'} “${shortened(words)}”`;
  const count = total === 0 ? 'No papers' : `${total} ${total === 1 ? 'paper' : 'papers'}`;
  const also = corrections.flatMap(({ used }) => used.slice(0, 1)).slice(0, maxCorrections);
  const how = total + related > 0 ? 'showing' : 'searching';
  const corrected = also.length === 0 ? '' : `, also ${how} ${also.join(', ')}`;
  const some = `${related}${total === 0 ? '' : ' more'} ${related === 1 ? 'has' : 'have'} some of its words`;
  const said = `${count}${match}${corrected}${related === 0 ? '' : `; ${some}`}.`;
  return [said, ...advice.map(adviceText)].join(' ');
}
