import { markWords, snippetOf } from '../../search/highlight.ts';
import type { ResultView } from '../../search/messages.ts';
import { authorNames } from '../paper/author-names.ts';
import { dateText } from '../paper/date-text.ts';

/** Most authors shown of a result; those whose names matched are shown beyond it. */
const maxAuthors = 6;

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
  const [theme] = result.themes;
  const accent = theme === undefined ? undefined : themes[theme]?.accent;
  if (accent) item.dataset['accent'] = accent;
  const link = find('.title a') as HTMLAnchorElement;
  link.href = `${folder}${result.id}/`;
  fill(link.firstElementChild as HTMLElement, result.title, words);
  fillAuthors(find('.authors'), result.authors, words);
  const time = find('time') as HTMLTimeElement;
  time.dateTime = result.published;
  time.textContent = dateText(result.published);
  if (result.venue !== '') time.before(`${result.venue} · `);
  find('new-badge').dataset['added'] = result.added;
  fillThemes(
    find('.themes'),
    result.themes.flatMap((number) => themes[number] ?? []),
  );
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
      heading.textContent = 'Papers with some of the words';
      item.prepend(heading);
    }
  });
}

/** Shows the part of a note that matched. */
export function fillSnippet(element: HTMLElement, note: string, words: ReadonlySet<string>): void {
  fill(element, snippetOf(note, words), words);
}

function fill(element: HTMLElement, text: string, words: ReadonlySet<string>): void {
  element.replaceChildren(
    ...markWords(text, words).map((part) => {
      if (!part.marked) return part.text;
      const mark = document.createElement('mark');
      mark.textContent = part.text;
      return mark;
    }),
  );
}

function fillAuthors(line: HTMLElement, authors: readonly string[], words: ReadonlySet<string>): void {
  const isHit = (name: string) => markWords(name, words).some((part) => part.marked);
  const shown = authors.filter((name, at) => at < maxAuthors || isHit(name));
  const rest = authors.length - shown.length;
  line.replaceChildren(...authorNames(shown, (element, name) => fill(element, name, words)));
  if (rest > 0) line.append(` and ${rest} more`);
}

function fillThemes(list: HTMLElement, themes: readonly ThemeInfo[]): void {
  const model = list.firstElementChild as HTMLElement;
  list.replaceChildren(
    ...themes.map(({ label, href, accent }) => {
      const item = model.cloneNode(true) as HTMLElement;
      const link = item.firstElementChild as HTMLAnchorElement;
      link.href = href;
      link.textContent = label;
      link.dataset['accent'] = accent;
      return item;
    }),
  );
}
