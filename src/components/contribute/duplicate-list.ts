import { newEntry as words } from 'site:words';
import { startSearch, type SearchClient } from '../search/client.ts';
import { codeWords } from './code-words.ts';
import type { Draft } from './draft.ts';
import { askInTurn, findDuplicates, type Duplicate } from './duplicates.ts';

/** Where the index and the entries of the list are. */
interface Places {
  index?: string;
  stamp?: string;
  /** Address that the ids of entries are put behind. */
  entries?: string;
}

/** Shows the entries that may be the paper of a draft. */
export class DuplicateList {
  readonly #place: HTMLElement;
  readonly #places: Places;
  #client: Promise<SearchClient> | null = null;
  #number = 0;
  readonly #search = askInTurn(
    (question) => void this.#start().then((client) => client.ask(question), this.#failed),
  );
  readonly #failed = () => {
    this.#client = null;
    this.#search.fail();
  };

  constructor(place: HTMLElement, places: Places) {
    this.#place = place;
    this.#places = places;
  }

  /** Looks for entries like a draft; a newer draft takes the place of one that is being looked for. */
  async look(draft: Draft): Promise<void> {
    const number = ++this.#number;
    const found = await findDuplicates(draft, this.#search.ask);
    if (number === this.#number) this.#show(found);
  }

  #start(): Promise<SearchClient> {
    const { index = '', stamp = '' } = this.#places;
    this.#client ??= startSearch(index, stamp, (answer) => this.#search.take(answer), this.#failed);
    return this.#client;
  }

  #show(found: readonly Duplicate[] | null): void {
    const links = (found ?? []).map(({ id, title, why }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${this.#places.entries ?? ''}${id}/`;
      link.textContent = title;
      item.append(link, ', ', ...codeWords(why));
      return item;
    });
    (this.#place.querySelector('ul') as HTMLElement).replaceChildren(...links);
    const said = found === null ? words.notSearched : links.length > 0 ? words.alike : '';
    const line = this.#place.querySelector('p') as HTMLElement;
    if (line.textContent !== said) line.textContent = said;
  }
}
