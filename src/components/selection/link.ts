import { shareAddress } from './address.ts';
import { selection } from './selection.ts';

/** The link to the selection in the header: it says how many papers there are, and is seen when there are any. */
class SelectionLink extends HTMLElement {
  connectedCallback(): void {
    selection.onChange(() => this.#show());
    this.#show();
  }

  #show(): void {
    const { ids, isKept } = selection;
    const count = this.querySelector('.count') as HTMLElement;
    count.textContent = `(${ids.length})`;
    const link = this.querySelector('a') as HTMLAnchorElement;
    // A selection that the browser does not keep reaches the next page in the address.
    link.href = shareAddress(link.href, isKept ? [] : ids);
    this.classList.toggle('filled', ids.length > 0);
  }
}

customElements.define('selection-link', SelectionLink);
