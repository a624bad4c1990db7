import { card, overview } from '../markup.mjs';

export const data = { layout: 'page.11ty.mjs', title: 'Home', permalink: '/' };

/** The home page: themes with their counts, and the newest papers. */
export function render({ collections }) {
  return `${overview('Benchmark', collections.themePages)}
<h2>Newest</h2>
<ol class="cards">
${collections.newest
  .slice(0, 10)
  .map((paper) => card(paper, this.note))
  .join('\n')}
</ol>`;
}
