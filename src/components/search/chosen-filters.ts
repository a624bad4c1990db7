import { searchControls as words } from 'site:words';
import { chosenFilters, facetBoxes, type ChosenFilter } from './facet-boxes.ts';
import { restored } from './page-state.ts';

/** Shows the values chosen in the facets, each as a button that takes it away (a range of years as one), and one that takes all away. */
class ChosenFilters extends HTMLElement {
  readonly #search = this.closest('paper-search') as HTMLElement;
  readonly #list = this.querySelector('ul') as HTMLElement;
  readonly #clear = this.querySelector('.clear') as HTMLButtonElement;

  connectedCallback(): void {
    restored.hear(() => this.#show());
    this.#search.addEventListener('change', () => this.#show());
    this.#clear.addEventListener('click', () => this.#remove(this.#chosen.flatMap(({ inputs }) => inputs)));
  }

  get #chosen(): ChosenFilter[] {
    return chosenFilters(facetBoxes(this.#search));
  }

  #show(): void {
    const chosen = this.#chosen;
    const at = this.#buttons.findIndex((button) => button === document.activeElement);
    const hadFocus = this.contains(document.activeElement);
    this.#list.replaceChildren(...chosen.map((filter) => this.#item(filter)));
    this.hidden = chosen.length === 0;
    if (!hadFocus) return;
    // The button that had the focus may be gone: focus the one in its place, or the search box.
    const next = at < 0 ? this.#clear : (this.#buttons[at] ?? this.#clear);
    (this.hidden ? this.#search.querySelector<HTMLElement>('input[type=search]') : next)?.focus();
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#list.querySelectorAll('button')];
  }

  #item({ label, inputs }: ChosenFilter): HTMLElement {
    const hidden = words.removeFilter.split('{filter}').map((text) => {
      const part = document.createElement('span');
      part.className = 'sr-only';
      part.textContent = text;
      return part;
    });
    const [before = '', after = ''] = hidden;
    const cross = document.createElement('span');
    cross.ariaHidden = 'true';
    cross.textContent = ' ×';
    const button = document.createElement('button');
    button.type = 'button';
    button.append(before, label, after, cross);
    button.addEventListener('click', () => this.#remove(inputs));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  /** Unchecks boxes, and tells the page so as if the reader had done it. */
  #remove(inputs: readonly HTMLInputElement[]): void {
    for (const input of inputs) input.checked = false;
    inputs[0]?.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

customElements.define('chosen-filters', ChosenFilters);
