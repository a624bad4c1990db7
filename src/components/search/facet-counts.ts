import type { Results } from '../../search/messages.ts';
import { facetBoxes } from './facet-boxes.ts';
import { found, restored } from './page-state.ts';

/** The facets of a search: opens those with a choice, and counts papers of each value among those that are found. */
class SearchFacets extends HTMLElement {
  readonly #boxes = facetBoxes(this);

  connectedCallback(): void {
    restored.hear(() => this.#openChosen());
    found.hear((results) => this.#count(results));
  }

  #openChosen(): void {
    for (const { input } of this.#boxes) {
      const section = input.closest('details');
      if (input.checked && section) section.open = true;
    }
  }

  #count(results: Results | null): void {
    for (const { input } of this.#boxes) {
      const shown = input.parentElement?.querySelector<HTMLElement>('.count');
      if (!shown) continue;
      const { total = '' } = shown.dataset;
      const counts = results?.counts;
      shown.textContent = counts ? `${counts[input.name]?.[input.value] ?? 0} of ${total}` : total;
    }
  }
}

customElements.define('search-facets', SearchFacets);
