import { search as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import type { SearchResult } from '../../search/document.ts';
import type { SearchState } from './state.ts';

/** Another search that finds more: what is written in its link, and what it asks. */
export interface WiderSearch {
  label: string;
  state: SearchState;
}

/** What an answer says about its query, and about searches that were not made. */
export type Told = Pick<SearchResult, 'wider' | 'words' | 'counts' | 'text' | 'namesPaper'> &
  Partial<Pick<SearchResult, 'advice'>>;

/** True when the query is the name of a paper that the list does not have. */
export function isMissingPaper(
  { facets }: SearchState,
  found: number,
  { words: known, namesPaper }: Told,
): boolean {
  if (!namesPaper) return false;
  // A paper found by its name is found without words; one that is not may be hidden by a filter.
  return known.length > 0 || (found === 0 && !hasFilters(facets));
}

/** The query with each operator that may have been meant in the place of the one that was written. */
export function meantSearches(state: SearchState, { advice = [] }: Told): WiderSearch[] {
  return advice.flatMap(({ operator, offers }) => {
    const written = new RegExp(`(?<!\\S)(-?)${operator}:\\s*(?:"[^"]*"?|(?:[<>]=?\\s*)?\\S+)`, 'i');
    return offers.map((offer) => ({
      label: offer,
      state: { ...state, query: state.query.replace(written, (_all, minus: string) => `${minus}${offer}`) },
    }));
  });
}

/** What to try when nothing matches: without filters, then without operators, then single words. */
export function widerSearches(state: SearchState, told: Told): WiderSearch[] {
  const query = state.query.trim();
  const search = (text: string, label = text): WiderSearch => ({
    label,
    state: { ...state, query: text, facets: {} },
  });
  return [
    ...(query !== '' && hasFilters(state.facets) && mayMatchUnfiltered(state, told)
      ? [search(query, filled(words.unfiltered, { query }))]
      : []),
    ...(told.namesPaper ? [] : told.wider.map((text) => search(text))),
  ];
}

function hasFilters(facets: SearchState['facets']): boolean {
  return Object.values(facets).some((values) => values.length > 0);
}

/** False when no word of the query is known, so that filters cannot be what keeps papers away. */
function mayMatchUnfiltered(
  { facets }: SearchState,
  { words: known, counts, text, namesPaper }: Told,
): boolean {
  const isFound = (name: string) => Object.values(counts?.[name] ?? {}).some((count) => count > 0);
  return (
    known.length > 0 ||
    text === '' ||
    namesPaper ||
    Object.entries(facets).some(([name, values]) => values.length > 0 && isFound(name))
  );
}
