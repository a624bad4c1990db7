import type { Answer, Results } from '../../search/messages.ts';
import { startSearch, type SearchClient } from '../search/client.ts';
import { SearchStatus } from '../search/status.ts';
import { resultText } from '../search/words.ts';
import { fillPaper, option, type LiveTheme } from './option.ts';
import { Popup } from './popup.ts';
import { allText } from './words.ts';

/** Where index and papers are, and the themes by their numbers. */
export interface LiveSearchPlaces {
  stamp: string;
  index: string;
  papers: string;
  themes: LiveTheme[];
}

/** Papers that are shown. */
const shown = 7;

/**
 * Wakes a search box.
 *
 * @param start the file of places, as it is being loaded
 * @param again is called when the search dies later, and the box is a plain one again
 * @throws Error when the places cannot be had
 */
export async function startLiveSearch(
  form: HTMLFormElement,
  start: Promise<Response | null>,
  again: () => void,
): Promise<void> {
  const response = await start;
  if (!response?.ok) throw new Error(`the search cannot begin: ${response?.status ?? 'no answer'}`);
  new LiveSearch(form, (await response.json()) as LiveSearchPlaces, again).begin();
}

/** Shows results below the search box while the reader types, by the same search as the search page. */
class LiveSearch {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #places: LiveSearchPlaces;
  readonly #again: () => void;
  readonly #popup: Popup;
  readonly #region = document.createElement('p');
  readonly #status = new SearchStatus(this.#region);
  readonly #stop = new AbortController();
  #client: SearchClient | null = null;
  #number = 0;
  /** The query that the rows answer. */
  #answered = '';

  /** @param again is called when the search died, and the box is a plain one again */
  constructor(form: HTMLFormElement, places: LiveSearchPlaces, again: () => void) {
    this.#form = form;
    this.#input = form.querySelector('input') as HTMLInputElement;
    this.#places = places;
    this.#again = again;
    this.#popup = new Popup(form, this.#input);
    this.#region.className = 'sr-only';
    this.#region.ariaLive = 'polite';
    form.append(this.#region);
  }

  /** Loads the index and listens; what was typed meanwhile is searched at once. */
  begin(): void {
    const { signal } = this.#stop;
    this.#input.addEventListener('input', () => this.#search(), { signal });
    this.#input.addEventListener('focus', () => this.#search(), { signal });
    this.#input.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.#form.addEventListener('focusout', (event) => this.#leave(event.relatedTarget), { signal });
    // Touch takes the focus from the box only where it gives it to something else.
    document.addEventListener('pointerdown', (event) => this.#leave(event.target), { signal });
    const { index, stamp } = this.#places;
    startSearch(
      index,
      stamp,
      (answer) => this.#take(answer),
      () => this.#fail(),
    ).then(
      (client) => {
        this.#client = client;
        if (document.activeElement === this.#input) this.#search();
      },
      () => this.#fail(),
    );
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  #search(): void {
    const query = this.#query;
    const number = ++this.#number;
    if (query === '') {
      this.#popup.empty();
      this.#popup.close();
      this.#status.say('');
      return;
    }
    if (this.#answered === '') this.#popup.empty();
    this.#popup.activate(-1);
    this.#popup.open();
    this.#status.wait();
    // The value itself: a space at its end says that its last word is whole.
    this.#client?.ask({ query: this.#input.value, number, limit: shown });
  }

  #take(answer: Answer): void {
    if (answer.number !== this.#number) return;
    if (answer.kind === 'failure') this.#fail();
    else if (answer.kind === 'results') this.#show(answer);
  }

  #show(answer: Results): void {
    const words = new Set(answer.words);
    const rows = answer.results.map((result, at) => {
      const row = option(`${this.#input.id}-${at}`, `${this.#places.papers}${result.id}/`);
      fillPaper(row, result, words, this.#places.themes[result.themes[0] ?? -1]);
      return row;
    });
    const all = option(`${this.#input.id}-all`, `${this.#form.action}?q=${encodeURIComponent(this.#query)}`);
    all.className = 'all';
    all.textContent = allText(answer.total, answer.related, this.#query);
    this.#answered = this.#query;
    this.#popup.fill([...rows, all]);
    if (document.activeElement === this.#input) this.#popup.open();
    this.#status.say(resultText(answer, this.#query));
  }

  #press(event: KeyboardEvent): void {
    // Code 229 alone marks the key that ends a composition in Safari.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const { key, altKey } = event;
    if (key === 'Escape' && this.#popup.isOpen) this.#popup.close();
    else if (key === 'Enter' && this.#popup.active && !altKey) this.#popup.active.click();
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && this.#query !== '') this.#arrow(key, altKey);
    else return;
    event.preventDefault();
  }

  /** Opens a closed list; in an open one goes on, or closes it with Alt and the arrow that leads out. */
  #arrow(key: 'ArrowDown' | 'ArrowUp', altKey: boolean): void {
    if (altKey && key === 'ArrowUp') this.#popup.close();
    else if (!this.#popup.isOpen) this.#search();
    else if (!altKey) this.#popup.move(key === 'ArrowDown' ? 1 : -1);
  }

  #leave(to: EventTarget | null): void {
    if (!(to instanceof Node && this.#form.contains(to))) this.#popup.close();
  }

  /** Leaves a plain form behind. */
  #fail(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#client?.close();
    this.#number++;
    this.#popup.remove();
    this.#status.say('');
    this.#region.remove();
    this.#again();
  }
}
