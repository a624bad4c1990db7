import { isCountryOrState } from './country-names.ts';
import { editorsIn } from './editor-names.ts';
import type { Place, PlaceParts } from './place-parts.ts';
import { readPlace } from './place-tokens.ts';
import { endsOpen } from './place-words.ts';
import { withoutPresentation, withWholeYear } from './venue-name.ts';

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
 * @param isJournal true where a bare number and a year are sure to be those of a journal: `Loaf Letters 52 (2015)`
 * @returns null when the venue holds no more than its name and year, or something that is none of these
 */
export function writtenPlace(venue: string, published: number, isJournal = false): WrittenPlace | null {
  const { plain, editors } = withoutLead(withoutBrackets(withoutPresentation(venue), published));
  for (const start of [0, ...[...plain.matchAll(starts)].map(({ index }) => index)]) {
    const before = plain.slice(0, start);
    const text = plain.slice(start);
    const place = readPlace(text, published);
    if (!place || isPartOfName(before, text, place)) continue;
    const parts = editors === undefined ? place.parts : { ...place.parts, editors };
    const isSure = place.isSure || place.isDated || editors !== undefined;
    const isVolume = isJournal && place.parts.volume !== undefined && place.year !== undefined;
    // Without a name, a single part is more likely the name itself.
    if (!(isSure || isVolume) || (start === 0 && Object.keys(parts).length < 2)) return null;
    return endsOpen(before.trim())
      ? null
      : { venue: withYear(nameIn(before, text), place.year, text, published), parts };
  }
  if (editors === undefined) return null;
  return { venue: plain, parts: { editors } };
}

/** `In:`, or an `In` that is no word of the name, as it is of `In Vitro`. */
const lead = /^In:\s*|^In (?=(?:the )?(?:Proc|Handbook|Encyclop|Companion|Advances|\d+(?:st|nd|rd|th) ))/i;

/** Reads what stands before the name: `In:`, and the editors of `In: Ada Kneader (ed.) Handbook of Bread`. */
function withoutLead(venue: string): { plain: string; editors?: string[] } {
  const plain = venue.replace(lead, '');
  const [, names, title] = /^([^()]+?),? \(eds?\.?\)[,:.]? +(\p{Lu}.*)$/u.exec(plain) ?? [];
  if (names === undefined || title === undefined) return { plain };
  return { plain: title, editors: editorsIn(names) };
}

/** `Bread 2021 (Vol. 33, pp. 4-9)`, as APA has it, without the brackets; one part alone may belong to the name. */
function withoutBrackets(venue: string, published: number): string {
  const [, name, inner] = /^(.*[^\s,]),? \(([^()]+)\)$/.exec(venue) ?? [];
  if (name === undefined || inner === undefined) return venue;
  const parts = readPlace(inner, published)?.parts ?? {};
  return parts.pages !== undefined || Object.keys(parts).length > 1 ? `${name}, ${inner}` : venue;
}

/** True where what was read begins with a word of the name: `ACM` of `Communications of the ACM, 64`. */
function isPartOfName(before: string, text: string, { parts: { publisher } }: Place): boolean {
  if (publisher === undefined || !text.startsWith(publisher)) return false;
  return (/^\p{Lu}+$/u.test(publisher) ? /[^\s,;:)\d]\s*$/ : /[^\s,;:.)\d]\s*$/).test(before);
}

/** The name before a place. A full stop at its end may be that of an abbreviation, unless the form puts one there. */
function nameIn(before: string, place: string): string {
  const name = before.replace(/[\s,;:]+$/, '');
  const isSentence = /^\p{Lu}\p{L}+(?:[ ,]|$)/u.test(place) && /\p{L}{5}\.$/u.test(name);
  return isSentence || /^[12]\d{3}[^,]*;/.test(place) ? name.replace(/\.$/, '') : name;
}

/**
 * A name with the year behind it: behind a comma unless it stood right behind the name, as in `Bread 2014`. Two digits
 * in the name are the year: `Bread '16, August 13-17, 2016`.
 */
function withYear(name: string, year: number | undefined, place: string, published: number): string {
  const whole = withWholeYear(name, year ?? published);
  if (whole !== null && (year === undefined || whole.endsWith(String(year)))) return whole;
  if (year === undefined || name === '') return name;
  // Behind its year a meeting may have its town, which has a field of its own.
  const [, last = ''] = new RegExp(` ${year}, .*, (\\p{L}[^,]*)$`, 'u').exec(name) ?? [];
  if (isCountryOrState(last)) return name;
  return `${name}${place.startsWith(String(year)) ? '' : ','} ${year}`;
}
