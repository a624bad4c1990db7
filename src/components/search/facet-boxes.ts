/** A value of a facet that can be chosen. */
export interface FacetBox {
  input: HTMLInputElement;
  /** As readers know it: `Tag: deduplication`. */
  label: string;
}

/** The values of all facets within an element, in the order of the page. */
export function facetBoxes(within: ParentNode): FacetBox[] {
  return [...within.querySelectorAll<HTMLInputElement>('fieldset input[type=checkbox]')].map((input) => {
    const facet = input.closest('fieldset')?.querySelector('legend')?.textContent.trim() ?? '';
    return { input, label: `${facet}: ${input.dataset['label'] ?? ''}` };
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
