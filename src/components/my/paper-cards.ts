import { emptyCard } from './card.ts';
import type { PaperFiles } from './paper-files.ts';

/** What a page wants to know of the cards that it shows. */
export interface CardEvents {
  /** A card has its content. */
  filled(id: string, title: string): void;
  /** The site has no such paper. Where the answer to that fails, the file of the paper counts as one that did not come. */
  missing(id: string, card: HTMLElement): void | Promise<void>;
  /** The file of a paper did not come; it is asked for again when the page is loaded. */
  failed(): void;
}

/** Cards of papers, each made once, which fill themselves from the papers' files. */
export class PaperCards {
  readonly #template: HTMLTemplateElement;
  readonly #folder: string;
  readonly #files: PaperFiles;
  readonly #events: CardEvents;
  readonly #cards = new Map<string, HTMLElement>();
  readonly #loads = new Map<string, Promise<void>>();

  /** @param folder address that the ids are put behind */
  constructor(template: HTMLTemplateElement, folder: string, files: PaperFiles, events: CardEvents) {
    this.#template = template;
    this.#folder = folder;
    this.#files = files;
    this.#events = events;
  }

  /** The card of a paper. @param title what it is called, where that is known before its file is loaded */
  card(id: string, title?: string): HTMLElement {
    const known = this.#cards.get(id);
    if (known) return known;
    const card = emptyCard(this.#template, id, this.#folder, title);
    this.#cards.set(id, card);
    this.#loads.set(id, this.#fill(id, card));
    return card;
  }

  /** Waits until the cards that were asked for have what there is of them. */
  async settled(): Promise<void> {
    await Promise.all(this.#loads.values());
  }

  async #fill(id: string, card: HTMLElement): Promise<void> {
    try {
      // Loaded where there is a paper to show, beside its file.
      const [text, { fillSaved }] = await Promise.all([
        this.#files.text(id, 'json'),
        import('./saved-card.ts'),
      ]);
      if (text === null) {
        await this.#events.missing(id, card);
        return;
      }
      this.#events.filled(id, await fillSaved(card, id, text, `${this.#folder}${id}`));
    } catch {
      // The card still leads to the paper.
      this.#events.failed();
    }
  }
}
