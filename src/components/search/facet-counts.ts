import { searchControls as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import type { Results } from '../../search/messages.ts';
import { facetBoxes } from './facet-boxes.ts';
import { found, restored } from './page-state.ts';

/** The facets of a search: opens those with a choice, and counts papers of each value among those that are found. */
class SearchFacets extends HTMLElement {
  connectedCallback(): void {
    restored.hear(() => this.#openChosen());
    found.hear((results) => this.#count(results));
  }

  #openChosen(): void {
    for (const { input } of facetBoxes(this)) {
      // Single years stay folded away: the range above them shows what is chosen.
      const section = input.closest<HTMLDetailsElement>('details:not(.single)');
      if (input.checked && section) section.open = true;
    }
  }

  #count(results: Results | null): void {
    for (const { input } of facetBoxes(this)) {
      const shown = input.parentElement?.querySelector<HTMLElement>('.count');
      if (!shown) continue;
      const { total = '' } = shown.dataset;
      const counts = results?.counts;
      const count = counts?.[input.name]?.[input.value] ?? 0;
      const text = total === '' ? String(count) : filled(words.countOf, { count, total });
      shown.textContent = counts ? text : total;
    }
  }
}

customElements.define('search-facets', SearchFacets);
