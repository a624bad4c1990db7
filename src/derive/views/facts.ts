import type { Library, Paper } from '../../model/library.ts';

/** A column of a comparison table. */
export interface FactColumn {
  name: string;
  /** Label, with its unit if it has one: `Rest (hours)`. */
  label: string;
}

/** Facts of some papers side by side; cells without a fact are empty. */
export interface FactTable {
  columns: FactColumn[];
  rows: { paper: Paper; cells: string[] }[];
}

/** The facts that a paper's entry states, in the order in which site.md declares them. */
export function factsOf(library: Library, paper: Paper): { label: string; value: string }[] {
  return columnsOf(library).flatMap(({ name, label }) => {
    const value = paper.facts[name];
    return value === undefined ? [] : [{ label, value }];
  });
}

/** The facts of some papers as a table, without papers that state none and without empty columns. */
export function factTable(library: Library, papers: readonly Paper[]): FactTable {
  const stating = papers.filter((paper) => Object.keys(paper.facts).length > 0);
  const columns = columnsOf(library).filter(({ name }) =>
    stating.some((paper) => paper.facts[name] !== undefined),
  );
  return {
    columns,
    rows: stating.map((paper) => ({ paper, cells: columns.map(({ name }) => paper.facts[name] ?? '') })),
  };
}

function columnsOf({ site }: Library): FactColumn[] {
  return Object.entries(site.facts ?? {}).map(([name, { label, unit }]) => ({
    name,
    label: unit === undefined ? label : `${label} (${unit})`,
  }));
}
