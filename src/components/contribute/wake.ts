import { storedText } from '../stored.ts';
import { key, storage } from './draft-store.ts';

/**
 * Loads what makes an entry when a reader first goes to the form, or comes back to a draft: it weighs five times what
 * the rest of the page does. What is typed and pasted until then is taken up.
 */
class NewEntry extends HTMLElement {
  #loading: Promise<void> | null = null;
  #isAsked = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    for (const touch of ['pointerover', 'focusin', 'input'])
      form?.addEventListener(touch, () => this.#wake());
    form?.querySelector('[name=paste]')?.addEventListener('paste', () => this.#ask());
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    // Else the key would submit from every field, and a paste would be read once more.
    form?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    });
    if (storedText(storage, key) !== null) this.#wake();
  }

  #ask(): void {
    this.#isAsked = true;
    this.#wake();
  }

  #wake(): void {
    this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    const failed = this.querySelector<HTMLElement>('.not-loaded');
    try {
      const { EntryForm } = await import('./new-entry.ts');
      if (failed) failed.hidden = true;
      new EntryForm(this, this.#isAsked);
    } catch {
      if (failed) failed.hidden = false;
      this.#loading = null;
    }
  }
}

customElements.define('new-entry', NewEntry);
