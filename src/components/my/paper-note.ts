import { focusWhenOpened, noteFold, type NoteFold } from './note-fold.ts';
import { myReading } from './my-reading.ts';
import { isId, moment, writeNote, type NamedPaper } from './reading.ts';

/**
 * The reader's own note, on the page of its paper. The page holds a line and an empty field; what shows and stores the
 * note is loaded when there is one, or when the reader opens it. Where that does not come, the note is stored plainly.
 */
class PaperNote extends HTMLElement {
  #loading: Promise<void> | null = null;
  #isLoaded = false;
  /** True once the field holds what the reader wrote, and not what a browser put back there after a reload. */
  #hasTyped = false;

  connectedCallback(): void {
    const id = this.closest<HTMLElement>('[data-paper]')?.dataset['paper'];
    if (!isId(id)) return;
    const paper = { id, title: document.querySelector('h1 bdi')?.textContent ?? '' };
    const parts = noteFold(this);
    const load = () => void this.#load(paper, parts);
    focusWhenOpened(parts);
    this.#takeOver(id, parts);
    parts.fold.addEventListener('toggle', load);
    parts.area.addEventListener('input', () => {
      this.#hasTyped = true;
      load();
    });
    addEventListener('pagehide', () => this.#store(paper, parts));
    document.addEventListener('visibilitychange', () => this.#store(paper, parts));
    const loadKept = () => myReading.paper(id)?.note !== undefined && load();
    myReading.onChange(loadKept);
    if (parts.fold.open) load();
    else loadKept();
  }

  /** The reader may have opened the note, and begun to write below one that was not there yet, before this script came. */
  #takeOver(id: string, { fold, area }: NoteFold): void {
    const note = myReading.paper(id)?.note;
    this.#hasTyped = fold.open && area.value !== '';
    if (this.#hasTyped && note !== undefined) area.value = `${note}\n${area.value}`;
  }

  /** Loads what keeps the note. What did not come is asked for again the next time, which not every browser does. */
  #load(paper: NamedPaper, parts: NoteFold): Promise<void> {
    return (this.#loading ??= import('./kept-note.ts').then(
      ({ keepNote }) => {
        this.#isLoaded = true;
        this.#fill(paper, parts);
        keepNote(this, paper);
      },
      () => {
        this.#loading = null;
        this.#fill(paper, parts);
        this.#store(paper, parts);
      },
    ));
  }

  #fill({ id }: NamedPaper, { area }: NoteFold): void {
    if (!this.#hasTyped) area.value = myReading.paper(id)?.note ?? '';
  }

  /** Stores what was written as long as nothing else does. */
  #store(paper: NamedPaper, { area }: NoteFold): void {
    if (this.#hasTyped && !this.#isLoaded) myReading.change(writeNote(paper, area.value, moment(new Date())));
  }
}

customElements.define('paper-note', PaperNote);
