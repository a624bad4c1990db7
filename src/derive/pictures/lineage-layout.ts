import type { RelationType } from '../../model/schema/relation.ts';
import { formatIso } from '../../text/dates.ts';
import type { Lineage, Relative } from '../views/lineage.ts';
import { rounded } from './coordinates.ts';

/** A paper in the picture: its box, sideways in per cent, upwards in em, and its name in one line or two. */
export interface LineageBox extends Relative {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

/** A relation in the picture, from the older paper on the left to the newer one. */
export interface LineageCurve {
  type: RelationType;
  /** Path on a plane that is 100 wide and as high as the picture has em. */
  path: string;
}

/** The lineage of a paper as a layered graph, the older papers on the left. */
export interface LineagePicture {
  boxes: LineageBox[];
  curves: LineageCurve[];
  /** In em; the width is the least at which names are legible. */
  height: number;
  leastWidth: number;
}

/** In em: a box, the room between boxes of a layer, and between layers. */
const [boxWidth, boxHeight, between, gap] = [9.5, 2.9, 0.7, 2];
/** Letters in a line of a box. */
const fitting = 15;

/** Puts the papers of a lineage into layers, each in the order of what its papers are tied to in the layers before. */
export function lineagePicture({ relatives, links }: Lineage): LineagePicture {
  const layers = [...new Set(relatives.map(({ layer }) => layer))].sort((a, b) => a - b);
  const columns = layers.map((layer) => relatives.filter((one) => one.layer === layer));
  const height = Math.max(...columns.map(({ length }) => length)) * (boxHeight + between);
  const leastWidth = columns.length * boxWidth + (columns.length - 1) * gap;
  const unit = 100 / leastWidth;
  const at = new Map<string, LineageBox>();
  columns.forEach((members, place) => {
    const ordered = ordering(members, links, at);
    const top = (height - ordered.length * (boxHeight + between)) / 2;
    ordered.forEach((relative, row) => {
      at.set(relative.paper.id, {
        ...relative,
        x: rounded(place * (boxWidth + gap) * unit),
        y: rounded(top + row * (boxHeight + between) + between / 2),
        width: rounded(boxWidth * unit),
        height: boxHeight,
        lines: wrapped(relative.paper.short),
      });
    });
  });
  const curves = links.flatMap(({ type, from, to }) => {
    const [a, b] = [at.get(from.id), at.get(to.id)];
    if (!a || !b || a.layer === b.layer) return [];
    const [left, right] = a.layer < b.layer ? [a, b] : [b, a];
    return [{ type, path: curve(left, right) }];
  });
  return { boxes: [...at.values()], curves, height: rounded(height), leastWidth };
}

/** Papers whose ties lie higher stand higher; of papers without ties, the older first. */
function ordering(
  column: readonly Relative[],
  links: Lineage['links'],
  at: Map<string, LineageBox>,
): Relative[] {
  const middle = ({ paper: { id } }: Relative): number => {
    const ties = links.flatMap(({ from, to }) => {
      const box = from.id === id ? at.get(to.id) : to.id === id ? at.get(from.id) : undefined;
      return box ? [box.y] : [];
    });
    return ties.length === 0 ? 0 : ties.reduce((sum, y) => sum + y, 0) / ties.length;
  };
  return column
    .map((relative) => ({ relative, middle: middle(relative), date: formatIso(relative.paper.published) }))
    .sort((a, b) => a.middle - b.middle || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ relative }) => relative);
}

function curve(left: LineageBox, right: LineageBox): string {
  const [x1, x2] = [rounded(left.x + left.width), right.x];
  const [y1, y2] = [left, right].map(({ y, height }) => rounded(y + height / 2));
  const half = rounded((x1 + x2) / 2);
  return `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}`;
}

/** A name in two lines at most, cut where it is longer. */
function wrapped(name: string): string[] {
  if (name.length <= fitting) return [name];
  const cut = name.lastIndexOf(' ', fitting);
  const first = cut > 0 ? name.slice(0, cut) : name.slice(0, fitting);
  const second = name.slice(first.length).trim();
  return [first, second.length > fitting ? `${second.slice(0, fitting - 1).trimEnd()}…` : second];
}
