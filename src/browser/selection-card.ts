import { dateText } from './date-text.ts';
import type { PaperReference } from './paper-files.ts';

/** Most authors shown of a paper. */
const maxAuthors = 6;

/** A copy of the page's own template for a paper, with the little that is known before its file is there. */
export function emptyCard(template: HTMLTemplateElement, id: string, folder: string): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  item.dataset['paper'] = id;
  delete item.dataset['accent'];
  (item.querySelector('.title a') as HTMLAnchorElement).href = `${folder}${id}/`;
  put(item, '.title bdi', id);
  put(item, '.authors bdi', '');
  put(item, '.meta', '\u00a0');
  return item;
}

/** Fills a card with what its file says. */
export function fillCard(item: HTMLElement, paper: PaperReference): void {
  put(item, '.title bdi', paper.title);
  // The button in the card is named after the title.
  put(item, 'select-toggle .sr-only', ` ${paper.title}`);
  const rest = paper.authors.length - maxAuthors;
  const shown = paper.authors.slice(0, maxAuthors).join(', ');
  put(item, '.authors bdi', rest > 0 ? `${shown} and ${rest} more` : shown);
  const date = paper.venue.includes(paper.published) ? '' : dateText(paper.published);
  put(item, '.meta', [paper.venue, date].filter(Boolean).join(' · '));
  put(item, '.address', paper.url);
  put(item, '.caution', paper.note);
}

function put(item: HTMLElement, part: string, text: string): void {
  const element = item.querySelector(part);
  if (element) element.textContent = text;
}
