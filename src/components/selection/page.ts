import { maxCited } from '../../search/messages.ts';
import { named, sharedIds, shareAddress } from './address.ts';
import { emptyCard, fillCard } from './card.ts';
import { exportPapers } from './export.ts';
import { formsOf, PaperFiles, readReference } from './paper-files.ts';
import { selection } from './selection.ts';
import { countText, originText } from './words.ts';

/** Milliseconds without a change before the address is written: browsers refuse many changes of it in a row. */
const pause = 200;

/** Shows the papers of a shared address, or else the reader's own selection, and exports them. */
class SelectionPage extends HTMLElement {
  readonly #folder = this.dataset['papers'] ?? '';
  readonly #files = new PaperFiles(this.#folder, formsOf(this), (...request) => fetch(...request));
  readonly #cards = new Map<string, HTMLElement>();
  /** Ids that no paper of the list has. */
  readonly #unknown = new Set<string>();
  /** Ids of a shared address, until the reader adopts them; null while the reader's own papers are shown. */
  #shared: readonly string[] | null = null;
  #wrong: readonly string[] = [];
  /** How many more papers the address names than are taken from it. */
  #left = 0;
  /** The reader's own papers as shown last, and as they were before the last one was taken away. */
  #own: readonly string[] = [];
  #before: readonly string[] = [];
  #isCollecting = false;
  #writing = 0;

  connectedCallback(): void {
    const { ids, wrong, left } = sharedIds(new URL(location.href));
    if (wrong.length > 0 || (ids.length > 0 && !isOwn(ids))) {
      this.#shared = ids;
      this.#wrong = wrong;
      this.#left = left;
    }
    this.#own = selection.ids;
    this.#on('.add', () => this.#adopt());
    this.#on('.clear', () => selection.replace([]));
    this.#on('.undo', () => selection.replace(this.#before));
    this.#on('.forget', () => selection.remove([...this.#unknown]));
    this.#on('.print', () => print());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-ending]')) {
      button.addEventListener('click', () => void this.#export(button.dataset['ending'] ?? ''));
    }
    selection.onChange(() => this.#change());
    this.#render();
    this.#find('.held').hidden = false;
  }

  #find<Kind extends HTMLElement>(part: string): Kind {
    return this.querySelector(part) as Kind;
  }

