import { shownPapers as words } from 'site:words';
import { maxCited } from '../../search/messages.ts';
import { shareAddress } from './address.ts';
import type { PaperFiles } from './paper-files.ts';

/** What the tools ask of the page that they are on. */
export interface ToolsPage {
  /** Name of the files that are saved, without their ending. */
  fileName: string;
  say(text: string): void;
  /** Draws all papers, those that wait to be asked for too. */
  drawAll(): Promise<void>;
}

/** What can be done with the papers that a page shows: files, a comparison, print, a LaTeX command, a link. */
export class PaperTools {
  readonly #element: HTMLElement;
  readonly #files: PaperFiles;
  readonly #page: ToolsPage;
  #ids: readonly string[] = [];
  #isCollecting = false;

  /** @param element what `PaperTools.astro` drew */
  constructor(element: HTMLElement, files: PaperFiles, page: ToolsPage) {
    this.#element = element;
    this.#files = files;
    this.#page = page;
    this.#find('.print').addEventListener('click', () => void page.drawAll().then(() => print()));
    for (const button of this.#buttons)
      button.addEventListener('click', () => void this.#export(button.dataset['ending'] ?? ''));
  }

  /** Takes the papers that are shown, in their order. */
  show(ids: readonly string[]): void {
    this.#ids = ids;
    this.#element.hidden = ids.length === 0;
    this.#find('#cite-command').textContent = `\\cite{${ids.join(',')}}`;
    const shared = new URL(this.#element.dataset['shared'] ?? '', location.href).href;
    this.#find('#share-address').textContent = shareAddress(shared, ids);
    const compare = this.#find<HTMLAnchorElement>('.compare');
    compare.href = shareAddress(compare.href, ids);
    this.#find('.too-many').hidden = ids.length <= maxCited;
  }

  get #buttons(): NodeListOf<HTMLButtonElement> {
    return this.#element.querySelectorAll('[data-ending]');
  }

  #find<Kind extends HTMLElement>(part: string): Kind {
    return this.#element.querySelector(part) as Kind;
  }

  async #export(ending: string): Promise<void> {
    if (this.#isCollecting) return;
    this.#collect(true);
    this.#page.say(words.collecting);
    this.#page.say(await this.#save(ending).catch(() => words.notReached));
    this.#collect(false);
  }

  async #save(ending: string): Promise<string> {
    const { exportPapers } = await import('./export.ts');
    return exportPapers(this.#files, this.#ids, ending, this.#page.fileName);
  }

  /** Marks the buttons as busy or not. They are not really disabled, or the one in use would lose the focus. */
  #collect(isCollecting: boolean): void {
    this.#isCollecting = isCollecting;
    for (const button of this.#buttons) button.setAttribute('aria-disabled', String(isCollecting));
  }
}
