import { keepPlace, keptPlace } from '../frame/kept-place.ts';
import { densities, storeDensity, storedDensity, type Density } from './density-store.ts';
import type { ListView } from './list-view.ts';
import { addressOf, isPlain, markNamed, sortNamed, stateOf, type ListState } from './list-state.ts';

/**
 * Filters and sorts the list that the page comes with, and sets how closely its rows stand. What does the work is
 * loaded when the reader or the address asks for it.
 */
class ListTools extends HTMLElement {
  #view: Promise<ListView | null> | null = null;
  /** True from the first key in the box to the moment the reader does something else. */
  #isTyping = false;

  connectedCallback(): void {
    const bar = this.querySelector('.list-bar');
    if (!bar) return;
    this.#showDensity(this.#density);
    bar.addEventListener('input', ({ target }) => this.#take(target, true));
    bar.addEventListener('change', ({ target }) => this.#take(target, false));
    bar.addEventListener('focusin', () => void this.#load(), { once: true });
    addEventListener('popstate', () => void this.#restore());
    addEventListener('pageshow', (event) => event.persisted && this.#showDensity(this.#density));
    this.#begin();
  }

  /** Shows what the address asks for, but where the reader has set the controls already, before this script was there. */
  #begin(): void {
    const current = new URL(location.href);
    const asked = stateOf(current);
    const { filter, sort, show } = this.#state;
    const state: ListState = {
      filter: filter || asked.filter,
      sort: sort === 'newest' ? asked.sort : sort,
      show: show === 'all' ? asked.show : show,
    };
    const address = addressOf(state, current).href;
    if (address !== addressOf(asked, current).href) history.pushState(null, '', address);
    void this.#restore(state);
    this.#isTyping = filter !== '';
  }

  get #density(): Density {
    return storedDensity(() => localStorage);
  }

  #control<Kind extends HTMLElement>(name: string): Kind | null {
    return this.querySelector<Kind>(`.list-bar [name=${name}]`);
  }

  #showDensity(density: Density): void {
    document.documentElement.dataset['density'] = density;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name=density]'))
      radio.checked = radio.value === density;
  }

  #take(target: EventTarget | null, isInput: boolean): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.name === 'density') {
      const density = densities.find((one) => one === target.value) ?? 'comfortable';
      storeDensity(() => localStorage, density);
      this.#showDensity(density);
    } else if (isInput && target.name === 'filter') void this.#change(true);
    else if (!isInput && ['sort', 'show'].includes(target.name)) void this.#change(false);
    else if (!isInput) this.#isTyping = false;
  }

  get #state(): ListState {
    return {
      filter: this.#control<HTMLInputElement>('filter')?.value ?? '',
      sort: sortNamed(this.#control<HTMLSelectElement>('sort')?.value),
      show: markNamed(this.#control<HTMLSelectElement>('show')?.value),
    };
  }

  /** Null where it cannot be had now: the next who asks may have more luck, in browsers that then ask for a script anew. */
  #load(): Promise<ListView | null> {
    return (this.#view ??= import('./list-view.ts').then(
      ({ ListView: View }) => new View(this),
      () => (this.#view = null),
    ));
  }

  /** One entry of the history a text that is typed, and one for each other step. */
  async #change(isTyping: boolean): Promise<void> {
    const state = this.#state;
    const address = addressOf(state, new URL(location.href));
    if (isTyping && this.#isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#isTyping = isTyping;
    await this.#show(state);
  }

  async #show(state: ListState): Promise<void> {
    if (!isPlain(state)) keepPlace();
    (await this.#load())?.show(state);
  }

  /** Shows a state, by default what the address asks for, where the reader left it. */
  async #restore(state = stateOf(new URL(location.href))): Promise<void> {
    this.#isTyping = false;
    for (const name of ['filter', 'sort', 'show'] as const) {
      const control = this.#control<HTMLInputElement | HTMLSelectElement>(name);
      if (control) control.value = state[name];
      // The page may lack the order.
      if (control instanceof HTMLSelectElement && control.value === '') control.selectedIndex = 0;
    }
    if (isPlain(state) && !this.#view) return;
    const place = isPlain(state) ? 0 : keptPlace();
    await this.#show(this.#state);
    if (place > 0) scrollTo(0, place);
  }
}

customElements.define('list-tools', ListTools);
