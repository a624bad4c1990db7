import { shareAddress } from './address.ts';
import { myReading } from './my-reading.ts';

/** The link to the reader's own list in the header: it says how many papers there are in it. */
class MyLink extends HTMLElement {
  readonly #link = this.querySelector('a') as HTMLAnchorElement;
  readonly #own = this.#link.href;

  connectedCallback(): void {
    myReading.onChange(() => this.#show());
    this.#show();
  }

  #show(): void {
    const { reading, isKept } = myReading;
    const ids = reading.papers.map(({ id }) => id);
    const count = this.querySelector('.count') as HTMLElement;
    count.textContent = ids.length === 0 ? '' : String(ids.length);
    // When the browser does not keep the list, an address takes its papers to the next page.
    const shared = new URL(this.dataset['shared'] ?? '', this.#own).href;
    this.#link.href = isKept ? this.#own : shareAddress(shared, ids);
  }
}

customElements.define('my-link', MyLink);
