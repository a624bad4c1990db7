import { shareAddress } from './address.ts';
import { selection } from './selection.ts';

/** The link to the selection in the header: it says how many papers there are, and is visible when there are any. */
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
    // When the browser does not keep the selection, the address takes it to the next page.
    link.href = shareAddress(link.href, isKept ? [] : ids);
    this.classList.toggle('filled', ids.length > 0);
  }
}

customElements.define('selection-link', SelectionLink);
