import type { SearchDocument, SearchEngine } from '../search/document.ts';
import { createEngine } from '../search/engine.ts';
import { maxQueryLength } from '../search/normalise.ts';

/**
 * Turns the list of all papers into search results while the reader types. The page is complete without it:
 * the element only hides and reorders what is there.
 */
class PaperSearch extends HTMLElement {
  readonly #input = this.querySelector('input') as HTMLInputElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #list = this.querySelector('#results') as HTMLElement;
  readonly #items = new Map(
    [...this.#list.children].map((item) => [(item as HTMLElement).dataset['paper'] ?? '', item]),
  );
  #engine: Promise<SearchEngine> | null = null;
  #announcement = 0;

  connectedCallback(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => void this.#update(true));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#update(true);
    });
    addEventListener('popstate', () => {
      this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#update(false);
    });
    if (this.#input.value !== '') void this.#update(false);
  }

  #load(): Promise<SearchEngine> {
    this.#engine ??= fetchEngine(this.dataset['documents'] ?? '').catch((error: unknown) => {
      // The next keystroke tries again.
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  async #update(typed: boolean): Promise<void> {
    const query = this.#input.value;
    if (typed) history.replaceState(null, '', addressFor(query));
    if (query.trim() === '') {
      this.#list.replaceChildren(...this.#items.values());
      this.#announce('');
      return;
    }
    try {
      const engine = await this.#load();
      // Another keystroke may have come while the engine loaded.
      if (query !== this.#input.value) return;
      const found = engine.search(query).hits.flatMap(({ id }) => this.#items.get(id) ?? []);
      this.#list.replaceChildren(...found);
      this.#announce(summary(found.length, query));
    } catch {
      this.#list.replaceChildren(...this.#items.values());
      this.#announce('The search could not be loaded. Here is the whole list; type again to retry.');
    }
  }

  /** Says how many were found once typing has stopped, so that screen readers are not flooded. */
  #announce(text: string): void {
    clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => {
      this.#status.textContent = text;
    }, 400);
  }
}

async function fetchEngine(url: string): Promise<SearchEngine> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the documents answered ${response.status}`);
  return createEngine((await response.json()) as SearchDocument[]);
}

function addressFor(query: string): string {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query.slice(0, maxQueryLength));
  return address.href;
}

function summary(count: number, query: string): string {
  const words = query.length > 60 ? `${query.slice(0, 59)}…` : query;
  if (count === 0) return `No papers match “${words}”.`;
  return `${count} ${count === 1 ? 'paper matches' : 'papers match'} “${words}”.`;
}

customElements.define('paper-search', PaperSearch);
