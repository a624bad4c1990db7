import { scaleLinear, scaleLog } from 'd3-scale';
import type { Library, Paper, Site } from '../../model/library.ts';
import { quantityText, readQuantity } from '../../text/quantities.ts';
import { rounded } from './coordinates.ts';
import { placeLabels, type Dot, type GuideLine } from './scatter-labels.ts';

/** A pair of facts that site.md declares under `plots`. */
export type Plot = NonNullable<Site['plots']>[number];

/** An axis: the label of its fact with the unit, and where the numbers that it names stand. */
export interface Axis {
  label: string;
  ticks: { label: string; at: number }[];
}

/** Two facts against each other. */
export interface Scatter {
  /** Distinguishes it from other pictures of the page: `parameters-tokens`. */
  id: string;
  x: Axis;
  y: Axis;
  /** By x, then y. */
  dots: Dot[];
  line: GuideLine | null;
  /** True where dots of the same two numbers were moved apart. */
  moved: boolean;
  /** Papers that state both numbers and are not drawn, since the newest are enough. */
  left: number;
  /** Height and lower end of the plane, in em; its left end, in per cent. */
  height: number;
  base: number;
  start: number;
}

/** Fewer papers are better read as a table; more would hide each other. */
const [fewest, most] = [3, 300];
/** In em: the plane, and above and below it. */
const [above, plane, below] = [2, 20, 3];
/** In per cent: the plane, with room for the numbers of the upward axis before it. */
const [left, right] = [13, 97];
/** Numbers that differ by such a factor stand on logarithmic axes. */
const farApart = 30;
/** Dots of the same two numbers stand so many em apart. */
const apart = 0.8;

/** What site.md declares as plots, for some papers, newest first; without those that have too few of them. */
export function scatters(library: Library, papers: readonly Paper[]): Scatter[] {
  return (library.site.plots ?? []).flatMap((plot) => scatter(library, papers, plot) ?? []);
}

interface Point {
  paper: Paper;
  x: number;
  y: number;
}

function scatter({ site }: Library, papers: readonly Paper[], plot: Plot): Scatter | null {
  const stating = papers.flatMap((paper): Point[] => {
    const [x, y] = [plot.x, plot.y].map((name) => readQuantity(paper.facts[name] ?? ''));
    return typeof x === 'number' && typeof y === 'number' ? [{ paper, x, y }] : [];
  });
  const points = stating.slice(0, most).sort((a, b) => a.x - b.x || a.y - b.y);
  if (points.length < fewest) return null;
  const scaled = scalesOf(points);
  const dots = dotsOf(points, plot, scaled);
  const line = lineOf(plot, scaled);
  const axis = (name: string, ticks: Axis['ticks']): Axis => {
    const { label = name, unit } = site.facts?.[name] ?? {};
    return { label: unit === undefined ? label : `${label} (${unit})`, ticks };
  };
  return {
    id: `${plot.x}-${plot.y}`,
    x: axis(plot.x, ticksOf(scaled.x)),
    y: axis(plot.y, ticksOf(scaled.y)),
    dots: placeLabels(dots, line),
    line,
    moved: new Set(points.map(({ x, y }) => `${x} ${y}`)).size < points.length,
    left: stating.length - points.length,
    height: above + plane + below,
    base: above + plane,
    start: left,
  };
}

type Scale = ReturnType<typeof scaleLog<number>> | ReturnType<typeof scaleLinear<number>>;
interface Scales {
  x: Scale;
  y: Scale;
}

/** Both axes are of one kind, on which a ratio is a straight line. */
function scalesOf(points: readonly Point[]): Scales {
  const of = (axis: 'x' | 'y') => points.map((point) => point[axis]);
  const isWide = (numbers: number[]) => Math.max(...numbers) >= farApart * Math.min(...numbers);
  const all = [of('x'), of('y')];
  const isLog = all.flat().every((number) => number > 0) && all.some(isWide);
  const scale = (numbers: number[], range: [number, number]): Scale => {
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    return isLog
      ? scaleLog([low / 1.6, high * 1.6], range)
      : scaleLinear([0, high * 1.05 || 1], range).nice();
  };
  return { x: scale(of('x'), [left, right]), y: scale(of('y'), [above + plane, above]) };
}

/** On a logarithmic axis the powers of ten, and three times these where powers are few. */
function ticksOf(scale: Scale): Axis['ticks'] {
  const [low = 1, high = 1] = scale.domain();
  const isLog = 'base' in scale;
  const powers = Array.from({ length: 40 }, (_, at) => 10 ** (at - 10));
  const fine = powers.flatMap((power) => [power, 3 * power]).filter((one) => one >= low && one <= high);
  const coarse = powers.filter((one) => one >= low && one <= high);
  const numbers = isLog ? (coarse.length < 3 ? fine : coarse) : scale.ticks(5);
  return numbers.map((number) => ({ label: quantityText(number), at: rounded(scale(number)) }));
}

function dotsOf(points: readonly Point[], plot: Plot, scaled: Scales): Dot[] {
  const taken = new Map<string, number>();
  return points.map(({ paper, x, y }) => {
    const before = taken.get(`${x} ${y}`) ?? 0;
    taken.set(`${x} ${y}`, before + 1);
    return {
      paper,
      stated: { x: paper.facts[plot.x] ?? '', y: paper.facts[plot.y] ?? '' },
      x: rounded(scaled.x(x)),
      y: rounded(scaled.y(y) + before * apart),
      named: null,
    };
  });
}

function lineOf({ line, label }: Plot, { x, y }: Scales): GuideLine | null {
  if (line === undefined) return null;
  const [[x1 = 0, x2 = 0], [y1 = 0, y2 = 0]] = [x.domain(), y.domain()];
  const from = Math.max(x1, y1 / line);
  const to = Math.min(x2, y2 / line);
  if (from >= to) return null;
  return {
    label: label ?? quantityText(line),
    x1: rounded(x(from)),
    y1: rounded(y(from * line)),
    x2: rounded(x(to)),
    y2: rounded(y(to * line)),
  };
}
