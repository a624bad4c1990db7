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
