import { selection } from './selection.ts';

/** The link to the selection in the header: it says how many papers there are, and is seen when there are any. */
class SelectionLink extends HTMLElement {
  connectedCallback(): void {
    selection.onChange(() => this.#show());
    this.#show();
  }

  #show(): void {
    const count = this.querySelector('.count') as HTMLElement;
    count.textContent = `(${selection.ids.length})`;
    this.classList.toggle('filled', selection.ids.length > 0);
  }
}

customElements.define('selection-link', SelectionLink);
