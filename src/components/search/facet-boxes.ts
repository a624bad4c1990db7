import { searchControls as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import type { ThemeInfo } from './result-item.ts';
import { spanOf } from './year-span.ts';

/** A value of a facet that can be chosen. */
export interface FacetBox {
  input: HTMLInputElement;
  /** Label of its facet: `Tag`. */
  facet: string;
  /** As readers know it: `Tag: deduplication`. */
  label: string;
}

/** The themes that boxes choose. */
export function themesOf(boxes: readonly HTMLInputElement[]): ThemeInfo[] {
  return boxes
    .filter(({ name }) => name === 'theme')
    .map(({ dataset: { label = '', href = '', accent = '' } }) => ({ label, href, accent }));
}

/** The values of all facets within an element, in the order of the page. */
export function facetBoxes(within: ParentNode): FacetBox[] {
  return [...within.querySelectorAll<HTMLInputElement>('fieldset input[type=checkbox]')].map((input) => {
    const facet = input.closest('fieldset')?.querySelector('legend')?.textContent.trim() ?? '';
    return { input, facet, label: filled(words.filter, { facet, value: input.dataset['label'] ?? '' }) };
  });
}

/** What is chosen in the facets, as readers see it: a value, or a range of years. */
export interface ChosenFilter {
  label: string;
  inputs: HTMLInputElement[];
}

/** The chosen values in the order of the page, years that make up a range as one: `Year: 2021 to 2023`. */
export function chosenFilters(boxes: readonly FacetBox[]): ChosenFilter[] {
  const chosen = boxes.filter(({ input }) => input.checked);
  const yearsOf = (some: readonly FacetBox[]) => some.filter(({ input }) => input.name === 'year');
  const numbers = (some: readonly FacetBox[]) => yearsOf(some).map(({ input }) => Number(input.value));
  const span = spanOf(numbers(boxes), numbers(chosen));
  const [newest] = yearsOf(chosen);
  return chosen.flatMap((box): ChosenFilter[] => {
    const { input, facet, label } = box;
    if (!span || input.name !== 'year') return [{ label, inputs: [input] }];
    if (box !== newest) return [];
    const value = filled(words.years, { from: span.from, to: span.to });
    const inputs = yearsOf(chosen).map((year) => year.input);
    return [{ label: filled(words.filter, { facet, value }), inputs }];
  });
}

/**
 * Adds a value that an address asks for to a facet of which the page offers the most used values alone.
 *
 * @returns its box, or null where the page offers all values or has no such facet
 */
export function addFacetBox(within: ParentNode, name: string, value: string): HTMLInputElement | null {
  const model = within.querySelector(`fieldset:has(.more) input[name="${CSS.escape(name)}"]`)?.closest('li');
  const item = model?.cloneNode(true) as HTMLElement | undefined;
  const input = item?.querySelector('input');
  if (!model || !item || !input) return null;
  input.value = value;
  input.dataset['label'] = value;
  const put = (part: string, text: string) => {
    const element = item.querySelector<HTMLElement>(part);
    if (element) element.textContent = text;
    return element;
  };
  put('.value', value);
  // How many papers have it is not known before a search.
  const count = put('.count', '');
  if (count) count.dataset['total'] = count.dataset['room'] = '';
  model.parentElement?.append(item);
  return input;
}
