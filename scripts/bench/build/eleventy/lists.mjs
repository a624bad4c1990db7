/** Longer lists are parted into pages. */
const pageSize = 500;

/** The year in which a paper was published; `published` is a number or, as a whole day, a date. */
export function yearOf({ data }) {
  const { published } = data;
  return published instanceof Date ? published.getUTCFullYear() : Number(String(published).slice(0, 4));
}

/** The pages of a list: `themes/heat/`, `themes/heat/2/` …, each knowing its neighbours. */
export function paged(title, path, papers, theme) {
  const count = Math.max(1, Math.ceil(papers.length / pageSize));
  const url = (number) => (number === 1 ? `/${path}/` : `/${path}/${number}/`);
  return Array.from({ length: count }, (_none, at) => ({
    title,
    theme,
    url: url(at + 1),
    number: at + 1,
    total: papers.length,
    papers: papers.slice(at * pageSize, (at + 1) * pageSize),
    previous: at > 0 ? url(at) : null,
    next: at + 1 < count ? url(at + 2) : null,
  }));
}

/** The pages of authors with two papers or more, whose names get an address for links by that. */
export function authorPages(papers) {
  const byAuthor = new Map();
  for (const paper of papers)
    for (const author of paper.data.authors ?? []) {
      if (!byAuthor.has(author)) byAuthor.set(author, []);
      byAuthor.get(author).push(paper);
    }
  const taken = new Set();
  return [...byAuthor]
    .filter(([, own]) => own.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([author, own]) => {
      let slug = slugOf(author);
      while (taken.has(slug)) slug += '-2';
      taken.add(slug);
      return paged(author, `authors/${slug}`, own);
    });
}

function slugOf(name) {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'author';
}
