import { search as words } from 'site:words';
import type { Answer, Results } from '../../search/messages.ts';
import { keepPlace, keptPlace } from '../frame/kept-place.ts';
import { afterPaint } from './after-paint.ts';
import { headRelated, resultItem } from './result-item.ts';
import { ResultList } from './result-list.ts';
import { addFacetBox, themesOf } from './facet-boxes.ts';
import { startSearch, type SearchClient } from './client.ts';
import { listenForKeys } from './keys.ts';
import { offer } from './offer.ts';
import { found, restored } from './page-state.ts';
import { addressOf, isEmpty, pageSize, shownOf, stateOf, type SearchState } from './state.ts';
import { SearchStatus } from './status.ts';
import { suggest } from './suggestions.ts';
import { stopWaiting, wait } from './waiting.ts';
import { resultText } from './words.ts';

/**
 * Turns the newest papers, which the page comes with, into search results while the reader types, and into all papers
 * when more are asked for. Nothing of the search is loaded before the reader touches it.
 */
class PaperSearch extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #input = this.querySelector('input[type=search]') as HTMLInputElement;
  readonly #sort = this.querySelector('select[name=sort]') as HTMLSelectElement;
  readonly #boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  readonly #status = new SearchStatus(this.querySelector('[role=status]') as HTMLElement);
  /** What is said of the papers that the page came with. */
  readonly #early = this.querySelector('.early') as HTMLElement;
  readonly #nothing = this.querySelector('.nothing') as HTMLElement;
  readonly #retry = this.querySelector('.retry') as HTMLButtonElement;
  readonly #more = this.querySelector('.more-results') as HTMLButtonElement;
  /** True when the list has more papers than the page came with. */
  readonly #hasMore = !this.#more.hidden;
  readonly #template = this.querySelector('template') as HTMLTemplateElement;
  readonly #facetNames = [...new Set(this.#boxes.map((box) => box.name))];
  readonly #themes = themesOf(this.#boxes);
  readonly #results = new ResultList(
    this.querySelector('#results') as HTMLElement,
    this.#input,
    (result, marked) =>
      resultItem(this.#template, result, marked, this.#themes, this.dataset['papers'] ?? ''),
  );
  #client: Promise<SearchClient> | null = null;
  /** The newest results, with their counts as soon as these are there. */
  #found: Results | null = null;
  #number = 0;
  #limit = shownOf(history.state);
  /** Where the reader comes back to, once the results are there. */
  #place = keptPlace();
  /** True from the first key of a search to the moment the reader does something else. */
  #isTyping = false;
  /** True once a search was answered: the next ones take no time to speak of. */
  #hasAnswered = false;

  connectedCallback(): void {
    const asked = stateOf(new URL(location.href), this.#facetNames);
    // The reader may have begun before this script was there. What the address asks for stands in the box already.
    const typed = this.#input.value === asked.query ? '' : this.#input.value;
    this.#show(asked);
    const touch = () => void this.#start().catch(() => undefined);
    this.addEventListener('focusin', touch, { once: true });
    this.addEventListener('pointerdown', touch, { once: true });
    if (this.matches(':focus-within')) touch();
    this.#input.addEventListener('input', () => this.#change(this.#isTyping ? 'replace' : 'push', true));
    this.#input.addEventListener('blur', () => (this.#isTyping = false));
    this.addEventListener('change', (event) => {
      if (event.target !== this.#input) this.#change('push', false);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isTyping = false;
      this.#search();
    });
    this.#retry.addEventListener('click', () => this.#search());
    this.#more.addEventListener('click', () => {
      this.#limit += pageSize;
      history.replaceState({ shown: this.#limit }, '');
      this.#search();
    });
    addEventListener('popstate', () => this.#restore());
    listenForKeys(this.#input, this.querySelector('#results') as HTMLElement, () =>
      this.#change('push', false),
    );
    if (typed !== '') {
      this.#input.value = typed;
      this.#change('push', true);
    } else if (this.#isAtStart) stopWaiting();
    else {
      keepPlace();
      this.#search();
    }
  }

  get #state(): SearchState {
    const chosen = (name: string) =>
      this.#boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
    return {
      query: this.#input.value,
      facets: Object.fromEntries(this.#facetNames.map((name) => [name, chosen(name)])),
      sort: this.#sort.value as SearchState['sort'],
    };
  }

  /** True when nothing is searched, and no more is asked for than the page came with. */
  get #isAtStart(): boolean {
    return isEmpty(this.#state) && (!this.#hasMore || this.#limit === pageSize);
  }

  /** Sets the controls to what an address asks for. */
  #show(state: SearchState): void {
    this.#input.value = state.query;
    this.#sort.value = state.sort;
    const isThere = (name: string, value: string) =>
      this.#boxes.some((box) => box.name === name && box.value === value);
    for (const [name, values] of Object.entries(state.facets))
      for (const value of values) {
        const added = isThere(name, value) ? null : addFacetBox(this, name, value);
        if (added) this.#boxes.push(added);
      }
    for (const box of this.#boxes) box.checked = state.facets[box.name]?.includes(box.value) ?? false;
    restored.tell(state);
  }

  /** Goes where the reader went in the history. */
  #restore(): void {
    this.#isTyping = false;
    const here = new URL(location.href);
    // A link within the page was followed.
    if (addressOf(this.#state, here).search === here.search) return;
    this.#limit = shownOf(history.state);
    this.#place = keptPlace();
    this.#show(stateOf(here, this.#facetNames));
    this.#search();
  }

  /** One history entry a search: the first key adds it, the next ones change it. */
  #change(how: 'push' | 'replace', isTyping: boolean): void {
    this.#isTyping = isTyping;
    this.#limit = pageSize;
    this.#place = 0;
    this.#search();
    // The question waits in this queue before it: the worker searches while the address changes.
    queueMicrotask(() => {
      const address = addressOf(this.#state, new URL(location.href));
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      keepPlace();
    });
  }

  #start(): Promise<SearchClient> {
    const { index = '', stamp = '' } = this.dataset;
    this.#client ??= startSearch(
      index,
      stamp,
      (answer) => this.#take(answer),
      () => this.#fail(),
    );
    return this.#client;
  }

  #search(): void {
    const number = ++this.#number;
    const state = this.#state;
    if (this.#isAtStart) {
      offer(this.#retry, false, this.#input);
      this.#showNewest('');
      return;
    }
    this.#results.stop();
    this.#status.wait();
    // The papers that the page came with are no answer, and while the index is loaded they would look like one. A reader
    // who is on one of them, or asks for more of them, stays there.
    const isOnPapers = isEmpty(state) || this.querySelector('#results:focus-within') !== null;
    if (!this.#hasAnswered && !isOnPapers) wait();
    this.#start().then(
      (client) => {
        if (number === this.#number) client.ask({ ...state, number, limit: this.#limit });
      },
      () => this.#fail(),
    );
  }

  #take(answer: Answer): void {
    // A newer question has been asked meanwhile.
    if (answer.number !== this.#number) return;
    if (answer.kind === 'failure') this.#fail();
    else if (answer.kind === 'results') this.#showResults(answer);
    else if (answer.kind === 'notes') this.#results.fillNotes(answer.notes);
    else this.#showCounts(answer.counts);
  }

  #showResults(answer: Results): void {
    const { number, results, total, related } = answer;
    const asksForMore = document.activeElement === this.#more;
    const before = this.#results.length;
    stopWaiting();
    this.#hasAnswered = true;
    this.#early.hidden = true;
    const head = () => headRelated(this.querySelectorAll('#results > li'), related > 0 ? total : -1);
    const isWhole = asksForMore || this.#place > 0;
    this.#results.show(results, new Set(answer.words), answer.notes, isWhole, head);
    if (this.#place > 0) scrollTo(0, this.#place);
    this.#place = 0;
    this.#found = answer;
    afterPaint(() => {
      if (number !== this.#number) return;
      found.tell(isEmpty(this.#state) ? null : this.#found);
    });
    offer(this.#retry, false, this.#input);
    // The reader asked for more results, and goes on with the first of them.
    if (asksForMore) this.#results.focus(before);
    offer(this.#more, total + related > results.length, this.#input);
    suggest(this.#nothing, this.#state, total, answer);
    this.#status.say(resultText(answer, this.#state.query), this.#isTyping);
  }

  /** Counts that the results lacked. */
  #showCounts(counts: Results['counts']): void {
    this.#found = this.#found && { ...this.#found, counts };
    found.tell(isEmpty(this.#state) ? null : this.#found);
  }

  #fail(): void {
    void this.#client?.then((client) => client.close()).catch(() => undefined);
    this.#client = null;
    this.#retry.hidden = false;
    this.#showNewest(words.failed);
  }

  #showNewest(text: string): void {
    stopWaiting();
    this.#early.hidden = false;
    found.tell(null);
    this.#results.showNewest();
    this.#nothing.hidden = true;
    offer(this.#more, this.#hasMore, this.#input);
    this.#status.say(text, this.#isTyping);
  }
}

customElements.define('paper-search', PaperSearch);
