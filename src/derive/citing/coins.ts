import { formatIso } from '../../text/dates.ts';
import type { Paper } from '../../model/library.ts';
import { abstractOf, citedName, zoteroTypes } from './citation-meta.ts';
import { issuedDate, landingPage, venueOf } from './csl-item.ts';
import { citedDoi, publicationKind } from './kinds.ts';

type Pair = [key: string, value: string | undefined];

/**
 * A paper as an OpenURL ContextObject (ANSI/NISO Z39.88-2004, key/encoded-value form): what
 * `<span class="Z3988" title="…">` holds (COinS). For lists only: on the page of one paper, Zotero would prefer it
 * to the `citation_*` tags, which know more.
 *
 * @returns the query string, each value percent-encoded; whoever writes it into HTML escapes its `&`
 */
export function coins(paper: Paper): string {
  const doi = citedDoi(paper);
  const pairs: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...work(paper),
    // Zotero keeps `rft.au` of people; it would part an organization's name into first and last.
    ...paper.authors.map((author): Pair =>
      author.isOrganization ? ['rft.aucorp', author.text] : ['rft.au', citedName(author)],
    ),
    ['rft.date', formatIso(issuedDate(paper))],
    ['rft.description', abstractOf(paper)],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', landingPage(paper)],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : [])).join('&');
}

/** Format, genre, title and container: together they tell readers the kind of the paper. */
function work(paper: Paper): Pair[] {
  const { title, organization } = paper;
  const venue = venueOf(paper);
  const kind = publicationKind(paper);
  const format = (name: string): Pair => ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${name}`];
  const book = (genre: string): Pair[] => [format('book'), ['rft.genre', genre]];
  const part = (genre: string, name: string | undefined): Pair[] => [
    ...book(genre),
    ['rft.atitle', title],
    ['rft.btitle', name],
  ];
  switch (kind) {
    case 'article-journal':
      return [
        format('journal'),
        ['rft.genre', 'article'],
        ['rft.atitle', title],
        ['rft.jtitle', venue?.name],
        ['rft.volume', venue?.volume],
        ['rft.issue', venue?.issue],
        ['rft.pages', venue?.page],
      ];
    case 'paper-conference':
      return part('proceeding', venue?.name);
    case 'chapter':
      return part('bookitem', venue?.name);
    case 'book':
      return [...book('book'), ['rft.btitle', title]];
    case 'report':
      return [...book('report'), ['rft.btitle', title], ['rft.pub', organization ?? venue?.name]];
    case 'thesis':
      return [format('dissertation'), ['rft.title', title], ['rft.inst', organization ?? venue?.name]];
    default: {
      // Zotero takes Dublin Core for a web page unless its type says what else it is.
      const publisher = kind === 'article' && paper.identifiers.arxiv !== undefined ? 'arXiv' : undefined;
      return [
        format('dc'),
        ['rft.type', zoteroTypes[kind]],
        ['rft.title', title],
        ['rft.publisher', publisher],
      ];
    }
  }
}

/** Spaces as `%20`: OpenURL resolvers disagree on `+`. Broken surrogates become U+FFFD. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
