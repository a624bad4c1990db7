import { formatIso } from '../../text/dates.ts';
import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';
import { citedName } from './citation-meta.ts';
import { cslItem, issuedDate, landingPage } from './csl-item.ts';
import { citedDoi, kindOf } from './kinds.ts';

type Pair = [key: string, value: string | undefined];

/**
 * A paper as an OpenURL ContextObject (ANSI/NISO Z39.88-2004, key/encoded-value form): what
 * `<span class="Z3988" title="…">` holds (COinS). For lists only: on the page of one paper, Zotero would prefer it
 * to the `citation_*` tags, which know more: the abstract, which would make up half of a list's page.
 *
 * @returns the query string, its values percent-encoded; whoever writes it into HTML escapes its `&`
 */
export function coins(paper: Paper): string {
  const doi = citedDoi(paper);
  const { arxiv } = paper.identifiers;
  const pairs: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...work(paper),
    // Zotero would take the name of an organization apart if it stood in `rft.au`.
    ...paper.authors.map((author): Pair =>
      author.isOrganization ? ['rft.aucorp', author.text] : ['rft.au', citedName(author)],
    ),
    ['rft.date', formatIso(issuedDate(paper))],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', arxiv && `info:arxiv/${externalArxiv(arxiv)}`],
    ['rft_id', landingPage(paper)],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : [])).join('&');
}

/** Format, genre, title and container: together they tell readers the kind of the paper. */
function work(paper: Paper): Pair[] {
  const { zotero, openUrl } = kindOf(paper);
  const { format, genre, title, place } = openUrl;
  const item = cslItem(paper);
  const container = item['container-title'];
  const isPublisher = place === 'pub' || place === 'inst';
  return [
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', genre],
    ['rft.type', format === 'dc' ? zotero : undefined],
    [`rft.${title}`, paper.title],
    [`rft.${place}`, place && (isPublisher ? item.publisher : container)],
    ['rft.source', format === 'dc' ? container : undefined],
    ['rft.degree', item.genre],
    ['rft.edition', item.edition],
    ['rft.series', item['collection-title']],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.publisher', isPublisher ? undefined : item.publisher],
    ['rft.place', item['publisher-place']],
    ['rft.isbn', item.ISBN],
    ['rft.language', item.language],
  ];
}

/**
 * Spaces as `%20`: OpenURL resolvers disagree on `+`. What may stand in a query as it is (RFC 3986, section 3.4) does:
 * the colons and slashes of identifiers, and the comma of each name. Broken surrogates become U+FFFD.
 */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%(?:3A|2F|2C)/g, decodeURIComponent);
}
