import { language, search as words } from 'site:words';
import { fold } from '../../search/words/normalise.ts';
import { countedPhrase, filled } from '../../words/phrase.ts';
import type { Advice, Correction } from '../../search/document.ts';

/** Longest part of a query that messages repeat. */
const maxShown = 40;

/** Most corrections that are named. */
const maxCorrections = 3;

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
  const shown = offers.slice(0, maxOffers);
  if (shown.length === 0)
    return filled(isKnown ? words.unknownValue : words.unknownOperator, { operator, value });
  const meant = shown.reduce((first, second) => filled(words.either, { first, second }));
  const text = isKnown ? words.unknownValueMeant : words.unknownOperatorMeant;
  return filled(text, { operator, value, offers: meant });
}

/** A query as messages repeat it. */
export function shortened(query: string): string {
  return query.length > maxShown ? `${query.slice(0, maxShown - 1)}…` : query;
}

/** What the live region says about a search. */
export function resultText({ total, related, corrections, advice = [] }: Found, query: string): string {
  const named = corrections.slice(0, maxCorrections);
  // Papers match what stands in place of words that none of them has, not these words.
  const replaced = total === 0 ? [] : named.filter(({ isPart, used }) => !isPart && used.length > 0);
  const others = named.filter((correction) => !replaced.includes(correction));
  const also = others.flatMap(({ used }) => used.slice(0, 1));
  const how = total + related > 0 ? words.alsoShowing : words.alsoSearching;
  const count = replaced.reduce(
    (text, { typed }) => filled(words.inNone, { found: text, word: shortened(typed) }),
    countText(total, shortened(withReplaced(query.trim(), replaced))),
  );
  const corrected = also.length === 0 ? count : filled(how, { found: count, words: also.join(', ') });
  const some = total === 0 ? words.some : words.someMore;
  const found =
    related === 0 ? corrected : countedPhrase(some, related, language, { found: corrected, count: related });
  return [filled(words.found, { found }), ...advice.map(adviceText)].join(' ');
}

/** A query with other words in place of some. */
function withReplaced(query: string, replaced: readonly Correction[]): string {
  const words = new Map(replaced.map(({ typed, used: [first = typed] }) => [typed, first]));
  return query.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => words.get(fold(word)) ?? word);
}

/** How many papers match: `2 papers match “rye”`. @param query empty where only filters are chosen */
function countText(total: number, query: string): string {
  if (total === 0) return query === '' ? words.none : filled(words.noMatch, { query });
  return countedPhrase(query === '' ? words.papers : words.match, total, language, { query, count: total });
}
