import { overview } from '../markup.mjs';

export const data = { layout: 'page.11ty.mjs', title: 'Themes', permalink: '/themes/' };

/** Every theme that has a page. */
export function render({ title, collections }) {
  return overview(title, collections.themePages);
}
