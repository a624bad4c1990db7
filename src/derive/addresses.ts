/** The addresses of the site's pages, from the root of its host: `/list/papers/`. */
export interface Addresses {
  home: string;
  papers: string;
  themes: string;
  tags: string;
  years: string;
  authors: string;
  /** Papers that contradict each other. */
  debates: string;
  /** Papers by date. */
  timeline: string;
  /** All reading paths. */
  readingPaths: string;
  search: string;
  /** All papers by their facts. */
  compare: string;
  about: string;
  contribute: string;
  /** The form that makes the file of an entry. */
  newEntry: string;
  /** The rules of the check, explained. */
  rules: string;
  /** What programs can get: exports, feeds and the JSON API, explained. */
  data: string;
  /** How to follow the list. */
  subscribe: string;
  /** The reader's own list: what they saved, read and wrote, and the paths that they began. */
  my: string;
  /** The papers that the address of this page names. */
  selection: string;
  /** What is new, week by week. */
  news: string;
  /** What changed in the list. */
  changes: string;
  /** Papers that were looked at and left out. */
  excluded: string;
  /** Where the list is thin. */
  coverage: string;
  sitemap: string;
  /** All feeds in one file, for feed readers. */
  opml: string;
  paper(id: string): string;
  theme(id: string): string;
  tag(id: string): string;
  path(id: string): string;
  /** @param slug see `authorSlug` */
  author(slug: string): string;
  year(year: number): string;
  timelineOf(year: number): string;
  /** A file or page that is named from the site's root: `papers/slow-dough.bib`. */
  file(path: string): string;
  /** One of these addresses with scheme and host in front, for use outside the site, such as in a feed. */
  absolute(address: string): string;
}

/**
 * Builds the addresses of a site. Every page's address ends in a slash, by which the sitemap knows the pages here.
 *
 * @param base address of the home page on its host, such as `/` or `/list/`; a missing slash at its ends is added
 * @param origin scheme and host of the published site, such as `https://example.org`
 */
export function createAddresses(base: string, origin: string): Addresses {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const file = (path: string) => root + path;
  return {
    home: root,
    papers: file('papers/'),
    themes: file('themes/'),
    tags: file('tags/'),
    years: file('years/'),
    authors: file('authors/'),
    debates: file('debates/'),
    timeline: file('timeline/'),
    readingPaths: file('paths/'),
    search: file('search/'),
    compare: file('compare/'),
    about: file('about/'),
    contribute: file('contribute/'),
    newEntry: file('contribute/new/'),
    rules: file('contribute/rules/'),
    data: file('about/data/'),
    subscribe: file('subscribe/'),
    my: file('my/'),
    selection: file('selection/'),
    news: file('new/'),
    changes: file('changes/'),
    excluded: file('excluded/'),
    coverage: file('coverage/'),
    sitemap: file('sitemap.xml'),
    opml: file('feeds.opml'),
    paper: (id) => file(`papers/${id}/`),
    theme: (id) => file(`themes/${id}/`),
    tag: (id) => file(`tags/${id}/`),
    path: (id) => file(`paths/${id}/`),
    author: (slug) => file(`authors/${encodeURIComponent(slug)}/`),
    year: (year) => file(`years/${year}/`),
    timelineOf: (year) => file(`timeline/${year}/`),
    file,
    absolute: (address) => new URL(address, origin).href,
  };
}
