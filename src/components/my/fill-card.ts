import { shownPapers as words } from 'site:words';
import { foldAway } from '../../text/fold-away.ts';
import { filled } from '../../words/phrase.ts';
import { authorNames } from '../paper/author-names.ts';
import { dateText } from '../paper/date-text.ts';
import type { CardData } from '../hover-card/card-files.ts';
import { put } from './card.ts';
import type { PaperReference } from './paper-reference.ts';

/** Most authors shown of a paper with many, as in other lists. */
const maxAuthors = 3;

/**
 * Fills a card with what its file says.
 *
 * @param short what lists say of it: its venue with a year, `Bread 2021`, which the file has in full, and its links
 * @param bibtex address of its BibTeX entry
 */
export function fillCard(
  item: HTMLElement,
  paper: PaperReference,
  short: Pick<CardData, 'source' | 'links'> | null = null,
  bibtex = '',
): void {
  put(item, '.title bdi', paper.title);
  (item.querySelector('reading-state') as { rename?: (title: string) => void } | null)?.rename?.(paper.title);
  putAuthors(item, paper.authors);
  const venue = shortVenue(paper, short?.source);
  const date = venue.includes(paper.published) ? '' : dateText(paper.published);
  put(item, '.meta', [venue, date].filter(Boolean).join(' · '));
  const links = [...(short?.links ?? []), ['BibTeX', bibtex] satisfies [string, string]];
  item.querySelector('.get')?.replaceChildren(...links.map(linkElement));
  put(item, '.address', paper.url);
  put(item, '.caution', paper.note);
}

/** What lists call the venue of a paper; they do not name the archive as one. */
function shortVenue({ venue }: PaperReference, source: string | undefined): string {
  const short = source?.replace(/(?:^|, )\d{4}$/, '') ?? '';
  return short !== '' ? short : venue === 'arXiv' ? '' : venue;
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
  const { shown, folded } = foldAway(authors, maxAuthors);
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
