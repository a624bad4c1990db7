import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cardMarkup, drawableCard, type SocialCard } from '../derive/discovery/preview-card.ts';
import { cardSize } from '../derive/discovery/preview-tags.ts';
import { projectRoot } from './project.ts';

/** The fonts of cards. */
export interface CardFonts {
  /** One font for each subset and weight; satori looks for a character in one after the other. */
  fonts: Font[];
  family: string;
  /** Whether one of the subsets has the character. */
  draws(codePoint: number): boolean;
}

// One picture at a time, of which none comes twice: more threads and a cache would only take memory.
sharp.concurrency(1);
sharp.cache(false);

const font = '@fontsource/source-serif-4';
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const weights = [400, 600] as const;

/**
 * Reads the fonts from the package.
 *
 * @param text what is drawn with them: of subsets that it does not need, no font is loaded; default: all of them
 */
export function readCardFonts(text?: string): CardFonts {
  const require = createRequire(join(projectRoot, 'package.json'));
  const read = (file: string) => readFileSync(require.resolve(`${font}/${file}`));
  const ranges = JSON.parse(read('unicode.json').toString()) as Record<string, string>;
  const covered = subsets.flatMap((subset) => readRanges(ranges[subset] ?? ''));
  const codePoints = [...new Set(text ?? '')].map((sign) => sign.codePointAt(0) ?? 0);
  const isNeeded = (subset: string) =>
    text === undefined || subset === 'latin' || isCovered(codePoints, readRanges(ranges[subset] ?? ''));
  return {
    fonts: subsets.filter(isNeeded).flatMap((subset) =>
      weights.map((weight) => ({
        name: `Source Serif 4 ${subset}`,
        data: read(`files/source-serif-4-${subset}-${weight}-normal.woff`),
        weight,
      })),
    ),
    family: subsets.map((subset) => `Source Serif 4 ${subset}`).join(', '),
    draws: (codePoint) => isCovered([codePoint], covered),
  };
}

/** Whether one of the code points lies in one of the ranges. */
function isCovered(codePoints: readonly number[], ranges: readonly [first: number, last: number][]): boolean {
  return codePoints.some((sign) => ranges.some(([first, last]) => sign >= first && sign <= last));
}

/** Reads `U+0100-02BA,U+02BD` (CSS, `unicode-range`). */
function readRanges(text: string): [first: number, last: number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^U\+/, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

/**
 * Draws a card as a PNG. Fetches nothing, whatever characters the fonts lack.
 *
 * @param file the card's file below `social/`
 */
export async function renderCard(
  card: SocialCard,
  file: string,
  { fonts, family, draws }: CardFonts,
): Promise<Uint8Array<ArrayBuffer>> {
  const markup = cardMarkup(drawableCard(card, file, draws), family);
  const svg = await satori(markup, { ...cardSize, fonts, loadAdditionalAsset: () => Promise.resolve([]) });
  // Text in two colours on a third needs only a small palette.
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 4 }).toBuffer();
  return new Uint8Array(png);
}
