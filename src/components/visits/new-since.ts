import { dateText } from '../paper/date-text.ts';
import { addedSince, VisitStore, type ListState } from './visit-store.ts';

const visits = new VisitStore(() => localStorage, `visits:${import.meta.env.BASE_URL}`);
/** The state of the list when the page was built. All such elements of a page hold the same, so one is read. */
const list = JSON.parse(
  document.querySelector<HTMLElement>('new-since')?.dataset['list'] ?? '{"newest":"","counts":{}}',
) as ListState;
const lastVisit = visits.record(new Date(), list);

/** Says how many papers were added since the reader's last visit, in place of the date of the last addition. */
class NewSince extends HTMLElement {
  readonly #latest = this.querySelector('.latest') as HTMLElement;
  readonly #news = this.querySelector('.news') as HTMLElement;

  connectedCallback(): void {
    this.#on('.mark-seen', () => visits.markSeen(new Date(), list));
    this.#on('.forget', () => visits.forget());
    const { added = '', theme = '' } = this.dataset;
    const count = lastVisit === null ? 0 : addedSince(added, theme, lastVisit);
    if (lastVisit === null || count === 0) return;
    // Not by `counted`: shared with scripts of other pages, it would cost the home page a request.
    this.#fill('.count', count === 1 ? '1 paper' : `${count} papers`);
    this.#fill('time', dateText(lastVisit.on));
    (this.querySelector('.news time') as HTMLTimeElement).dateTime = lastVisit.on;
    this.#show(true);
  }

  #on(button: string, act: () => void): void {
    this.querySelector(button)?.addEventListener('click', () => {
      act();
      this.#show(false);
      // The button is hidden now, so the line that replaces it gets the focus.
      this.#latest.focus();
    });
  }

  #fill(part: string, text: string): void {
    (this.#news.querySelector(part) as HTMLElement).textContent = text;
  }

  #show(isNews: boolean): void {
    this.#news.hidden = !isNews;
    this.#latest.hidden = isNews;
  }
}

customElements.define('new-since', NewSince);
