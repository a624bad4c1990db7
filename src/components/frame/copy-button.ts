import { copyButton as words } from 'site:words';
import { filled } from '../../words/phrase.ts';

/**
 * A button that copies the text of the element whose id is `data-of`. When the browser refuses, the text is selected and
 * the reader told which keys to press. Without JavaScript the element is empty; the style sheet keeps room for it.
 */
class CopyButton extends HTMLElement {
  readonly #said = document.createElement('span');

  connectedCallback(): void {
    if (this.firstElementChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    const what = document.createElement('span');
    what.className = 'sr-only';
    what.textContent = ` ${this.dataset['what'] ?? ''}`;
    button.append(words.copy, what);
    button.addEventListener('click', () => void this.#copy());
    this.#said.className = 'said';
    this.#said.setAttribute('aria-live', 'polite');
    this.append(this.#said, button);
  }

  async #copy(): Promise<void> {
    const source = document.getElementById(this.dataset['of'] ?? '');
    if (!source) return;
    this.#said.textContent = '';
    try {
      await navigator.clipboard.writeText((source.textContent ?? '').trim());
      this.#said.textContent = words.copied;
    } catch {
      getSelection()?.selectAllChildren(source);
      const keys = /Mac|iP(?:hone|ad)/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
      this.#said.textContent = filled(words.selected, { keys });
    }
  }
}

customElements.define('copy-button', CopyButton);
