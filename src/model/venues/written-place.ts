import { readPlace, type PlaceParts } from './place-tokens.ts';
import { withoutPresentation } from './venue-name.ts';

/** A venue in which more is written than the name of the container and its year. */
export interface WrittenPlace {
  /** The venue with nothing but name and year; empty when it names nothing. */
  venue: string;
  parts: PlaceParts;
}

/** Where a part of a venue may begin: behind a space, a comma or an opening bracket. */
const starts = /(?<=[\s,;])(?=[^\s,;])|(?<=\s)(?=\()/gu;

/**
 * Reads volume, issue, pages and the like out of a venue, in every usual way to write them by hand:
 * `Loaf Letters 52, 436–444 (2015)`, `Bread 2014, pp. 17–34`, `Loaf Letters, vol. 5, no. 7, pp. 4-9, 2015`.
 *
 * @param published year in which the paper appeared
 * @returns null when the venue holds no more than its name and year, or something that is none of these
 */
export function writtenPlace(venue: string, published: number): WrittenPlace | null {
  const plain = withoutPresentation(venue);
  for (const start of [0, ...[...plain.matchAll(starts)].map(({ index }) => index)]) {
    const before = plain.slice(0, start);
    const place = readPlace(plain.slice(start), published);
    if (!place) continue;
    // Without a name, a single part is more likely the name itself.
    if (!place.isSure || (start === 0 && Object.keys(place.parts).length < 2)) return null;
    const text = plain.slice(start);
    return { venue: withYear(nameIn(before, text), place.year, text), parts: place.parts };
  }
  return null;
}

/** The name before a place. A full stop at its end may be that of an abbreviation, unless the form puts one there. */
function nameIn(before: string, place: string): string {
  const name = before.replace(/[\s,;:]+$/, '');
  return /^[12]\d{3}[^,]*;/.test(place) ? name.replace(/\.$/, '') : name;
}

/** A name with the year behind it: behind a comma unless it stood right behind the name, as in `Bread 2014`. */
function withYear(name: string, year: number | undefined, place: string): string {
  if (year === undefined || name === '') return name;
  return `${name}${place.startsWith(String(year)) ? '' : ','} ${year}`;
}
