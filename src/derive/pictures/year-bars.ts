import { scaleBand, scaleLinear } from 'd3-scale';
import type { Paper } from '../../model/library.ts';
import { rounded } from './coordinates.ts';

/** The papers of one theme in a year, as a part of the year's bar; the papers are counted once, in their own theme. */
export interface BarPart {
  theme: string;
  count: number;
  /** Upper edge and height, in em. */
  y: number;
  height: number;
}

/** The bar of a year. */
export interface YearBar {
  /** The year; the last one where one bar stands for all earlier years, too. */
  label: string;
  /** Null for a bar of several years, which has no page. */
  year: number | null;
  total: number;
  /** Left edge and width, in per cent of the picture; upper edge in em. */
  x: number;
  width: number;
  y: number;
  parts: BarPart[];
}

/** Papers by year and theme, drawn as stacked bars: sideways in per cent, upwards in em, so that text keeps its size. */
export interface YearBars {
  bars: YearBar[];
  /** Themes that have a part somewhere, with their papers. */
  themes: { theme: string; total: number }[];
  /** Height of the whole and place of the line under the bars, in em. */
  height: number;
  base: number;
}

/** Most bars: of an older list, the first one stands for all years before. */
const mostBars = 30;
/** In em: above the highest bar for its number, the bars, below them for the years. */
const [above, bars, below] = [1.4, 9, 1.6];

/**
 * The picture of papers by year and theme, without gaps between the first year and the last.
 *
 * @param order ids of the themes, from the foot of a bar to its head
 * @returns null for papers of fewer than two years, of which a bar says nothing
 */
export function yearBars(papers: readonly Paper[], order: readonly string[]): YearBars | null {
  const years = papers.map(({ published }) => published.year);
  const [first, last] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Infinity, -Infinity],
  );
  if (!(first < last)) return null;
  const start = Math.max(first, last - mostBars + 1);
  const columns = Array.from({ length: last - start + 1 }, (_, at) => start + at);
  const byYear = Map.groupBy(papers, ({ published }) => Math.max(published.year, start));
  const most = Math.max(...[...byYear.values()].map(({ length }) => length));
  const across = scaleBand(columns, [0, 100]).padding(0.2);
  const up = scaleLinear([0, most], [above + bars, above]);
  return {
    bars: columns.map((year) => {
      const inYear = byYear.get(year) ?? [];
      return {
        label: String(year),
        year: year === start && first < start ? null : year,
        total: inYear.length,
        x: rounded(across(year) ?? 0),
        width: rounded(across.bandwidth()),
        y: rounded(up(inYear.length)),
        parts: stack(inYear, order, up),
      };
    }),
    themes: order.flatMap((theme) => {
      const total = papers.filter((paper) => paper.theme === theme).length;
      return total === 0 ? [] : [{ theme, total }];
    }),
    height: above + bars + below,
    base: above + bars,
  };
}

function stack(papers: readonly Paper[], order: readonly string[], up: (count: number) => number): BarPart[] {
  const counts = Map.groupBy(papers, ({ theme }) => theme);
  let foot = 0;
  return order.flatMap((theme) => {
    const count = counts.get(theme)?.length ?? 0;
    if (count === 0) return [];
    const bottom = up(foot);
    foot += count;
    return [{ theme, count, y: rounded(up(foot)), height: rounded(bottom - up(foot)) }];
  });
}
