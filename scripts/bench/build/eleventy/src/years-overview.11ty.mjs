import { overview } from '../markup.mjs';

export const data = { layout: 'page.11ty.mjs', title: 'Years', permalink: '/years/' };

/** Every year that has a page. */
export function render({ title, collections }) {
  return overview(title, collections.yearPages);
}
