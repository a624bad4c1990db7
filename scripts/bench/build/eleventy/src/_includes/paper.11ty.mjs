import { authors, escape, tagLinks } from '../../markup.mjs';

export const data = { layout: 'page.11ty.mjs' };

/** The page of a paper. */
export function render(paper) {
  const { title, authors: names, venue, published, url, links, tags, theme, collections } = paper;
  const { abstractSource, content } = paper;
  const more = Object.entries(links ?? {}).map(([name, to]) => `<a href="${escape(to)}">${escape(name)}</a>`);
  return `<article>
<h1>${escape(title)}</h1>
<p class="by">${authors(names, collections)}</p>
<dl>
<dt>Published</dt><dd>${escape(venue ?? published)}</dd>
<dt>Theme</dt><dd><a href="/themes/${theme}/">${escape(theme)}</a></dd>
<dt>Tags</dt><dd>${tagLinks(tags)}</dd>
<dt>Read</dt><dd>${[...(url ? [`<a href="${escape(url)}">Paper</a>`] : []), ...more].join(' ')}</dd>
</dl>
${content}
${abstractSource ? `<p class="source">Abstract from ${escape(abstractSource)}.</p>` : ''}
</article>`;
}
