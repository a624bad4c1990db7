import { newBadge as words } from 'site:words';
import { visits } from './visits.ts';

const lastVisit = visits.before(new Date());

/**
 * Says “New” on papers that joined the list since the reader's last visit; at a first visit, on none. The page holds only
 * the day on which a paper joined.
 */
class NewBadge extends HTMLElement {
  connectedCallback(): void {
    const isNew = lastVisit !== null && (this.dataset['added'] ?? '') > lastVisit.newest;
    this.textContent = isNew ? words.new : '';
  }
}

customElements.define('new-badge', NewBadge);
