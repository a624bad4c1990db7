import { myList as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import type { NoteFold } from './note-fold.ts';
import { myReading } from './my-reading.ts';
import { maxNote, type Step } from './reading.ts';

/** Milliseconds without a key before a note is stored. */
const pause = 400;

/** The note on a paper: written in place, and stored at the latest when the reader leaves. */
export class NoteField {
  readonly #fold: HTMLDetailsElement;
  readonly #area: HTMLTextAreaElement;
  readonly #writing: (text: string) => Step;
  readonly #stored: (text: string) => void;
  #waiting = 0;

  /**
   * @param writing what storing a text does to the reader's list
   * @param stored called when that was tried
   */
  constructor(
    { fold, area }: NoteFold,
    writing: (text: string) => Step,
    stored: (text: string) => void = () => undefined,
  ) {
    this.#fold = fold;
    this.#area = area;
    this.#writing = writing;
    this.#stored = stored;
    area.maxLength = maxNote;
    area.addEventListener('input', () => this.#wait());
    area.addEventListener('change', () => this.flush());
  }

  /** Says whose note it is. */
  name(title: string): void {
    this.#area.setAttribute('aria-label', filled(words.noteOn, { title }));
  }

  /** Shows what is stored, unless the reader is writing. */
  show(note: string): void {
    if (this.#waiting === 0 && this.#area.value !== note) this.#area.value = note;
    this.#fold.classList.toggle('noted', note !== '');
  }

  /** Stores what was written and is not stored yet. */
  flush(): void {
    if (this.#waiting === 0) return;
    clearTimeout(this.#waiting);
    this.#waiting = 0;
    myReading.change(this.#writing(this.#area.value));
    this.#stored(this.#area.value);
  }

  /** Opens the note where there is one. */
  open(): void {
    if (this.#area.value !== '') this.#fold.open = true;
  }

  #wait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.flush(), pause);
  }
}
