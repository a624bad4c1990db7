import type { Column } from './data.ts';

/** What is compared and how: the same in the address and in the controls. */
export interface CompareState {
  /** Words that must stand in a row. */
  text: string;
  /** Chosen values by column: several of one column are alternatives, columns add up. */
  choices: Record<string, string[]>;
  /** Ranges by column, as written: `1B..10B`. */
  ranges: Record<string, string>;
  /** Null for newest first. */
  sort: Sort | null;
  /** Names of the columns to show; null for those that are not mostly empty. */
  columns: string[] | null;
  /** Id of the reading path whose papers are compared. */
  path: string | null;
  /** Ids of the papers that are compared; null for all. */
  ids: string[] | null;
}

export interface Sort {
  /** Name of a column, or `paper`. */
  column: string;
  isDescending: boolean;
}

/** Reads the state from an address. Unknown parameters are left alone. */
export function stateOf({ searchParams }: URL, columns: readonly Column[]): CompareState {
  const named = (kind: Column['kind']) => columns.filter((column) => column.kind === kind);
  const choices = named('choice').map(({ name }) => [name, searchParams.getAll(name)] as const);
  const ranges = named('number').map(({ name }) => [name, searchParams.get(name) ?? ''] as const);
  const shown = searchParams.get('columns');
  return {
    text: searchParams.get('q') ?? '',
    choices: Object.fromEntries(choices.filter(([, values]) => values.length > 0)),
    ranges: Object.fromEntries(ranges.filter(([, range]) => range.trim() !== '')),
    sort: sortOf(searchParams.get('sort') ?? '', columns),
    columns:
      shown === null ? null : shown.split(',').filter((name) => columns.some((one) => one.name === name)),
    path: searchParams.get('path'),
    ids: searchParams.get('ids')?.split(',').filter(Boolean) ?? null,
  };
}

/** The order that a text such as `tokens` or `-tokens` means; null for none. */
export function sortOf(text: string, columns: readonly Column[]): Sort | null {
  const isDescending = text.startsWith('-');
  const column = isDescending ? text.slice(1) : text;
  const isKnown = column === 'paper' || columns.some(({ name }) => name === column);
  return isKnown ? { column, isDescending } : null;
}

/** The text of an order; empty for none. */
export function sortText(sort: Sort | null): string {
  return sort === null ? '' : `${sort.isDescending ? '-' : ''}${sort.column}`;
}

/** The address of a state. */
export function addressOf(state: CompareState, current: URL, columns: readonly Column[]): URL {
  const address = new URL(current);
  address.hash = '';
  const set = (name: string, values: readonly string[]) => {
    address.searchParams.delete(name);
    for (const value of values.filter(Boolean)) address.searchParams.append(name, value);
  };
  for (const { name } of columns) set(name, state.choices[name] ?? [state.ranges[name] ?? '']);
  set('q', [state.text.trim()]);
  set('path', [state.path ?? '']);
  set('ids', [state.ids?.join(',') ?? '']);
  set('sort', [sortText(state.sort)]);
  set('columns', []);
  // The row that a link led to is found by now.
  set('paper', []);
  if (state.columns) address.searchParams.set('columns', state.columns.join(','));
  // Commas may stand in an address as they are, and are easier to read.
  address.search = address.search.replaceAll('%2C', ',');
  return address;
}

/** True when papers are left out. */
export function isNarrowed({ text, choices, ranges, path, ids }: CompareState): boolean {
  const isChosen = Object.values(choices).some((values) => values.length > 0);
  return text.trim() !== '' || isChosen || Object.keys(ranges).length > 0 || path !== null || ids !== null;
}

/** The state without what narrows it. */
export function widened({ sort, columns }: CompareState): CompareState {
  return { text: '', choices: {}, ranges: {}, path: null, ids: null, sort, columns };
}
