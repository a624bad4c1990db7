import { language, searchControls as words } from 'site:words';
import { countedPhrase } from '../../words/phrase.ts';
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
    link.textContent = countedPhrase(total > ids.length ? words.citeFirst : words.cite, ids.length, language);
    link.search = ids.length === 0 ? '' : `ids=${ids.join(',')}`;
    this.classList.toggle('filled', ids.length > 0);
  }
}

customElements.define('cite-results', CiteResults);
