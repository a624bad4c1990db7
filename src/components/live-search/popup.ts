import { liveSearch, search } from 'site:words';

/** The list below a search box: which rows it has, and which of them is the active one. */
export class Popup {
  readonly #input: HTMLInputElement;
  readonly #area = document.createElement('div');
  readonly #wait = document.createElement('p');
  readonly #list = document.createElement('div');
  #active = -1;

  /** Makes the box a combobox (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"). */
  constructor(form: HTMLElement, input: HTMLInputElement) {
    this.#input = input;
    this.#area.className = 'live-results';
    this.#area.hidden = true;
    this.#wait.textContent = search.searching;
    this.#list.id = `${input.id}-list`;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = liveSearch.results;
    this.#list.hidden = true;
    this.#area.append(this.#wait, this.#list);
    form.append(this.#area);
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.#list.id);
    // A press on a row leaves the focus where it is: in the box.
    this.#area.addEventListener('mousedown', (event) => event.preventDefault());
    this.#area.addEventListener('pointermove', (event) => this.#point(event));
  }

  get isOpen(): boolean {
    return !this.#area.hidden;
  }

  /** The row that Enter opens. */
  get active(): HTMLAnchorElement | undefined {
    return this.#rows[this.#active];
  }

  get #rows(): HTMLAnchorElement[] {
    return [...this.#list.children] as HTMLAnchorElement[];
  }

  /** Opens with the rows that are there, or says that they are looked for. */
  open(): void {
    this.#area.hidden = false;
    this.#input.ariaExpanded = String(!this.#list.hidden);
  }

  close(): void {
    this.#area.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.activate(-1);
  }

  fill(rows: readonly HTMLElement[]): void {
    this.activate(-1);
    this.#list.replaceChildren(...rows);
    this.#list.scrollTop = 0;
    this.#list.hidden = false;
    this.#wait.hidden = true;
  }

  /** Forgets the rows, which answer another question. */
  empty(): void {
    this.activate(-1);
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#wait.hidden = false;
  }

  /** Goes a row up or down; beyond the ends no row is active, and then the other end. */
  move(step: 1 | -1): void {
    const places = this.#rows.length + 1;
    this.activate(((this.#active + 1 + step + places) % places) - 1);
    this.active?.scrollIntoView({ block: 'nearest' });
  }

  /** @param at place of the row, or -1 for none */
  activate(at: number): void {
    if (this.active) this.active.ariaSelected = 'false';
    this.#active = at;
    if (this.active) this.active.ariaSelected = 'true';
    if (this.active) this.#input.setAttribute('aria-activedescendant', this.active.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  /** Takes the list away: the box is a plain one again. */
  remove(): void {
    this.#area.remove();
    for (const name of [
      'role',
      'aria-autocomplete',
      'aria-expanded',
      'aria-controls',
      'aria-activedescendant',
    ])
      this.#input.removeAttribute(name);
  }

  #point({ target }: Event): void {
    const row = target instanceof Element ? target.closest('a') : null;
    if (row && row !== this.active) this.activate(this.#rows.indexOf(row));
  }
}
