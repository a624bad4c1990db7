import { maxCited } from '../search/messages.ts';
import { joinFiles, PaperFiles, readReference, type FileEnding } from './paper-files.ts';
import { named, sharedIds, shareAddress } from './selection-address.ts';
import { emptyCard, fillCard } from './selection-card.ts';
import { selection } from './selection.ts';

/** Media types of the files that a reader can take away. */
const types: Record<FileEnding, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
  md: 'text/markdown',
};

/** Shows the papers of a shared address, or else the reader's own selection, and gives them away as files. */
class SelectionPage extends HTMLElement {
  readonly #folder = this.dataset['papers'] ?? '';
  readonly #files = new PaperFiles(this.#folder, (...request) => fetch(...request));
  readonly #cards = new Map<string, HTMLElement>();
  /** Ids that no paper of the list has. */
  readonly #unknown = new Set<string>();
  /** Ids of the address, while they are not the reader's own. */
  #shared: readonly string[] | null = null;
  #wrong: readonly string[] = [];
  /** The reader's own papers as shown last, and as they were before the last one was taken away. */
  #own: readonly string[] = [];
  #before: readonly string[] = [];

  connectedCallback(): void {
    const { ids, wrong } = sharedIds(new URL(location.href));
    if (ids.length + wrong.length > 0 && !isOwn(ids)) {
      this.#shared = ids;
      this.#wrong = wrong;
    }
    this.#own = selection.ids;
    this.#on('.add', () => this.#adopt());
    this.#on('.clear', () => selection.replace([]));
    this.#on('.undo', () => selection.replace(this.#before));
    this.#on('.forget', () => selection.remove([...this.#unknown]));
    this.#on('.print', () => print());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-ending]')) {
      button.addEventListener('click', () => void this.#export(button.dataset['ending'] as FileEnding));
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

  /** Makes the shared papers the reader's own, behind those there are. */
  #adopt(): void {
    const ids = this.#known;
    const left = selection.add(ids);
    this.#shared = null;
    this.#wrong = [];
    this.#render();
    this.#say(left === 0 ? 'Added to your selection.' : `Your selection is full; ${left} had no room.`);
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
    this.#say(isUndoable ? `Removed ${gone === 1 ? '1 paper' : `${gone} papers`}.` : '');
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

  /** Everything but the cards. */
  #summarise(): void {
    const ids = this.#known;
    const isShared = this.#shared !== null;
    const count = ids.length === 1 ? '1 paper' : `${ids.length} papers`;
    this.#find('h2').textContent = isShared ? `${count}, shared with you` : count;
    this.#find('.empty').hidden = isShared || ids.length > 0;
    this.#find('.tools').hidden = ids.length === 0;
    this.#find('.add').hidden = !isShared || ids.every((id) => selection.has(id));
    this.#find('.clear').hidden = isShared;
    this.#find('#cite-command').textContent = `\\cite{${ids.join(',')}}`;
    const page = location.origin + location.pathname;
    this.#find('#share-address').textContent = shareAddress(page, ids);
    this.#find('.too-many').hidden = ids.length <= maxCited;
    if (!isShared) history.replaceState({ own: true }, '', shareAddress(page, ids));
    const unknown = [...this.#ids.filter((id) => this.#unknown.has(id)), ...this.#wrong];
    this.#find('.unknown').hidden = unknown.length === 0;
    this.#find('.unknown span').textContent = named(unknown);
    this.#find('.forget').hidden = isShared;
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

  async #export(ending: FileEnding): Promise<void> {
    const ids = this.#known;
    this.#say('Collecting …');
    const texts = await Promise.all(ids.map((id) => this.#files.text(id, ending).catch(() => null)));
    const missing = ids.filter((_, at) => texts[at] === null);
    const found = texts.filter((text) => text !== null);
    const without = missing.length === 0 ? '' : ` These could not be had: ${named(missing)}.`;
    if (found.length === 0) {
      this.#say(`There is no file.${without}`);
      return;
    }
    try {
      save(new Blob([joinFiles(ending, found)], { type: types[ending] }), `selection.${ending}`);
      this.#say(
        `selection.${ending} holds ${found.length === 1 ? '1 paper' : `${found.length} papers`}.${without}`,
      );
    } catch {
      this.#say('There is no file: the list answered with something else.');
    }
  }

  #say(text: string): void {
    this.#find('.undo').hidden = true;
    this.#find('.said').textContent = text;
  }
}

/** True when the address was written for the reader's own papers, here before or by chance elsewhere. */
function isOwn(ids: readonly string[]): boolean {
  const isWrittenHere = (history.state as { own?: boolean } | null)?.own === true;
  if (isWrittenHere && selection.ids.length > 0) return true;
  return ids.length === selection.ids.length && ids.every((id) => selection.has(id));
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

customElements.define('selection-page', SelectionPage);
