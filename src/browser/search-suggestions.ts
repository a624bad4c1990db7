import { addressOf } from './search-state.ts';

/** Fills a list with other queries, as links that work like any other. It is hidden when there are none. */
export function suggest(list: HTMLElement, queries: readonly string[]): void {
  const items = queries.map((query) => {
    const link = document.createElement('a');
    link.href = addressOf(
      { query, facets: {}, sort: 'relevance' },
      new URL(location.pathname, location.href),
    ).href;
    link.textContent = query;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}
