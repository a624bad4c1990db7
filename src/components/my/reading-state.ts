import { readingState as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { myReading } from './my-reading.ts';
import { notify } from './notice.ts';
import { isId, moment, putBack, remove, setState, states, type State } from './reading.ts';
import { warnIfFull, warnIfLost } from './warn.ts';

/**
 * The one control of a paper, in its card or on its page: a button that saves it, and once it is saved, a choice of how
 * far the reader is with it. Without JavaScript the element is empty; the style sheet keeps room for it.
 */
class ReadingState extends HTMLElement {
  #button: HTMLButtonElement | null = null;
  #select: HTMLSelectElement | null = null;
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    const id = this.closest<HTMLElement>('[data-paper]')?.dataset['paper'];
    if (!isId(id)) return;
    this.#stop = myReading.onChange(() => this.#show(id));
    this.#show(id);
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get #title(): string {
    const paper = this.closest<HTMLElement>('[data-paper]');
    return paper?.querySelector('.title bdi, h1 bdi')?.textContent ?? paper?.dataset['paper'] ?? '';
  }

  /** Names the control anew, once the page knows how the paper is called. */
  rename(title: string): void {
    const what = this.#button?.querySelector('span');
    if (what) what.textContent = ` ${title}`;
    this.#select?.setAttribute('aria-label', filled(words.label, { title }));
  }

  #show(id: string): void {
    const state = myReading.paper(id)?.state;
    const hadFocus = this.contains(document.activeElement);
    const control = state ? this.#choice(id) : this.#saveButton(id);
    if (state) {
      this.dataset['state'] = state;
      // Even where the state is the same: the reader may have chosen another one, and taken that back.
      (control as HTMLSelectElement).value = state;
    } else delete this.dataset['state'];
    if (control.parentNode === this) return;
    this.replaceChildren(control);
    if (hadFocus) control.focus();
  }

  #saveButton(id: string): HTMLButtonElement {
    if (this.#button) return this.#button;
    const button = document.createElement('button');
    button.type = 'button';
    const what = document.createElement('span');
    what.className = 'sr-only';
    what.textContent = ` ${this.#title}`;
    button.append(words.save, what);
    button.addEventListener('click', () => set(id, this.#title, 'saved'));
    return (this.#button = button);
  }

  #choice(id: string): HTMLSelectElement {
    if (this.#select) return this.#select;
    const select = document.createElement('select');
    select.setAttribute('aria-label', filled(words.label, { title: this.#title }));
    select.append(...states.map((state) => new Option(words[state], state)), new Option(words.remove, ''));
    select.addEventListener('change', () => {
      const state = states.find((one) => one === select.value);
      if (state) set(id, this.#title, state);
      else takeAway(id, this.#title);
    });
    return (this.#select = select);
  }
}

function set(id: string, title: string, state: State): void {
  myReading.change(setState([{ id, title }], state, moment(new Date())));
  warnIfFull(id);
  warnIfLost();
}

/** Removes a paper. What the reader wrote on it can be had back. */
function takeAway(id: string, title: string): void {
  const before = myReading.reading;
  const hasNote = myReading.paper(id)?.note !== undefined;
  myReading.change(remove([id]));
  // The page of the reader's own list has an undo of its own.
  if (hasNote && !document.querySelector('my-page'))
    notify(filled(words.removed, { title }), {
      label: words.undo,
      act: () => {
        myReading.change(putBack(before, { papers: [id] }));
        focusControl(id);
      },
    });
  warnIfLost();
}

/** Lets the reader go on at the control of a paper, wherever the page shows the paper now. */
function focusControl(id: string): void {
  const controls = document.querySelectorAll<HTMLElement>(`[data-paper="${id}"] reading-state > *`);
  [...controls].find((control) => control.checkVisibility())?.focus();
}

customElements.define('reading-state', ReadingState);
