import { afterPaint } from '../search/after-paint.ts';
import { cellText } from './cells.ts';
import type { Comparison } from './data.ts';
import type { Sort } from './state.ts';

/** So many rows are shown at first, and more at each press of the button: a table of all would not be drawn at once. */
export const rowsAtOnce = 100;

/** More than a screen shows: the rows behind them are put in once these are painted. */
const rowsOfScreen = 20;

/** The table of the page, with the rows that a state asks for. */
export class CompareTable {
  readonly #table: HTMLTableElement;
  readonly #template: HTMLTemplateElement;
  readonly #comparison: Comparison;
  readonly #folder: string;
  /** Rows that were drawn with the columns of `#drawn`, by the numbers of their papers. */
  readonly #rows = new Map<number, HTMLTableRowElement>();
  #drawn = '';
  /** Counts what was shown: rows of an earlier table are not put into a later one. */
  #showing = 0;

  /** @param folder address that ids are put behind */
  constructor(
    table: HTMLTableElement,
    template: HTMLTemplateElement,
    comparison: Comparison,
    folder: string,
  ) {
    this.#table = table;
    this.#template = template;
    this.#comparison = comparison;
    this.#folder = folder;
  }

  /**
   * Shows papers as rows: those of a screen at once, the others when these are painted.
   *
   * @param papers numbers of the papers, in their order
   * @param shown numbers of the columns, in their order
   */
  show(papers: readonly number[], shown: readonly number[]): void {
    if (this.#drawn !== shown.join()) this.#rows.clear();
    this.#drawn = shown.join();
    const body = this.#table.tBodies[0] ?? this.#table.createTBody();
    const rows = (part: readonly number[]) => part.map((paper) => this.#row(paper, shown));
    body.replaceChildren(...rows(papers.slice(0, rowsOfScreen)));
    const showing = ++this.#showing;
    afterPaint(() => {
      if (showing === this.#showing) body.append(...rows(papers.slice(rowsOfScreen)));
    });
    for (const other of [...this.#table.tBodies].slice(1)) other.remove();
    this.#showHeads(['paper', ...shown.map((at) => this.#comparison.columns[at]?.name ?? '')]);
  }

  /** Shows the heads of columns in this order, the others hidden behind them. */
  #showHeads(names: readonly string[]): void {
    const heads = this.#heads;
    for (const head of heads) {
      head.hidden = !names.includes(head.dataset['column'] ?? '');
      head.classList.remove('sparse');
    }
    const shown = names.flatMap((name) => heads.find((head) => head.dataset['column'] === name) ?? []);
    const wanted = [...shown, ...heads.filter((head) => !shown.includes(head))];
    if (wanted.every((head, at) => head === heads[at])) return;
    const focused = document.activeElement;
    heads[0]?.parentElement?.append(...wanted);
    // What is put elsewhere loses the focus.
    if (focused instanceof HTMLElement && this.#table.contains(focused)) focused.focus();
  }

  /** Marks the column by which the rows are in order. */
  showOrder(sort: Sort | null): void {
    const { column, isDescending } = sort ?? { column: 'published', isDescending: true };
    for (const head of this.#heads) {
      const isSorted = head.dataset['column'] === column;
      head.ariaSort = isSorted ? (isDescending ? 'descending' : 'ascending') : null;
    }
  }

  /** The row of a paper among those that were shown last, whether it stands in the table already or not. */
  rowOf(number: number): HTMLElement | null {
    return this.#rows.get(number) ?? null;
  }

  get #heads(): HTMLTableCellElement[] {
    return [...this.#table.querySelectorAll<HTMLTableCellElement>('thead th')];
  }

  #row(number: number, shown: readonly number[]): HTMLTableRowElement {
    const known = this.#rows.get(number);
    if (known) return known;
    const { columns, papers } = this.#comparison;
    const paper = papers[number];
    const row = (this.#template.content.cloneNode(true) as DocumentFragment)
      .firstElementChild as HTMLTableRowElement;
    const cells = [...row.querySelectorAll('td')];
    row.id = `compared-${paper?.id}`;
    row.dataset['paper'] = paper?.id ?? '';
    const link = row.querySelector('a') as HTMLAnchorElement;
    link.href = `${this.#folder}${paper?.id}/`;
    link.textContent = paper?.short ?? '';
    for (const cell of cells) cell.remove();
    for (const at of shown) {
      const [column, cell] = [columns[at], cells[at]];
      if (!column || !cell) continue;
      cell.textContent = cellText(column, paper?.cells[at] ?? null);
      row.append(cell);
    }
    this.#rows.set(number, row);
    return row;
  }
}
