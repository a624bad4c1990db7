import { yearOf } from '../lists.mjs';

export const data = { permalink: '/search.json', eleventyExcludeFromCollections: true };

/** What a search in the browser would load. */
export function render({ collections: { paperPages } }) {
  return JSON.stringify(
    paperPages
      .flatMap(({ papers }) => papers)
      .map((paper) => {
        const { title, authors, venue, tags, theme } = paper.data;
        const { url, page } = paper;
        return { url, title, authors, venue, year: yearOf(paper), tags, theme, note: page.excerpt };
      }),
  );
}
