import { searchControls } from 'site:words';
import { snippetOf } from '../../search/highlight.ts';
import type { ResultView } from '../../search/messages.ts';
import { dateText } from '../paper/date-text.ts';
import { fillAuthors, fillMarked } from './marked-text.ts';

/** Most authors shown of a result; those whose names matched are shown beyond it. */
const maxAuthors = 4;

/** A theme as the page knows it. */
export interface ThemeInfo {
  label: string;
  href: string;
  accent: string;
}

/** Fills a copy of the page's own template for a paper with a result. */
export function resultItem(
  template: HTMLTemplateElement,
  result: ResultView,
  words: ReadonlySet<string>,
  themes: readonly ThemeInfo[],
  folder: string,
): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const find = (selector: string) => item.querySelector(selector) as HTMLElement;
  item.dataset['paper'] = result.id;
  const link = find('.title a') as HTMLAnchorElement;
  link.href = `${folder}${result.id}/`;
  fillMarked(link.firstElementChild as HTMLElement, result.title, words);
  fillAuthors(find('.authors'), result.authors, words, maxAuthors);
  const time = find('time') as HTMLTimeElement;
  time.dateTime = result.published;
  time.textContent = dateText(result.published);
  if (result.venue === '') find('.in').remove();
  else find('.in').textContent = result.venue;
  find('new-badge').dataset['added'] = result.added;
  fillTheme(find('.on'), themes[result.themes[0] ?? -1]);
  const links = [...(result.links ?? []), ['BibTeX', `${folder}${result.id}.bib`] as const];
  find('.get').append(...links.map(([label, href]) => linkTo(href, label)));
  return item;
}

/** Says above the result at a place, and nowhere else, that from here on papers have only some of the words. */
export function headRelated(items: Iterable<Element>, place: number): void {
  [...items].forEach((item, at) => {
    const there = item.querySelector('.related');
    if (at !== place) there?.remove();
    else if (!there) {
      const heading = document.createElement('h2');
      heading.className = 'related';
      heading.textContent = searchControls.related;
      item.prepend(heading);
    }
  });
}

/** Shows the part of a note that matched. */
export function fillSnippet(element: HTMLElement, note: string, words: ReadonlySet<string>): void {
  fillMarked(element, snippetOf(note, words), words);
}

function fillTheme(place: HTMLElement, theme: ThemeInfo | undefined): void {
  if (!theme) {
    place.remove();
    return;
  }
  place.dataset['accent'] = theme.accent;
  place.replaceChildren(linkTo(theme.href, theme.label));
}

function linkTo(href: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  return link;
}
