import type { ResultView } from '../../search/messages.ts';
import { afterPaint } from './after-paint.ts';
import { titleLink } from './keys.ts';
import { fillSnippet } from './result-item.ts';

/** Results drawn at a time below the screen, so that a slow device stays quick to answer meanwhile. */
const drawnAtOnce = 8;
/** Pixels that a result takes at least, in most cases. */
const usualHeight = 100;

/** What is shown of a search. */
interface Shown {
  ids: readonly string[];
  words: ReadonlySet<string>;
}

/** The list of the search page: the newest papers, as the page came, or the results of a search. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #box: HTMLElement;
  readonly #draw: (result: ResultView, words: ReadonlySet<string>) => HTMLElement;
  readonly #first: readonly HTMLElement[];
  /** What the page came with. */
  readonly #newest: Shown;
  #shown: Shown;
  #notes: readonly string[] = [];
  /** Grows with each change of the list: a task that was planned before one does nothing after it. */
  #turn = 0;

  /**
   * @param list element with an item for each paper
   * @param box takes the focus when the paper that has it goes away
   * @param draw makes the item of a result
   */
  constructor(
    list: HTMLElement,
    box: HTMLElement,
    draw: (result: ResultView, words: ReadonlySet<string>) => HTMLElement,
  ) {
    this.#list = list;
    this.#box = box;
    this.#draw = draw;
    this.#first = [...list.children] as HTMLElement[];
    this.#newest = { ids: this.#first.map(({ dataset }) => dataset['paper'] ?? ''), words: new Set() };
    this.#shown = this.#newest;
  }

  /** How many papers are shown. */
  get length(): number {
    return this.#shown.ids.length;
  }

  /**
   * Shows results. More of the same search come behind those that are there, which stay as they are.
   *
   * @param words marked in them
   * @param notes of the results in their order, or null when they are still to come
   * @param isWhole true to draw all of them at once, also those beyond the screen
   * @param drawn is called whenever some of them are there
   */
  show(
    results: readonly ResultView[],
    words: ReadonlySet<string>,
    notes: readonly string[] | null,
    isWhole: boolean,
    drawn: () => void,
  ): void {
    this.stop();
    const next: Shown = { ids: results.map(({ id }) => id), words };
    const kept = isBeginning(this.#shown, next) ? this.#shown.ids.length : 0;
    this.#notes = notes ?? [];
    // Results that stay may have been drawn before their notes came.
    if (kept > 0) this.#fillSnippets('late');
    // A reader who is on a result must find it.
    const atOnce = isWhole || kept > 0 || this.#focused() !== undefined ? results.length : screenful();
    const items = results.slice(kept, atOnce).map((result) => this.#draw(result, words));
    this.#shown = { ids: next.ids.slice(0, Math.max(kept, atOnce)), words };
    if (kept === 0) this.#replace(items);
    else this.#list.append(...items);
    this.#fillSnippets();
    drawn();
    afterPaint(this.#following(results.slice(atOnce), next, drawn));
  }

  /** Puts the focus on the paper at a place, counted from 0. */
  focus(place: number): void {
    const item = this.#list.querySelectorAll<HTMLElement>(':scope > [data-paper]')[place];
    if (item) linkOf(item)?.focus();
  }

  /** The task of drawing further results, some at a time, unless the list has changed by then. */
  #following(results: readonly ResultView[], next: Shown, drawn: () => void): () => void {
    const turn = this.#turn;
    return () => {
      if (turn !== this.#turn || results.length === 0) return;
      const some = results.slice(0, drawnAtOnce);
      this.#shown = { ...next, ids: next.ids.slice(0, this.length + some.length) };
      this.#list.append(...some.map((result) => this.#draw(result, next.words)));
      this.#fillSnippets();
      drawn();
      setTimeout(this.#following(results.slice(drawnAtOnce), next, drawn));
    };
  }

  /** Takes the notes of the results that are shown, in their order, when they come later than these. */
  fillNotes(notes: readonly string[]): void {
    this.#notes = notes;
    this.#fillSnippets('late');
  }

  /**
   * Shows the part of each note that matched, in results that lack it. The class `late` keeps the room of the empty
   * note: without it the results below, which the reader sees already, would move.
   */
  #fillSnippets(...classes: string[]): void {
    const { words } = this.#shown;
    if (this.#shown === this.#newest || this.#notes.length === 0) return;
    [...this.#list.querySelectorAll(':scope > [data-paper]')].forEach((item, at) => {
      const note = item.querySelector<HTMLElement>('.note:empty');
      if (!note) return;
      note.classList.add(...classes);
      fillSnippet(note, this.#notes[at] ?? '', words);
    });
  }

  /** Shows what the page came with. */
  showNewest(): void {
    this.stop();
    if (this.#shown === this.#newest) return;
    this.#shown = this.#newest;
    this.#replace(this.#first);
  }

  /** Stops results that are still to follow. */
  stop(): void {
    this.#turn++;
  }

  /** Fills the list anew. A reader who is on a result stays on that paper, or goes to the box when it is gone. */
  #replace(items: readonly HTMLElement[]): void {
    const paper = this.#focused();
    this.#list.replaceChildren(...items);
    if (paper === undefined) return;
    const item = items.find(({ dataset }) => dataset['paper'] === paper);
    (item ? linkOf(item) : this.#box)?.focus();
  }

  /** Id of the paper that the reader is on. */
  #focused(): string | undefined {
    const item = document.activeElement?.closest<HTMLElement>('[data-paper]');
    return item && this.#list.contains(item) ? item.dataset['paper'] : undefined;
  }
}

/** As many results as a screen shows: they are drawn at once, and the rest follows when these are painted. */
function screenful(): number {
  return Math.ceil(innerHeight / usualHeight);
}

function linkOf(item: HTMLElement): HTMLElement | null {
  return item.querySelector<HTMLElement>(titleLink);
}

/** True when all that is shown can stay: it is the beginning of the new results, with the same words marked. */
function isBeginning(shown: Shown, next: Shown): boolean {
  return (
    shown.ids.length > 0 &&
    shown.ids.length <= next.ids.length &&
    shown.ids.every((id, at) => id === next.ids[at]) &&
    [...shown.words].join(' ') === [...next.words].join(' ')
  );
}
