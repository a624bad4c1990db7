import type { SearchResult } from '../../search/document.ts';
import { namesOnePaper } from './named-paper.ts';
import type { SearchState } from './state.ts';

/** Another search that finds more: what is written in its link, and what it asks. */
export interface WiderSearch {
  label: string;
  state: SearchState;
}

/** What an answer says about searches that were not made. */
type Told = Pick<SearchResult, 'wider' | 'words' | 'counts'>;

/** Operators with their values, words behind a minus, and quotes. */
const operators =
  /(?<!\S)-?(?:author|theme|tag|venue|year):(?:"[^"]*"?|\S+)|(?<!\S)-(?:"[^"]*"?|\p{L}\S*)|"/giu;

/** The words of a query without its operators. */
export function withoutOperators(query: string): string {
  return query.replace(operators, ' ').replace(/\s+/g, ' ').trim();
}

/** True when the query is the name of a paper that the list does not have. */
export function isMissingPaper({ query, facets }: SearchState, found: number, { words }: Told): boolean {
  if (!namesOnePaper(query)) return false;
  // A paper found by its name is found without words; one that is not may be hidden by a filter.
  return words.length > 0 || (found === 0 && !hasFilters(facets));
}

/** What to try when nothing matches: without filters, then without operators, then single words. */
export function widerSearches(state: SearchState, told: Told): WiderSearch[] {
  const query = state.query.trim();
  const bare = withoutOperators(query);
  const search = (text: string, label = text): WiderSearch => ({
    label,
    state: { ...state, query: text, facets: {} },
  });
  const searches: WiderSearch[] = [];
  if (query !== '' && hasFilters(state.facets) && mayMatchUnfiltered(state, told))
    searches.push(search(query, `“${query}” without filters`));
  if (namesOnePaper(query)) return searches;
  if (bare !== '' && bare !== query && told.words.length > 0) searches.push(search(bare));
  return [
    ...searches,
    ...told.wider.filter((word) => word !== bare && word !== query).map((word) => search(word)),
  ];
}

function hasFilters(facets: SearchState['facets']): boolean {
  return Object.values(facets).some((values) => values.length > 0);
}

/** False when no word of the query is known, so that filters cannot be what keeps papers away. */
function mayMatchUnfiltered({ query, facets }: SearchState, { words, counts }: Told): boolean {
  const isFound = (name: string) => Object.values(counts[name] ?? {}).some((count) => count > 0);
  return (
    words.length > 0 ||
    withoutOperators(query) === '' ||
    namesOnePaper(query) ||
    Object.entries(facets).some(([name, values]) => values.length > 0 && isFound(name))
  );
}
