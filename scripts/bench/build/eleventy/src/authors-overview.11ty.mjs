import { overview } from '../markup.mjs';

export const data = { layout: 'page.11ty.mjs', title: 'Authors', permalink: '/authors/' };

/** Every author that has a page. */
export function render({ title, collections }) {
  return overview(title, collections.authorPages);
}
