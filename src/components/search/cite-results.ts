import type { Results } from '../../search/messages.ts';
import { found } from './page-state.ts';

/** The link from the results of a search to the page that cites them. It is visible only when there are any. */
class CiteResults extends HTMLElement {
  connectedCallback(): void {
    found.hear((results) => this.#show(results));
  }

  #show(results: Results | null): void {
    const link = this.querySelector('a') as HTMLAnchorElement;
    const { ids = [], total = 0 } = results ?? {};
    const count = `${ids.length} ${ids.length === 1 ? 'paper' : 'papers'}`;
    link.textContent =
      total > ids.length ? `Cite the first ${count}` : `Cite ${total === 1 ? 'this' : 'these'} ${count}`;
    link.search = ids.length === 0 ? '' : `ids=${ids.join(',')}`;
    this.classList.toggle('filled', ids.length > 0);
  }
}

customElements.define('cite-results', CiteResults);
