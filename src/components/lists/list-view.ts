import { myReading } from '../my/my-reading.ts';
import { filterOf, foldedText, showsState, sortedRows, type RowFacts } from './list-order.ts';
import { isPlain, isWhole, type ListState } from './list-state.ts';
import { leftText, sortedText, type Listed } from './words.ts';

/** A row of the page, and the list that it stands in when the page comes. */
interface Row extends RowFacts {
  element: HTMLElement;
  home: Element;
}

/** The rows of a page, which it filters and sorts in place. */
export class ListView {
  readonly #tools: HTMLElement;
  readonly #rows: readonly Row[];
  readonly #lists: readonly Element[];
  /** Takes the rows of all years when they are not in the order of time; null where lists stay apart. */
  readonly #joined: HTMLElement | null = null;
  /** Headings that say how many things stand below them, with what they say of all. */
  readonly #counts: ReadonlyMap<HTMLElement, string | null>;

  constructor(tools: HTMLElement) {
    this.#tools = tools;
    this.#rows = [...tools.querySelectorAll<HTMLElement>('.paper-rows > li, .name-list > li')].map(rowOf);
    this.#lists = [...new Set(this.#rows.map(({ home }) => home))];
    this.#counts = new Map(
      [...tools.querySelectorAll<HTMLElement>('[data-list-count]')].map((count) => [
        count,
        count.textContent,
      ]),
    );
    const [list] = this.#lists;
    if (list && tools.dataset['joined'] !== undefined) {
      this.#joined = list.cloneNode() as HTMLElement;
      tools.querySelector('.list-parts')?.prepend(this.#joined);
    }
  }

  /**
   * Shows the rows that a state asks for, in its order, and says how many they are. A row stays when the reader then
   * sets its paper to another state, until the list is asked anew: nothing goes away under a pointer.
   */
  show(state: ListState): void {
    const fits = filterOf(state.filter);
    const isShown = (id = '') => showsState(state.show, myReading.paper(id)?.state);
    const shown = new Set(
      this.#rows.filter(({ element, text }) => isShown(element.dataset['paper']) && fits(text)),
    );
    for (const row of this.#rows) row.element.hidden = !shown.has(row);
    const isJoined = this.#joined !== null && state.sort !== 'newest';
    const home = (row: Row) => (isJoined && this.#joined) || row.home;
    for (const [list, rows] of Map.groupBy(sortedRows(this.#rows, state.sort), home)) this.#put(list, rows);
    this.#hideEmpty();
    this.#count(!isWhole(state));
    if (!isWhole(state)) this.#unfold();
    for (const jumps of this.#tools.querySelectorAll<HTMLElement>('.list-jumps'))
      jumps.classList.toggle('is-off', !isPlain(state));
    this.#tell(state, shown.size);
  }

  /** Rows that stand in their order already are not touched, so that what has the focus keeps it. */
  #put(list: Element, rows: readonly Row[]): void {
    const isThere = rows.every(({ element }, at) => list.children[at] === element);
    if (!isThere) list.append(...rows.map(({ element }) => element));
  }

  /** What a filter leaves is seen, also where the page keeps a part folded. */
  #unfold(): void {
    for (const list of this.#lists) {
      const fold = list.closest('details');
      if (fold) fold.open = true;
    }
  }

  #hideEmpty(): void {
    for (const list of this.#lists) {
      const fold = list.closest<HTMLElement>('.list-parts details');
      if (fold) fold.hidden = !fold.querySelector('li:not([hidden])');
      const section = list.closest<HTMLElement>('.list-parts section');
      if (section) section.hidden = !section.querySelector('li:not([hidden])');
    }
  }

  /** Headings count what a filter has left below them. */
  #count(isFiltered: boolean): void {
    for (const [heading, all] of this.#counts) {
      const rows = [...(heading.closest('details, section')?.querySelectorAll<HTMLElement>('ol > li') ?? [])];
      const left = rows.filter(({ hidden }) => !hidden).length;
      const total = Number(heading.dataset['listCount']);
      heading.textContent = isFiltered ? leftText(this.#what, left, rows.length, total) : all;
    }
  }

  get #what(): Listed {
    return (this.#tools.dataset['holds'] ?? 'paper') as Listed;
  }

  #tell({ filter, sort, show }: ListState, left: number): void {
    const what = this.#what;
    const total = Number(this.#tools.dataset['total']);
    const onPage = this.#rows.length;
    const status = this.#tools.querySelector('[role=status]');
    if (status)
      status.textContent = sortedText(
        leftText(what, left, onPage, total),
        what === 'paper' ? sort : 'newest',
      );
    const link = this.#tools.querySelector<HTMLAnchorElement>('.list-search');
    if (!link) return;
    // A search knows what a filter does not: all authors, of whom a row has the first, and what other pages have.
    const isPart = onPage < total;
    const isFiltered = filter.trim() !== '';
    link.hidden = !(isFiltered ? what === 'paper' || isPart || left === 0 : show !== 'all' && isPart);
    const address = new URL(link.href);
    address.searchParams.set('q', `${filter.trim()}${show === 'all' ? '' : ` is:${show}`}`.trim());
    link.href = address.href;
  }
}

function rowOf(element: HTMLElement): Row {
  const time = element.querySelector('time');
  const more = element.querySelector<HTMLElement>('.by [title]')?.title ?? '';
  const title = element.querySelector('.title')?.textContent ?? '';
  const told = [...element.querySelectorAll('.title, .meta, .say')].map((part) => part.textContent);
  return {
    element,
    home: element.parentElement as Element,
    title: title.trim(),
    date: time?.getAttribute('datetime') ?? time?.textContent?.trim() ?? '',
    rank: Number(element.dataset['rank'] ?? 0),
    text: foldedText(told.length > 0 ? [...told, more].join(' ') : element.textContent),
  };
}
