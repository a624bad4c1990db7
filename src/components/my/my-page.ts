import { myList as words } from 'site:words';
import { myReading } from './my-reading.ts';
import { moveFiles } from './my-files.ts';
import { NoteField } from './my-note.ts';
import { MyUndo } from './my-undo.ts';
import { focusWhenOpened, noteFold } from './note-fold.ts';
import { showPaths } from './my-paths.ts';
import { orders, shownPapers, stateCounts, type View } from './my-view.ts';
import { PaperCards } from './paper-cards.ts';
import { formsOf, PaperFiles } from './paper-files.ts';
import { PaperTools } from './paper-tools.ts';
import { nothing, setNote, setTitle, states, type Reading } from './reading.ts';
import { shownText } from './my-words.ts';
import { countText } from './words.ts';

/** Papers drawn at first, and more at each press of the button. */
const pageSize = 50;

/** The reader's own list: shows it by state and words, keeps the notes, and gives it away. */
class MyPage extends HTMLElement {
  readonly #folder = this.dataset['papers'] ?? '';
  readonly #files = new PaperFiles(this.#folder, formsOf(this), (...request) => fetch(...request));
  readonly #missing = new Set<string>();
  readonly #notes = new Map<string, NoteField>();
  readonly #cards = new PaperCards(this.#find<HTMLTemplateElement>('template'), this.#folder, this.#files, {
    filled: (id, title) => this.#name(id, title),
    missing: (id, card) => this.#miss(id, card),
    failed: () => this.#undo.say(words.unloaded),
  });
  readonly #tools = new PaperTools(this.#find('.tools'), this.#files, {
    fileName: 'my-papers',
    say: (text) => this.#undo.say(text),
    drawAll: () => this.#drawAll(),
  });
  readonly #filter = this.#find('.filter');
  #limit = pageSize;
  /** What is shown, and what was kept before the last change. */
  #shown: readonly string[] = [];
  #before: Reading = nothing;
  readonly #undo = new MyUndo(this.#find('.said'), this.#find('.undo'));
  readonly #canKeep = myReading.canKeep;

  connectedCallback(): void {
    this.#filter.addEventListener('input', () => {
      this.#limit = pageSize;
      this.#undo.offer('', null);
      this.#render();
    });
    // After this script has run, browsers put back what the controls were when the reader left.
    const asked = JSON.stringify(this.#view);
    addEventListener('pageshow', () => {
      if (JSON.stringify(this.#view) !== asked) this.#render();
    });
    this.#find('.more').addEventListener('click', () => this.#showMore());
    moveFiles(this, (text, undo) => this.#undo.offer(text, undo));
    myReading.onChange(() => this.#change());
    addEventListener('pagehide', () => this.#flush());
    document.addEventListener('visibilitychange', () => this.#flush());
    addEventListener('beforeunload', (event) => {
      this.#flush();
      if (!myReading.isKept) event.preventDefault();
    });
    this.#before = myReading.reading;
    this.#render();
    this.#find('.held').hidden = false;
    void this.#cards.settled().then(() => this.classList.add('complete'));
  }

  #find<Kind extends HTMLElement>(part: string): Kind {
    return this.querySelector(part) as Kind;
  }

  get #view(): View {
    const text = (name: string) =>
      this.#find<HTMLInputElement | HTMLSelectElement>(
        `.filter [name=${name}]:is(:checked, [type=search], select)`,
      ).value;
    return {
      state: states.find((state) => state === text('state')) ?? null,
      words: text('words'),
      order: orders.find((order) => order === text('order')) ?? 'saved',
    };
  }

  #flush(): void {
    for (const note of this.#notes.values()) note.flush();
  }

  /** The list has changed, here or in another window. */
  #change(): void {
    const before = this.#before;
    const hadFocus = this.contains(document.activeElement);
    const shown = this.#shown;
    this.#before = myReading.reading;
    this.#render();
    const now = new Set(this.#shown);
    const gone = shown.filter((id) => !now.has(id));
    if (gone.length > 0) this.#undo.offerGone(before, gone);
    // What had the focus is gone or hidden.
    if (hadFocus && !this.#hasFocus()) this.#find(gone.length > 0 ? '.undo' : 'h2').focus();
  }

  #hasFocus(): boolean {
    const { activeElement } = document;
    return activeElement !== null && this.contains(activeElement) && activeElement.checkVisibility();
  }

  #render(): void {
    const { reading } = myReading;
    const view = this.#view;
    const papers = shownPapers(reading, view);
    this.#shown = papers.map(({ id }) => id);
    const list = this.#find('.list');
    const cards = papers.slice(0, this.#limit).map(({ id, title, note = '' }) => this.#card(id, title, note));
    // Cards that stay where they are keep the focus and what is open in them.
    if (cards.length !== list.children.length || cards.some((card, at) => card !== list.children[at]))
      list.replaceChildren(...cards);
    this.#summarise(reading, papers.length);
    showPaths(this, reading);
  }

  #summarise(reading: Reading, count: number): void {
    const all = reading.papers.length;
    const counts = stateCounts(reading);
    for (const state of states) this.#find(`[data-count=${state}]`).textContent = String(counts[state]);
    this.#find('[data-count=all]').textContent = String(all);
    this.#find('h2').textContent = count === all ? countText(all) : shownText(count, all);
    this.#find('.filter').hidden = all === 0;
    this.#find('.empty').hidden = all > 0;
    this.#find('.nothing-fits').hidden = all === 0 || count > 0;
    this.#find('.more').hidden = count <= this.#limit;
    this.#find('.not-kept').hidden = myReading.isKept && this.#canKeep;
    this.#find('.delete-all').hidden = all + reading.paths.length === 0;
    this.#find('.save-file').hidden = all + reading.paths.length === 0;
    this.#tools.show(this.#shown.filter((id) => !this.#missing.has(id)));
  }

  #card(id: string, title: string | undefined, text: string): HTMLElement {
    const card = this.#cards.card(id, title);
    const known = this.#notes.get(id);
    const note = known ?? new NoteField(noteFold(card), (written) => setNote(id, written));
    note.show(text);
    const printed = card.querySelector('.printed-note');
    if (printed) printed.textContent = text;
    if (!known) {
      this.#notes.set(id, note);
      focusWhenOpened(noteFold(card));
      note.name(title ?? id);
      note.open();
    }
    return card;
  }

  #name(id: string, title: string): void {
    this.#notes.get(id)?.name(title);
    if (myReading.paper(id)?.title !== title) myReading.change(setTitle(id, title));
  }

  /** The list has this paper no more, unless under another id; what the reader wrote on it stays. */
  async #miss(id: string, card: HTMLElement): Promise<void> {
    const { follow } = await import('./renamed.ts');
    const followed = await follow(id, this.#folder);
    if (followed) {
      this.#notes.get(id)?.flush();
      // It does not go away, so that nothing is to be taken back.
      this.#shown = this.#shown.filter((shown) => shown !== id);
      myReading.change(followed);
      return;
    }
    this.#missing.add(id);
    card.classList.add('missing');
    card.querySelector('.title a')?.removeAttribute('href');
    const caution = card.querySelector('.caution');
    if (caution) caution.textContent = words.notFound;
    this.#summarise(myReading.reading, this.#shown.length);
  }

  #showMore(): void {
    const at = this.#limit;
    this.#limit += pageSize;
    this.#render();
    this.#find('.list').children[at]?.querySelector('a')?.focus();
  }

  async #drawAll(): Promise<void> {
    this.#limit = this.#shown.length;
    this.#render();
    await this.#cards.settled();
  }
}

customElements.define('my-page', MyPage);
