import { paperLinks, shownPapers as words } from 'site:words';
import { fold } from '../../text/fold.ts';
import { filled } from '../../words/phrase.ts';
import { authorNames } from '../paper/author-names.ts';
import { dateText } from '../paper/date-text.ts';
import { put } from './card.ts';
import type { PaperReference } from './paper-reference.ts';

/** Most authors shown of a paper with many, as in other lists. */
const maxAuthors = 3;

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
  const { shown, folded } = fold(authors, maxAuthors);
  const part = (name: string, ...content: (string | Node)[]) => {
    const span = document.createElement('span');
    span.className = name;
    span.append(...content);
    return span;
  };
  element?.replaceChildren(...authorNames(shown));
  if (folded.length === 0) return;
  element?.append(
    part('no-print', ` ${filled(words.andMore, { count: folded.length })}`),
    part('print-only', ', ', ...authorNames(folded)),
  );
}
