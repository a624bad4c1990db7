import { myList as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { maxNote, setNote } from './reading.ts';
import { myReading } from './my-reading.ts';

/** Milliseconds without a key before a note is stored. */
const pause = 400;

/** The note on a paper, in its card: written in place, and stored at the latest when the reader leaves. */
export class NoteField {
  readonly #id: string;
  readonly #card: HTMLElement;
  readonly #area: HTMLTextAreaElement;
  #waiting = 0;

  constructor(id: string, card: HTMLElement) {
    this.#id = id;
    this.#card = card;
    this.#area = card.querySelector('.my-note textarea') as HTMLTextAreaElement;
    this.#area.maxLength = maxNote;
    this.#area.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.flush(), pause);
    });
    this.#area.addEventListener('change', () => this.flush());
  }

  /** Says whose note it is. */
  name(title: string): void {
    this.#area.setAttribute('aria-label', filled(words.noteOn, { title }));
  }

  /** Shows what is stored, unless the reader is writing. */
  show(note: string): void {
    if (this.#waiting === 0 && this.#area.value !== note) this.#area.value = note;
    const printed = this.#card.querySelector('.printed-note');
    if (printed) printed.textContent = note;
    this.#card.classList.toggle('noted', note !== '');
  }

  /** Stores what was written and is not stored yet. */
  flush(): void {
    if (this.#waiting === 0) return;
    clearTimeout(this.#waiting);
    this.#waiting = 0;
    myReading.change(setNote(this.#id, this.#area.value));
  }

  /** Opens the note where there is one. */
  open(): void {
    const details = this.#card.querySelector('details.my-note');
    if (details instanceof HTMLDetailsElement && this.#area.value !== '') details.open = true;
  }
}
