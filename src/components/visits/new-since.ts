import type { Counted } from '../../words/words.ts';
import { addedSince, type ListState } from './visit-store.ts';
import { visits } from './visits.ts';

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
    const { added = '', theme = '', texts: counted = '{}', locale = 'en' } = this.dataset;
    const count = lastVisit === null ? 0 : addedSince(added, theme, lastVisit);
    if (lastVisit === null || count === 0) return;
    // Not by the functions for words and dates: shared with scripts of other pages, they would cost the home page a
    // request.
    const texts = JSON.parse(counted) as Counted;
    const text = texts[new Intl.PluralRules(locale).select(count)] ?? texts.other;
    this.#fill('.count', text.replace('{count}', String(count)));
    const day = new Date(lastVisit.on);
    this.#fill('time', day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }));
    (this.querySelector('.news time') as HTMLTimeElement).dateTime = lastVisit.on;
    this.#show(true);
  }

  #on(button: string, act: () => void): void {
    this.querySelector(button)?.addEventListener('click', () => {
      act();
      this.#show(false);
      for (const badge of document.querySelectorAll('new-badge')) badge.replaceChildren();
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
