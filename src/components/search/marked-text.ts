import { search } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { markWords } from '../../search/highlight.ts';
import { authorNames } from '../paper/author-names.ts';

/** Fills an element with a text in which the words that matched are marked. */
export function fillMarked(element: HTMLElement, text: string, words: ReadonlySet<string>): void {
  element.replaceChildren(
    ...markWords(text, words).map((part) => {
      if (!part.marked) return part.text;
      const mark = document.createElement('mark');
      mark.textContent = part.text;
      return mark;
    }),
  );
}

/**
 * Fills an element with the names of authors.
 *
 * @param most names that are shown; those that matched are shown beyond it, all others are counted
 */
export function fillAuthors(
  line: HTMLElement,
  authors: readonly string[],
  words: ReadonlySet<string>,
  most: number,
): void {
  const isHit = (name: string) => markWords(name, words).some((part) => part.marked);
  const shown = authors.filter((name, at) => at < most || isHit(name));
  const rest = authors.length - shown.length;
  line.replaceChildren(...authorNames(shown, (element, name) => fillMarked(element, name, words)));
  if (rest > 0) line.append(` ${filled(search.andMore, { count: rest })}`);
}
