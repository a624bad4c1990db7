import { addressOf, type SearchState } from './state.ts';
import { isMissingPaper, meantSearches, widerSearches, type Told } from './wider-searches.ts';

/**
 * Says what to try when no paper matches or an operator does nothing, with links that work like any other; and that a paper whose name was pasted
 * is not in the list. Nothing is shown where there is nothing to say.
 *
 * @param total papers that match
 */
export function suggest(element: HTMLElement, state: SearchState, total: number, told: Told): void {
  const find = (selector: string) => element.querySelector(selector) as HTMLElement;
  const isMissing = isMissingPaper(state, total, told);
  const meant = meantSearches(state, told);
  const searches = [...meant, ...(total > 0 ? [] : widerSearches(state, told))];
  element.hidden = total > 0 && !isMissing && meant.length === 0;
  find('.missing').hidden = !isMissing;
  find('.advice').hidden = isMissing || total > 0;
  find('.wider').hidden = searches.length === 0;
  find('ul').replaceChildren(
    ...searches.map(({ label, state: wider }) => {
      const link = document.createElement('a');
      link.href = addressOf(wider, new URL(location.pathname, location.href)).href;
      link.textContent = label;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}
