import { focusWhenOpened, noteFold } from './note-fold.ts';
import { myReading } from './my-reading.ts';
import { isId } from './reading.ts';

/**
 * The reader's own note, on the page of its paper. The page holds a line and an empty field; what fills and stores the
 * note is loaded when there is one, or when the reader opens it.
 */
class PaperNote extends HTMLElement {
  #isLoaded = false;

  connectedCallback(): void {
    const id = this.closest<HTMLElement>('[data-paper]')?.dataset['paper'];
    if (!isId(id)) return;
    const parts = noteFold(this);
    focusWhenOpened(parts);
    parts.fold.addEventListener('toggle', () => void this.#load(id), { once: true });
    myReading.onChange(() => this.#loadKept(id));
    this.#loadKept(id);
  }

  #loadKept(id: string): void {
    if (myReading.paper(id)?.note !== undefined) void this.#load(id);
  }

  async #load(id: string): Promise<void> {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    const { keepNote } = await import('./kept-note.ts');
    keepNote(this, { id, title: document.querySelector('h1 bdi')?.textContent ?? '' });
  }
}

customElements.define('paper-note', PaperNote);
