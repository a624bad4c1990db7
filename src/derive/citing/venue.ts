/** A venue taken apart: what bibliographies hold in fields of their own. */
export interface VenueParts {
  /** Name of the proceedings, journal, book or publisher. */
  name: string;
  /** Year that the venue states: the year to cite. */
  year?: number;
  volume?: string;
  issue?: string;
  /** A page, a range of pages or an article number. */
  page?: string;
}

/** How a paper was presented, which is no part of a venue's name: `Bread 2024 (Oral)`. */
const presentation = /\s*\((?:oral|spotlight|poster)\)$/i;

const journal =
  /^(?<name>.*?[^\s,]),? (?:[Vv]ol(?:ume|\.) )?(?<volume>\d{1,4})(?:\((?<issue>[\d–-]+)\))?(?::(?<page>[\p{L}\d–-]+))?,? (?<year>[12]\d{3})$/u;

/**
 * Takes the name of a conference out of an entry's venue. The last number of four digits that can be a year is the
 * year. It stays in the name, since people say `Bread 2021`, unless it stands behind a comma.
 */
export function parseConference(venue: string): VenueParts {
  const name = venue.replace(presentation, '');
  const year = name.match(/\b[12]\d{3}\b/g)?.at(-1);
  return year === undefined
    ? { name }
    : { name: name.replace(/(?<=\S), [12]\d{3}$/, ''), year: Number(year) };
}

/** Takes apart a venue with the year behind its name: `Loaf Letters 60(2):103-148, 2023` or `Mill Press, 2023`. */
export function parsePeriodical(venue: string): VenueParts {
  const plain = venue.replace(presentation, '');
  const parts = journal.exec(plain)?.groups;
  if (parts) {
    const { name = '', volume, issue, page, year } = parts;
    return {
      name,
      year: Number(year),
      ...(volume === undefined ? {} : { volume }),
      ...(issue === undefined ? {} : { issue }),
      ...(page === undefined ? {} : { page: page.replace(/[-–]+/g, '-') }),
    };
  }
  const [, name = plain, year] = /^(.*[^\s,]),? ([12]\d{3})$/.exec(plain) ?? [];
  return { name, ...(year === undefined ? {} : { year: Number(year) }) };
}
