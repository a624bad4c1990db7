import { language, nearestPapers as texts } from 'site:words';
import type { Answer, Results } from '../../search/messages.ts';
import type { LiveSearchPlaces } from '../live-search/live-search.ts';
import { countedPhrase, filled } from '../../words/phrase.ts';
import { startSearch, type SearchClient } from '../search/client.ts';
import { nearestIds, wantedOf, type Candidate } from './wanted.ts';

/** Papers that are offered at most, and how many more are compared. */
const most = 3;
const compared = 20;

/** Offers on the page of a missing address what may have been meant. */
class NearestPapers extends HTMLElement {
  #client: SearchClient | null = null;

  connectedCallback(): void {
    const wanted = wantedOf(location.pathname, this.dataset['home'] ?? '/');
    if (!wanted) return this.#say(texts.none);
    const { words } = wanted;
    const again = this.querySelector('.search-again') as HTMLAnchorElement;
    again.href = `${this.dataset['search'] ?? ''}?q=${encodeURIComponent(words)}`;
    again.textContent = filled(texts.search, { words });
    this.#look(wanted).catch(() => this.#say(texts.failed));
  }

  async #look({ id, words }: { id: string; words: string }): Promise<void> {
    const response = await fetch(this.dataset['start'] ?? '', { cache: 'no-cache' });
    if (!response.ok) throw new Error(`the start of the search answered ${response.status}`);
    const places = (await response.json()) as LiveSearchPlaces;
    const themes = nearestIds(id, places.themes.map(themeCandidate));
    const take = (answer: Answer) => {
      if (answer.kind === 'failure') this.#fail();
      if (answer.kind !== 'results') return;
      this.#client?.close();
      this.#show([...themes, ...offered(id, answer, places.papers)].slice(0, most));
    };
    this.#client = await startSearch(places.index, places.stamp, take, () => this.#fail());
    // A space says that the last word is whole.
    this.#client.ask({ query: `${words} `, number: 1, limit: compared });
  }

  #fail(): void {
    this.#client?.close();
    this.#say(texts.failed);
  }

  #say(text: string): void {
    (this.querySelector('.said') as HTMLElement).textContent = text;
  }

  #show(candidates: readonly Candidate[]): void {
    if (candidates.length === 0) return this.#say(texts.none);
    const links = candidates.map(({ label, href }) => {
      const link = document.createElement('a');
      link.href = href;
      const name = document.createElement('bdi');
      name.textContent = label;
      link.append(name);
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    const list = this.querySelector('ul') as HTMLElement;
    list.replaceChildren(...links);
    list.hidden = false;
    this.#say(countedPhrase(texts.found, links.length, language));
    this.querySelector('.said')?.classList.add('sr-only');
  }
}

/** The papers whose ids are nearly what was asked for, then those that the search finds first. */
function offered(id: string, { results, total }: Results, folder: string): Candidate[] {
  const candidates = results.map((result): Candidate => ({
    id: result.id,
    label: result.title,
    href: `${folder}${result.id}/`,
  }));
  const near = nearestIds(id, candidates);
  const found = candidates.slice(0, total).filter((one) => !near.includes(one));
  return [...near, ...found];
}

function themeCandidate({ label, href }: LiveSearchPlaces['themes'][number]): Candidate {
  return { id: href.split('/').at(-2) ?? '', label, href };
}

customElements.define('nearest-papers', NearestPapers);
