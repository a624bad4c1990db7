/** How a paper was presented, which is no part of a venue's name: `Bread 2024 (Oral)`, `Bread (Oral) 2024`. */
const presentation = /\s*\((?:oral|spotlight|poster)s?(?: (?:presentation|paper))?\)(?=$| [12]\d{3}$)/i;

/**
 * A year at the end of a venue, perhaps with what kind of part of it behind: `Loaf Letters, 2023`, `Bread 2023 workshop`,
 * `Bread 2024 (Demonstrations)`, `Loaf Letters (2023)`, `Bread (PBR 330, 2024)`, `Conference on Loaves (Bread 2024)`. Digits inside an address or a longer number are no year.
 */
const yearAtEnd =
  /^(?<name>.*?[^\s,]),? (?:(?<year>[12]\d{3})(?<part> workshop| \([^()]*\))?|\((?:(?:(?<series>[^()]*[^\s(),]),|(?<event>[^\s(),]+)) )?(?<inBrackets>[12]\d{3})\))$/iu;

/** A venue without the year that it states. */
export interface VenueName {
  /** `Bread` of `Bread 2023`; `Bread (Demonstrations)` of `Bread 2024 (Demonstrations)`. */
  name: string;
  /** The year at its end; none where there is no such year. */
  year?: number;
}

/** The venue without the mark of how the paper was presented. */
export function withoutPresentation(venue: string): string {
  return venue.replace(presentation, '');
}

/** Takes the year off the end of a venue, and how the paper was presented. */
export function venueName(venue: string): VenueName {
  const plain = withoutPresentation(venue);
  const {
    name,
    inBrackets,
    year = inBrackets,
    event,
    series = event,
    part,
  } = yearAtEnd.exec(plain)?.groups ?? {};
  if (name === undefined || year === undefined) return { name: plain };
  const rest = series === undefined ? (part ?? '') : ` (${series})`;
  return { name: name + rest, year: Number(year) };
}

/** Most years between a paper's first public version and the volume that it is printed in. */
const mostYears = 2;

/** True for the year of a venue that can be the one in which a paper appeared that was published first in another. */
export function isCloseYear(year: number, published: number): boolean {
  return Math.abs(year - published) <= mostYears;
}

/**
 * The year inside a venue's name, where none stands at its end: 2018 of `Bread 2018, Ghent`; undefined where there is
 * none, or several.
 */
export function yearInside(venue: string): number | undefined {
  if (venueName(venue).year !== undefined) return undefined;
  const years = new Set(venue.match(/(?<![\d.:/-])(?:19|20)\d\d(?![\d.:/-])/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** A venue whose year is cut to two digits, with the whole year: `Bread 2017` of `Bread ’17`; null for others. */
export function withWholeYear(venue: string, published: number): string | null {
  const [, name, digits] = /^(.*\p{L}) ?['’‘](\d\d)$/u.exec(withoutPresentation(venue)) ?? [];
  const year = [0, 1, 2, -1].map((gap) => published + gap).find((one) => one % 100 === Number(digits));
  return name === undefined || year === undefined ? null : `${name} ${year}`;
}

/** True for a number that can be a year, though perhaps a wrong one, rather than a page or a volume. */
export function isNear(year: number, published: number): boolean {
  return Math.abs(year - published) <= 10;
}

/** The same of a text, which must be a year. */
export function isYear(text: string, published: number): boolean {
  return /^[12]\d{3}$/.test(text) && isNear(Number(text), published);
}
