import { listPage } from '../markup.mjs';

export const data = {
  layout: 'page.11ty.mjs',
  pagination: { data: 'collections.yearPages', size: 1, alias: 'list' },
  permalink: ({ list }) => list.url,
};

/** A page of the papers of a year. */
export function render({ list }) {
  return listPage(list, this.note);
}
