/** What a body may be at most. Documented in CONTRIBUTING.md. */
export const bodyLimits = {
  /** Time to compile it, so that a file is checked within five seconds, a new thread and the rest of it included. */
  milliseconds: 3000,
  /** Time for all slow bodies of a list together. Bodies from the cache take none. */
  allMilliseconds: 20_000,
  /** Nesting of lists and quotes. */
  depth: 10,
  /** Nesting of a formula: braces, `\left`, environments and what changes size or style. */
  formulaDepth: 100,
  /** Columns of a table. */
  columns: 20,
  /** Cells of all tables together, empty ones included. */
  cells: 5000,
  footnotes: 50,
  /** Characters of the HTML that it becomes. */
  html: 256 * 1024,
} as const;
