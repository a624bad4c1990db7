import { notify } from './notice.ts';
import { selection } from './selection.ts';
import { isId, maxSelected } from './store.ts';

let hasWarned = false;

/**
 * A button that selects the paper of the card or page it is in, and shows whether it is selected. Without JavaScript
 * the element is empty; the style sheet keeps room for it.
 */
class SelectToggle extends HTMLElement {
  #button: HTMLButtonElement | null = null;
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    const paper = this.closest<HTMLElement>('[data-paper]');
    const id = paper?.dataset['paper'];
    if (!isId(id)) return;
    if (!this.#button) {
      const title = paper?.querySelector('.title bdi, h1 bdi')?.textContent ?? id;
      this.#button = toggleButton(title);
      this.#button.addEventListener('click', () => toggle(id));
      this.append(this.#button);
    }
    this.#stop = selection.onChange(() => this.#show(id));
    this.#show(id);
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #show(id: string): void {
    this.#button?.setAttribute('aria-pressed', String(selection.has(id)));
  }
}

/** Its name is the same in both states; `aria-pressed` and the box beside it show the state. */
function toggleButton(title: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const what = document.createElement('span');
  what.className = 'sr-only';
  what.textContent = ` ${title}`;
  button.append('Select', what);
  return button;
}

function toggle(id: string): void {
  if (selection.has(id)) selection.remove([id]);
  else if (selection.add([id]) > 0) notify(`The selection is full: it holds ${maxSelected} papers.`);
  if (selection.isKept || hasWarned) return;
  hasWarned = true;
  notify('Your browser keeps no data for this site: the selection is lost when you leave this page.');
}

customElements.define('select-toggle', SelectToggle);
