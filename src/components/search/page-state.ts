import type { Results } from '../../search/messages.ts';
import type { SearchState } from './state.ts';

/**
 * A value that elements of a page share. Who listens hears it at once, where there is one already, and each later
 * one, so that it does not matter whose script the browser runs first.
 */
export class Shared<T> {
  #latest: [T] | null = null;
  readonly #listeners: ((value: T) => void)[] = [];

  hear(listener: (value: T) => void): void {
    this.#listeners.push(listener);
    if (this.#latest) listener(this.#latest[0]);
  }

  tell(value: T): void {
    this.#latest = [value];
    for (const listener of this.#listeners) listener(value);
  }
}

/** What the search page shows; null where nothing is searched. */
export const found = new Shared<Results | null>();

/** What the address asks for: told when the page opens and at each step in the history, once the controls show it. */
export const restored = new Shared<SearchState>();
