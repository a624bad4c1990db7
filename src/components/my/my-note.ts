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
  readonly #fold: HTMLDetailsElement;
  #waiting = 0;

  constructor(id: string, card: HTMLElement) {
    this.#id = id;
    this.#card = card;
    this.#area = card.querySelector('.my-note textarea') as HTMLTextAreaElement;
    this.#fold = card.querySelector('details.my-note') as HTMLDetailsElement;
    this.#area.maxLength = maxNote;
    // Who opens an empty note wants to write it. The field is there once the click has opened it.
    this.#fold.querySelector('summary')?.addEventListener('click', () => {
      if (!this.#fold.open && this.#area.value === '') setTimeout(() => this.#area.focus());
    });
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
    if (this.#area.value !== '') this.#fold.open = true;
  }
}
