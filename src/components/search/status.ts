import { search as words } from 'site:words';

/** Typing has stopped after this many milliseconds. */
const pause = 500;
/** A search is slow after this many milliseconds. */
const slow = 400;

/** Says in the live region what a search found, without a flood of words for screen readers. */
export class SearchStatus {
  readonly #region: HTMLElement;
  #saying = 0;
  #waiting = 0;

  /** @param region the element that is read out when it changes */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** A question was asked: if no answer comes soon, that is said, once for all questions until one is answered. */
  wait(): void {
    clearTimeout(this.#saying);
    this.#waiting ||= window.setTimeout(() => (this.#region.textContent = words.searching), slow);
  }

  /** Says a sentence at once, or when typing has stopped to a reader who types and was not told to wait. */
  say(text: string, isTyping = true): void {
    clearTimeout(this.#saying);
    clearTimeout(this.#waiting);
    this.#waiting = 0;
    const delay = isTyping && this.#region.textContent !== words.searching ? pause : 0;
    this.#saying = window.setTimeout(() => (this.#region.textContent = text), delay);
  }
}
