/** What a body may be at most. Documented in CONTRIBUTING.md. */
export const bodyLimits = {
  /** Time to read it: with that of a new thread and of the rest of the file, it stays below five seconds. */
  milliseconds: 3000,
  /** Time for all bodies of a list together; what the cache has takes none. */
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
