import { overview } from '../markup.mjs';

export const data = { layout: 'page.11ty.mjs', title: 'Tags', permalink: '/tags/' };

/** Every tag that has a page. */
export function render({ title, collections }) {
  return overview(title, collections.tagPages);
}
