import { bucketOf } from '../../text/bucket.ts';

/** What a card shows of a paper; see `HoverCard` of src/derive/hover-cards.ts. */
export interface CardData {
  short: string;
  title?: string;
  authors: string[];
  moreAuthors?: number;
  source: string;
  status?: string;
  facets?: [label: string, value: string][];
  note: string;
  facts?: [label: string, value: string][];
  links?: [label: string, href: string][];
  accent: number;
}

/** Gets a file of cards. @throws Error when it cannot be had */
export type LoadCards = (file: string) => Promise<Record<string, CardData>>;

/** The cards of papers, in files of which each is loaded once, when a paper in it is first asked for. */
export class CardFiles {
  readonly #count: number;
  readonly #load: LoadCards;
  readonly #files = new Map<string, Promise<Record<string, CardData>>>();

  /** @param count in how many files the cards are */
  constructor(count: number, load: LoadCards) {
    this.#count = count;
    this.#load = load;
  }

  /** The card of a paper; null where there is none, or where it cannot be had now. */
  async card(id: string): Promise<CardData | null> {
    const file = `${bucketOf(id, this.#count)}.json`;
    const loading = this.#files.get(file) ?? this.#load(file);
    this.#files.set(file, loading);
    try {
      const cards = await loading;
      return Object.hasOwn(cards, id) ? (cards[id] ?? null) : null;
    } catch {
      // The next one who asks may have more luck.
      this.#files.delete(file);
      return null;
    }
  }
}
