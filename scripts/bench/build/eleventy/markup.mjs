const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML or XML. */
export function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => entities[sign]);
}

let addresses;
let addressesOf;
/** The address of an author's page, undefined for authors of one paper. */
function authorUrl(author, { authorPages }) {
  if (addressesOf !== authorPages) {
    addressesOf = authorPages;
    addresses = new Map(
      authorPages.filter(({ number }) => number === 1).map(({ title, url }) => [title, url]),
    );
  }
  return addresses.get(author);
}

/** The names of a paper's authors, with links to the pages of those who have one. */
export function authors(names, collections) {
  return (names ?? [])
    .map((name) => {
      const url = authorUrl(name, collections);
      return url ? `<a href="${url}">${escape(name)}</a>` : escape(name);
    })
    .join(', ');
}

/** A paper in a list. */
export function card(paper, note) {
  const { title, authors: names, venue, published, tags } = paper.data;
  return `<li class="card">
<h2><a href="${paper.url}">${escape(title)}</a></h2>
<p class="by">${(names ?? []).map(escape).join(', ')} · ${escape(venue ?? published)}</p>
<div class="note">${note(paper)}</div>
<p class="tags">${tagLinks(tags)}</p>
</li>`;
}

/** Links to the pages of tags. */
export function tagLinks(tags) {
  return (tags ?? []).map((tag) => `<a href="/tags/${tag}/">${escape(tag)}</a>`).join(' ');
}

/** A page of a list, with links to the pages before and behind it. */
export function listPage({ title, total, papers, number, previous, next, theme }, note) {
  return `<h1>${escape(title)}${number > 1 ? `, page ${number}` : ''}</h1>
${theme ? `<p>${escape(theme.data.summary)}</p>` : ''}
<p>${total} papers</p>
<ol class="cards" start="${(number - 1) * 500 + 1}">
${papers.map((paper) => card(paper, note)).join('\n')}
</ol>
${
  previous || next
    ? `<nav aria-label="Pages">${previous ? `<a rel="prev" href="${previous}">Previous</a>` : ''} ${next ? `<a rel="next" href="${next}">Next</a>` : ''}</nav>`
    : ''
}`;
}

/** A page that names lists and links to them. */
export function overview(title, pages) {
  const first = pages.filter(({ number }) => number === 1);
  return `<h1>${title}</h1>
<ul>
${first.map((page) => `<li><a href="${page.url}">${escape(page.title)}</a> ${page.total}</li>`).join('\n')}
</ul>`;
}
