import { scaleLinear } from 'd3-scale';
import type { Library, Paper, Theme } from '../../model/library.ts';
import { shortMonths, type PartialDate } from '../../text/dates.ts';
import { allNewestFirst, byYear } from '../lists.ts';
import { perLibrary } from '../per-library.ts';
import { highlights } from '../views/highlights.ts';
import { paperLinks, type Link } from '../views/lineage.ts';
import { rounded } from './coordinates.ts';

/** A paper in the timeline; `x` in per cent, `y` in em from the top. */
export interface TimelineDot {
  paper: Paper;
  x: number;
  y: number;
  /** True for papers whose facet site.md highlights: they are larger. */
  isLarge: boolean;
}

/** The papers of a theme, between two heights in em. */
export interface Lane {
  theme: Theme;
  top: number;
  bottom: number;
}

/** Papers by date, in a lane for each theme, with the relations between them. */
export interface Timeline {
  dots: TimelineDot[];
  lanes: Lane[];
  ticks: { label: string; at: number }[];
  /** Relations as paths on a plane that is 100 wide and as high as the picture has em. */
  arcs: { type: Link['type']; path: string }[];
  height: number;
  base: number;
  /** Papers of that time that are not drawn. */
  left: number;
}

/** Most papers and relations in a picture: a page stays small, and dots stand apart. */
const [mostDots, mostArcs] = [400, 300];
/** In em: a dot with the room around it, the name of a lane, and the room for dates below all. */
const [dot, laneName, below] = [0.85, 1.6, 1.8];
/** So many per cent of the width share a place; their dots stand on each other. */
const bin = 1.4;

/**
 * The timeline of a list, or of one year.
 *
 * @returns null for a list of fewer than two papers in that time
 */
export function timeline(library: Library, year?: number): Timeline | null {
  const all = year === undefined ? allNewestFirst(library) : papersOf(library, year);
  if (all.length < 2) return null;
  const shown = all.length <= mostDots ? all : mostTelling(library, all).slice(0, mostDots);
  const dates = shown.map(({ published }) => published.year);
  const span: [number, number] = [Math.min(...dates), Math.max(...dates) + 1];
  const across = scaleLinear(span, [0.8, 99.2]);
  const byTheme = Map.groupBy(shown, ({ theme }) => theme);
  const dots: TimelineDot[] = [];
  const lanes: Lane[] = [];
  let top = 0;
  for (const theme of library.themes) {
    const papers = byTheme.get(theme.id);
    if (!papers) continue;
    const columns = Map.groupBy(papers, ({ published }) => Math.round(across(moment(published)) / bin));
    const rows = Math.max(...[...columns.values()].map(({ length }) => length));
    const bottom = rounded(top + laneName + rows * dot);
    lanes.push({ theme, top: rounded(top), bottom });
    for (const [column, members] of columns) {
      members.toReversed().forEach((paper, row) => {
        const isLarge = highlighted(library).has(paper.id);
        dots.push({ paper, x: rounded(column * bin), y: rounded(bottom - (row + 0.6) * dot), isLarge });
      });
    }
    top = bottom;
  }
  return {
    dots,
    lanes,
    ticks: ticksOf(span, year, across, library.words.language),
    arcs: arcsOf(library, dots),
    height: rounded(top + below),
    base: rounded(top),
    left: all.length - shown.length,
  };
}

function papersOf(library: Library, year: number): readonly Paper[] {
  return byYear(library).find((one) => one.year === year)?.papers ?? [];
}

/** Of a long list, highlighted papers first, then those that others relate to, then the newest. */
function mostTelling(library: Library, papers: readonly Paper[]): Paper[] {
  const related = new Set(paperLinks(library).flatMap(({ from, to }) => [from.id, to.id]));
  const rank = ({ id }: Paper) => (highlighted(library).has(id) ? 0 : related.has(id) ? 1 : 2);
  return [...papers].sort((a, b) => rank(a) - rank(b));
}

const highlighted = perLibrary(
  (library) => new Set(highlights(library).flatMap(({ papers }) => papers.map(({ id }) => id))),
);

/** A date as a year with its fraction; of a date known to the month or the year, the middle. */
function moment({ year, month, day }: PartialDate): number {
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

function ticksOf(
  [first, end]: [number, number],
  year: number | undefined,
  across: (moment: number) => number,
  language: string,
): Timeline['ticks'] {
  if (year !== undefined)
    return shortMonths(language).map((label, at) => ({ label, at: rounded(across(year + at / 12)) }));
  const step = Math.ceil((end - first) / 20);
  return Array.from({ length: Math.ceil((end - first) / step) }, (_, at) => first + at * step).map((one) => ({
    label: String(one),
    at: rounded(across(one)),
  }));
}

/** Relations by which a paper goes on from another, or stands against it. */
const drawn: readonly Link['type'][] = ['extends', 'supersedes', 'replicates', 'contradicts'];

function arcsOf(library: Library, dots: readonly TimelineDot[]): Timeline['arcs'] {
  const at = new Map(dots.map((one) => [one.paper.id, one]));
  return paperLinks(library)
    .flatMap(({ type, from, to }) => {
      const [a, b] = [at.get(to.id), at.get(from.id)];
      if (!a || !b || !drawn.includes(type)) return [];
      const [x, y] = [rounded((a.x + b.x) / 2), rounded(Math.min(a.y, b.y) - 2)];
      return [{ type, path: `M${a.x} ${a.y}Q${x} ${y} ${b.x} ${b.y}` }];
    })
    .slice(0, mostArcs);
}
