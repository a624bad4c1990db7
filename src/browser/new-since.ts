import { dateText } from './date-text.ts';
import { addedAfter, VisitStore } from './visit-store.ts';

const visits = new VisitStore(() => localStorage, `visits:${import.meta.env.BASE_URL}`);
/** Several of these on a page are one page view. */
const lastVisit = visits.record(new Date());

/** Says how many papers were added since the reader's last visit, in place of the date of the last addition. */
class NewSince extends HTMLElement {
  readonly #latest = this.querySelector('.latest') as HTMLElement;
  readonly #news = this.querySelector('.news') as HTMLElement;

  connectedCallback(): void {
    this.#on('.mark-seen', () => visits.markSeen(new Date()));
    this.#on('.forget', () => visits.forget());
    const count = lastVisit === null ? 0 : addedAfter(this.dataset['added'] ?? '', lastVisit);
    if (lastVisit === null || count === 0) return;
    this.#fill('.count', count === 1 ? '1 paper' : `${count} papers`);
    this.#fill('time', dateText(lastVisit));
    (this.querySelector('.news time') as HTMLTimeElement).dateTime = lastVisit;
    this.#show(true);
  }

  #on(button: string, act: () => void): void {
    this.querySelector(button)?.addEventListener('click', () => {
      act();
      this.#show(false);
      // The button is gone; the line in its place takes the focus.
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
