import type { Comparison } from './data.ts';
import type { CompareState } from './state.ts';
import { unknownText } from './words.ts';

/**
 * Where no paper is left, says what to do instead of offering a table and files of none; and names what the address asks
 * for in vain.
 *
 * @param root the comparison
 * @param total papers that are left
 */
export function tellNothing(
  root: HTMLElement,
  total: number,
  comparison: Comparison,
  state: CompareState,
): void {
  const find = (selector: string) => root.querySelector(selector) as HTMLElement;
  for (const selector of ['.frame', '.away', '.to-selection']) find(selector).hidden = total === 0;
  find('.none-left').hidden = total > 0;
  const unknown = find('.unknown-names');
  unknown.textContent = unknownText(comparison, state);
  unknown.hidden = unknown.textContent === '';
}
