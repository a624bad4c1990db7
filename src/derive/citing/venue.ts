import { journalForm } from '../../model/venues/journal-form.ts';
import { isCloseYear, venueName, withoutPresentation } from '../../model/venues/venue-name.ts';

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

/**
 * Takes the name and the year of a conference out of an entry's venue. The year stays in the name, since people say
 * `Bread 2021`, unless it stands behind a comma.
 *
 * @param published year of the entry's `published`: a number far from it is not taken for a year
 */
export function parseConference(venue: string, published: number): VenueParts {
  const name = withoutPresentation(venue);
  const { year } = venueName(venue);
  if (year === undefined || !isCloseYear(year, published)) return { name };
  return { name: name.replace(/(?<=\S), [12]\d{3}$/, ''), year };
}

/**
 * Takes apart a venue with the year behind its name, such as `Mill Press, 2023`. Of what entries now write into fields,
 * one form is still read: `Loaf Letters 60(2):103-148, 2023`.
 *
 * @param published year of the entry's `published`: a number far from it is not taken for a year
 */
export function parsePeriodical(venue: string, published: number): VenueParts {
  const form = journalForm(venue);
  const { name, year } = form ?? venueName(venue);
  const isYear = year !== undefined && isCloseYear(year, published);
  return {
    name,
    ...(isYear ? { year } : {}),
    ...(form ? { volume: form.volume } : {}),
    ...(form?.issue === undefined ? {} : { issue: form.issue }),
    ...(form?.pages === undefined ? {} : { page: form.pages }),
  };
}