  #on(button: string, act: () => void): void {
    this.#find(button).addEventListener('click', act);
  }

  get #ids(): readonly string[] {
    return this.#shared ?? selection.ids;
  }

  get #known(): string[] {
    return this.#ids.filter((id) => !this.#unknown.has(id));
  }

  /** Adds the shared papers to the end of the reader's own and shows those. */
  #adopt(): void {
    const ids = this.#known;
    const left = selection.add(ids);
    this.#shared = null;
    this.#wrong = [];
    this.#render();
    const added = left === 0 ? 'Added to your selection.' : `Your selection is full; ${left} had no room.`;
    const lost = ' Your browser keeps no data for this site: they are lost when you leave this page.';
    this.#say(selection.isKept ? added : added + lost);
    this.#find('h2').focus();
  }

  /** The reader's own papers have changed, here or in another window. */
  #change(): void {
    const gone = this.#own.filter((id) => !selection.has(id)).length;
    const isUndoable = gone > 0 && this.#shared === null;
    if (isUndoable) this.#before = this.#own;
    this.#own = selection.ids;
    const isFocusInside = this.contains(document.activeElement);
    this.#render();
    this.#say(isUndoable ? `Removed ${countText(gone)}.` : '');
    this.#find('.undo').hidden = !isUndoable;
    // What had the focus is gone or hidden.
    if (isFocusInside && !this.#hasFocus()) this.#find(isUndoable ? '.undo' : 'h2').focus();
  }

  #hasFocus(): boolean {
    const { activeElement } = document;
    return activeElement !== null && this.contains(activeElement) && activeElement.checkVisibility();
  }

  #render(): void {
    this.#find('.list').replaceChildren(...this.#known.map((id) => this.#card(id)));
    this.#summarise();
  }

  /** Updates everything but the cards. */
  #summarise(): void {
    const ids = this.#known;
    const isShared = this.#shared !== null;
    this.#find('h2').textContent = countText(ids.length);
    this.#find('.lede').hidden = isShared;
    this.#find('.origin').hidden = !isShared;
    this.#find('.origin').textContent = originText(
      ids.length,
      ids.filter((id) => selection.has(id)).length,
      this.#left,
    );
    this.#find('.empty').hidden = isShared || ids.length > 0;
    this.#find('.tools').hidden = ids.length === 0;
    this.#find('.add').hidden = !isShared || ids.every((id) => selection.has(id));
    this.#find('.clear').hidden = isShared || ids.length === 0;
    this.#find('#cite-command').textContent = `\\cite{${ids.join(',')}}`;
    this.#find('#share-address').textContent = shareAddress(pageAddress(), ids);
    const compare = this.#find<HTMLAnchorElement>('.compare');
    compare.href = shareAddress(compare.href, ids);
    this.#find('.too-many').hidden = ids.length <= maxCited;
    this.#keepAddress();
    const unknown = [...this.#ids.filter((id) => this.#unknown.has(id)), ...this.#wrong];
    this.#find('.unknown').hidden = unknown.length === 0;
    this.#find('.unknown span').textContent = named(unknown);
    this.#find('.forget').hidden = isShared;
  }

  /** Makes the address that of the reader's own papers, so that a bookmark holds them. */
  #keepAddress(): void {
    clearTimeout(this.#writing);
    this.#writing = window.setTimeout(() => {
      if (this.#shared === null)
        history.replaceState({ own: true }, '', shareAddress(pageAddress(), this.#known));
    }, pause);
  }

  #card(id: string): HTMLElement {
    const known = this.#cards.get(id);
    if (known) return known;
    const card = emptyCard(this.#find<HTMLTemplateElement>('template'), id, this.#folder);
    this.#cards.set(id, card);
    void this.#fill(id, card);
    return card;
  }

  async #fill(id: string, card: HTMLElement): Promise<void> {
    try {
      const text = await this.#files.text(id, 'json');
      if (text !== null) {
        fillCard(card, readReference(text));
        return;
      }
      this.#unknown.add(id);
      card.remove();
      this.#summarise();
    } catch {
      // The card still leads to the paper; it is loaded again when the page is.
      this.#say('Some papers could not be loaded; here are their ids.');
    }
  }

  async #export(ending: string): Promise<void> {
    if (this.#isCollecting) return;
    this.#collect(true);
    this.#say('Collecting …');
    this.#say(await exportPapers(this.#files, this.#known, ending));
    this.#collect(false);
  }

  /** Marks the buttons as busy or not. They are not really disabled, or the one in use would lose the focus. */
  #collect(isCollecting: boolean): void {
    this.#isCollecting = isCollecting;
    for (const button of this.querySelectorAll('[data-ending]'))
      button.setAttribute('aria-disabled', String(isCollecting));
  }

  /** Shows a message. The button that undoes a removal stays as it is, since it may have the focus. */
  #say(text: string): void {
    this.#find('.said').textContent = text;
  }
}

/** The address of this page without papers. */
function pageAddress(): string {
  return location.origin + location.pathname;
}

/** True when the address names the reader's own papers: this page wrote it before, or its ids are the same. */
function isOwn(ids: readonly string[]): boolean {
  const isWrittenHere = (history.state as { own?: boolean } | null)?.own === true;
  // When the browser keeps nothing, only the address has the selection, so it is read as a shared one.
  if (isWrittenHere && (selection.ids.length > 0 || selection.canKeep)) return true;
  return ids.length === selection.ids.length && ids.every((id) => selection.has(id));
}

customElements.define('selection-page', SelectionPage);
