import { isNew } from './visit-store.ts';

/** Says “New” on papers that joined the list lately. The page itself has no clock, so it holds only the date. */
class NewBadge extends HTMLElement {
  connectedCallback(): void {
    this.textContent = isNew(this.dataset['added'] ?? '', new Date()) ? 'New' : '';
  }
}

customElements.define('new-badge', NewBadge);
