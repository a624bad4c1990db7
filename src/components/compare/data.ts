/** A column of the comparison; the papers' names stand before all of them. */
export interface Column {
  /** Name of the fact or facet; also that of its parameter in the address. */
  name: string;
  label: string;
  kind: 'choice' | 'number' | 'text' | 'date';
  /** The values of a choice, in order. */
  values?: { value: string; label: string }[];
  /** True for what is shown only to those who ask for it. */
  optional?: true;
}

/** What a paper has in a column: numbers of values of a choice, a number or the words in its place, or nothing. */
export type Cell = number | string | number[] | null;

export interface ComparedPaper {
  id: string;
  short: string;
  title: string;
  cells: Cell[];
}

/** What the file of the comparison holds; papers are newest first. */
export interface Comparison {
  columns: Column[];
  papers: ComparedPaper[];
  /** A column that a smaller share of the papers fills is hidden until somebody asks for it. */
  leastShare: number;
  paths: Record<string, { title: string; papers: string[] }>;
}

/** Loads the comparison. @throws Error when it cannot be had */
export async function loadComparison(address: string): Promise<Comparison> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the comparison answered ${response.status}`);
  return (await response.json()) as Comparison;
}
