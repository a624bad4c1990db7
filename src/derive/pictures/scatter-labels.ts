import type { Paper } from '../../model/library.ts';

/** A paper by its two numbers; `x` in per cent, `y` in em from the top. */
export interface Dot {
  paper: Paper;
  /** The numbers as the entry states them. */
  stated: { x: string; y: string };
  x: number;
  y: number;
  /** True where the short name has room beside the dot on a wide screen; `end` where it stands before the dot. */
  named: 'start' | 'end' | null;
}

/** The line for orientation, cut where it leaves the picture; its label ends over its right end. */
export interface GuideLine {
  label: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A picture of this width in em and letters of this one, on the safe side; narrower screens show no names. */
const width = 52;
const letter = 0.6;
const [gap, line] = [0.6, 1.15];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Names the dots that have room for it, in their order: behind the dot, or else before it. */
export function placeLabels(dots: readonly Dot[], guide: GuideLine | null): Dot[] {
  const middle = (dot: Dot) => (dot.x / 100) * width;
  const taken = dots.map((dot): Box => {
    const at = middle(dot);
    return { left: at - 0.45, right: at + 0.45, top: dot.y - 0.45, bottom: dot.y + 0.45 };
  });
  if (guide) {
    const right = (guide.x2 / 100) * width;
    const left = right - guide.label.length * letter;
    taken.push({ left, right, top: guide.y2 - 0.4 - line, bottom: guide.y2 });
  }
  return dots.map((dot) => {
    const length = dot.paper.short.length * letter;
    const at = middle(dot);
    const edges = { top: dot.y - line / 2, bottom: dot.y + line / 2 };
    const places = [
      { named: 'start' as const, box: { ...edges, left: at + gap, right: at + gap + length } },
      { named: 'end' as const, box: { ...edges, left: at - gap - length, right: at - gap } },
    ];
    const free = places.find(
      ({ box }) => box.left > 7 && box.right < width && !taken.some((other) => overlap(box, other)),
    );
    if (!free) return dot;
    taken.push(free.box);
    return { ...dot, named: free.named };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
