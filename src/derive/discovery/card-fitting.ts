/** How a text is set. */
export interface Fit {
  /** Pixels. */
  size: number;
  /** Lines that there is room for. */
  lines: number;
}

/** Line heights, as multiples of the size of the text. */
export const lineHeights = { title: 1.15, summary: 1.4 } as const;

/** Room between title and summary in pixels. */
export const summaryGap = 26;

const titleSizes = [92, 80, 70, 62, 54, 46, 40];
const summarySizes = [38, 34, 30, 27];

/**
 * Finds the largest sizes in which a title of at most three lines and the whole summary below it fit into a room; a
 * large title comes before a large summary. A text that is too long even in the smallest size gets the lines that fit.
 *
 * @param room width and height in pixels
 */
export function fitCard(
  title: string,
  summary: string,
  room: { width: number; height: number },
): { title: Fit; summary: Fit } {
  let last: { title: Fit; summary: Fit } = { title: { size: 0, lines: 0 }, summary: { size: 0, lines: 0 } };
  for (const titleSize of titleSizes) {
    const titleLines = Math.min(linesOf(title, titleSize, room.width), 3);
    const left = room.height - titleLines * titleSize * lineHeights.title - summaryGap;
    for (const size of summarySizes) {
      const lines = Math.floor(left / (size * lineHeights.summary));
      last = { title: { size: titleSize, lines: titleLines }, summary: { size, lines } };
      const fits = linesOf(title, titleSize, room.width) <= 3 && linesOf(summary, size, room.width) <= lines;
      if (fits) return last;
    }
  }
  return last;
}

/** Estimates the lines that a text takes, broken between words; rather one too many than one too few. */
function linesOf(text: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = size * [...word].reduce((sum, sign) => sum + signWidth(sign), 0);
    const space = used === 0 ? 0 : size * signWidth(' ');
    if (used + space + length <= width) {
      used += space + length;
      continue;
    }
    // A word that is longer than a line is broken inside.
    if (used > 0) lines++;
    lines += Math.max(Math.ceil(length / width) - 1, 0);
    used = length % width;
  }
  return lines;
}

/** Rough width of a character of Source Serif 4 Semibold, as a multiple of the size of the text. */
function signWidth(sign: string): number {
  if (/[MW@%—…]/.test(sign)) return 1;
  if (/[\p{Lu}\p{Script=Cyrillic}mw&]/u.test(sign)) return 0.76;
  return /[\s.,:;!'’|ijlt()-]/.test(sign) ? 0.36 : 0.58;
}
