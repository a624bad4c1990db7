import { newBadge as words } from 'site:words';
import { isNew } from './new-papers.ts';

/**
 * Says “New” on papers that joined the list lately. The page is built before it is read, so it holds only the day on
 * which a paper joined, and on its root element the day on which the list began.
 */
class NewBadge extends HTMLElement {
  connectedCallback(): void {
    const { start } = document.documentElement.dataset;
    this.textContent = isNew(this.dataset['added'] ?? '', start, new Date()) ? words.new : '';
  }
}

customElements.define('new-badge', NewBadge);
