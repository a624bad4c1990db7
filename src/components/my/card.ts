import { paperLinks, shownPapers as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { authorNames } from '../paper/author-names.ts';
import { dateText } from '../paper/date-text.ts';
import type { PaperReference } from './paper-files.ts';

/** Most authors shown of a paper. */
const maxAuthors = 3;

/**
 * A copy of the page's template for a paper, with what is known before the paper's file is loaded.
 *
 * @param folder address that the ids are put behind
 * @param title what the paper is called, where that is known
 */
export function emptyCard(
  template: HTMLTemplateElement,
  id: string,
  folder: string,
  title = id,
): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  item.dataset['paper'] = id;
  delete item.dataset['accent'];
  (item.querySelector('.title a') as HTMLAnchorElement).href = `${folder}${id}/`;
  put(item, '.title bdi', title);
  put(item, '.authors', '');
  put(item, '.meta', '\u00a0');
  return item;
}

/**
 * Fills a card with what its file says.
 *
 * @param source what lists call its venue, with a year: `Bread 2021`; the file has the name in full
 * @param bibtex address of its BibTeX entry
 */
export function fillCard(item: HTMLElement, paper: PaperReference, source?: string, bibtex = ''): void {
  put(item, '.title bdi', paper.title);
  (item.querySelector('reading-state') as { rename?: (title: string) => void } | null)?.rename?.(paper.title);
  putAuthors(item, paper.authors);
  const venue = shortVenue(paper, source);
  const date = venue.includes(paper.published) ? '' : dateText(paper.published);
  put(item, '.meta', [venue, date].filter(Boolean).join(' · '));
  item.querySelector('.get')?.replaceChildren(...linksOf(paper, bibtex).map(linkElement));
  put(item, '.address', paper.url);
  put(item, '.caution', paper.note);
}

/** What lists call the venue of a paper; they do not name the archive as one. */
function shortVenue({ venue }: PaperReference, source: string | undefined): string {
  const short = source?.replace(/(?:^|, )\d{4}$/, '') ?? '';
  return short !== '' ? short : venue === 'arXiv' ? '' : venue;
}

/** Where a row leads besides the page of the paper, as in other lists. A paper that has a caution may be withdrawn. */
function linksOf({ arxiv, url, note }: PaperReference, bibtex: string): [label: string, href: string][] {
  const page = /^https:\/\/doi\.org\//.test(url) ? 'DOI' : paperLinks.page;
  return [
    ...(arxiv === '' ? [] : [['arXiv', `https://arxiv.org/abs/${arxiv}`] satisfies [string, string]]),
    ...(arxiv === '' || note !== ''
      ? []
      : [['PDF', `https://arxiv.org/pdf/${arxiv}`] satisfies [string, string]]),
    ...(arxiv !== '' || url === '' ? [] : [[page, url] satisfies [string, string]]),
    ['BibTeX', bibtex],
  ];
}

function linkElement([label, href]: [label: string, href: string]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  return link;
}

/** Shows the first authors and how many more there are; in print, where nothing can be opened, all of them. */
function putAuthors(item: HTMLElement, authors: readonly string[]): void {
  const element = item.querySelector('.authors');
  const rest = authors.slice(maxAuthors);
  const part = (name: string, ...content: (string | Node)[]) => {
    const span = document.createElement('span');
    span.className = name;
    span.append(...content);
    return span;
  };
  element?.replaceChildren(...authorNames(authors.slice(0, maxAuthors)));
  if (rest.length === 0) return;
  element?.append(
    part('no-print', ` ${filled(words.andMore, { count: rest.length })}`),
    part('print-only', ', ', ...authorNames(rest)),
  );
}

function put(item: HTMLElement, part: string, text: string): void {
  const element = item.querySelector(part);
  if (element) element.textContent = text;
}
