import type { Root, Table } from 'mdast';
import type { Fault } from '../../problems/finding.ts';
import { bodyLimits } from '../limits.ts';
import { counted } from '../../text/counted.ts';
import { nodesOf, rangeOf } from '../tree.ts';

/** Tables with more columns than anybody could read, and cells that the page would leave out. */
export function tableFaults(table: Table): Fault[] {
  const columns = columnsOf(table);
  const faults = lostCells(table, columns);
  if (columns <= bodyLimits.columns) return faults;
  const found = `a table of ${columns} columns`;
  const expected = `at most ${bodyLimits.columns}`;
  return [limitFault(table, found, expected, 'make two tables of it, or a list'), ...faults];
}

/** Cells beyond the columns of the header: GitHub's Markdown leaves them out. */
function lostCells(table: Table, columns: number): Fault[] {
  return table.children.flatMap((row): Fault[] => {
    // Skip empty cells at the end: nothing is lost with them.
    const cells = row.children.findLastIndex(({ children }) => children.length > 0) + 1;
    if (cells <= columns) return [];
    return [
      {
        rule: 'body-limits',
        ...rangeOf(row),
        found: `a row of ${cells} cells below a header of ${columns}`,
        expected: `at most ${counted(columns, 'cell')}`,
        fix: 'add a column, or write `\\|` for a pipe that is text, in code too, and `\\vert` in a formula',
      },
    ];
  });
}

/**
 * The table with which a body has more cells than it may. To be asked before a page is made of the tables: a row of one
 * character becomes as many cells as the header has, so that a short body could fill the memory.
 */
export function tooManyCells(tree: Root): Fault | null {
  let cells = 0;
  const table = nodesOf(tree, 'table').find((one) => {
    cells += one.children.length * columnsOf(one);
    return cells > bodyLimits.cells;
  });
  if (!table) return null;
  const found = `more than ${bodyLimits.cells} cells of tables, empty ones included`;
  return limitFault(table, found, `at most ${bodyLimits.cells}`, 'leave out rows, or link to the data');
}

function columnsOf(table: Table): number {
  return table.children[0]?.children.length ?? 0;
}

function limitFault(table: Table, found: string, expected: string, fix: string): Fault {
  return { rule: 'body-limits', ...rangeOf(table), found, expected, fix };
}
