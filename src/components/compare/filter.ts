import { isWithin, readRange } from '../../text/quantities.ts';
import { cellText, folded } from './cells.ts';
import type { Cell, Comparison } from './data.ts';
import type { CompareState } from './state.ts';

type Test = (paper: number) => boolean;

/** A test of one column, or of what is no column: an empty name. */
interface NamedTest {
  column: string;
  holds: Test;
}

/** What a state leaves of the papers, and how many have each value. */
export interface Narrowed {
  /** Numbers of the papers, newest first. */
  papers: number[];
  /** By column, for each value of a choice: papers that have it and meet everything but the choice in this column. */
  counts: Record<string, number[]>;
}

/** Narrows papers and counts values; made once for a comparison, since it keeps the texts of all rows. */
export class PaperFilter {
  readonly #comparison: Comparison;
  readonly #texts: string[];

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    this.#texts = comparison.papers.map(({ id, short, title, cells }) =>
      folded(
        [id, short, title, ...comparison.columns.map((one, at) => cellText(one, cells[at] ?? null))].join(
          '\n',
        ),
      ),
    );
  }

  narrow(state: CompareState): Narrowed {
    const { columns, papers } = this.#comparison;
    const tests = this.#tests(state);
    const kept: number[] = [];
    const counts = Object.fromEntries(columns.map(({ name, values = [] }) => [name, values.map(() => 0)]));
    papers.forEach(({ cells }, paper) => {
      const failed = tests.filter(({ holds }) => !holds(paper));
      if (failed.length === 0) kept.push(paper);
      if (failed.length > 1) return;
      columns.forEach(({ name }, at) => {
        // A choice does not narrow its own counts, so that the other values say what choosing them besides would bring.
        if (failed[0] && failed[0].column !== name) return;
        const sums = counts[name] ?? [];
        for (const value of valuesOf(cells[at])) sums[value] = (sums[value] ?? 0) + 1;
      });
    });
    return { papers: kept, counts };
  }

  #tests({ text, choices, ranges, path, ids }: CompareState): NamedTest[] {
    const { papers, paths } = this.#comparison;
    const named = (wanted: readonly string[]): Test => {
      const known = new Set(wanted);
      return (paper) => known.has(papers[paper]?.id ?? '');
    };
    const words = folded(text).split(/\s+/).filter(Boolean);
    return [
      ...Object.entries(choices).map(([column, values]) => ({ column, holds: this.#choice(column, values) })),
      ...Object.entries(ranges).map(([column, range]) => ({ column, holds: this.#range(column, range) })),
      ...words.map((word) => ({
        column: '',
        holds: (paper: number) => this.#texts[paper]?.includes(word) ?? false,
      })),
      ...(path === null ? [] : [{ column: '', holds: named(paths[path]?.papers ?? []) }]),
      ...(ids === null ? [] : [{ column: '', holds: named(ids) }]),
    ];
  }

  #cells(name: string): (paper: number) => Cell {
    const at = this.#comparison.columns.findIndex((column) => column.name === name);
    return (paper) => this.#comparison.papers[paper]?.cells[at] ?? null;
  }

  #choice(name: string, chosen: readonly string[]): Test {
    const column = this.#comparison.columns.find((one) => one.name === name);
    const wanted = new Set(
      (column?.values ?? []).flatMap(({ value }, number) => (chosen.includes(value) ? [number] : [])),
    );
    const cell = this.#cells(name);
    return (paper) => valuesOf(cell(paper)).some((value) => wanted.has(value));
  }

  /** A range that cannot be read leaves nothing out: the reader is still writing it. */
  #range(name: string, text: string): Test {
    const range = readRange(text);
    const cell = this.#cells(name);
    if (range === null) return () => true;
    return (paper) => {
      const value = cell(paper);
      return typeof value === 'number' && isWithin(range, value);
    };
  }
}

function valuesOf(cell: Cell | undefined): readonly number[] {
  return Array.isArray(cell) ? cell : [];
}
