import { shortened } from '../search/words.ts';

/** The name of the list of results. */
export const listLabel = 'Papers found';

/** The last row, which leads to the search page. */
export function allText(total: number, related: number, query: string): string {
  const asked = `“${shortened(query.trim())}”`;
  if (total > 1) return `All ${total} results for ${asked}`;
  if (total === 1) return `1 result for ${asked}`;
  if (related > 0)
    return `${related} ${related === 1 ? 'paper has' : 'papers have'} some of the words of ${asked}`;
  return `No papers match ${asked}: see what to try`;
}
