import { endsOpen } from './place-words.ts';
import { withoutPresentation } from './venue-name.ts';

/** A place in a journal as entries may write it in `venue`: `Loaf Letters 60(2):103-148, 2023`. */
export interface JournalForm {
  name: string;
  year: number;
  volume: string;
  issue?: string;
  /** A page, a range of pages or the number of an article. */
  pages?: string;
}

const form =
  /^(?<name>.*?[^\s,]),? (?:[Vv]ol(?:ume|\.) )?(?<volume>\d{1,4})(?:\((?<issue>[\d–-]+)\))?(?::(?<pages>[\p{L}\d–-]+))?,? (?<year>[12]\d{3})$/u;

/**
 * Reads the one form of a place in a journal that is taken out of `venue`, for entries that were written before there
 * were fields for its parts. Null for everything else.
 */
export function journalForm(venue: string): JournalForm | null {
  const { name, volume, issue, pages, year } = form.exec(withoutPresentation(venue))?.groups ?? {};
  if (name === undefined || volume === undefined) return null;
  // `Loaf Letters 60(2), Article 7`, `Loaf Letters 2023, 60` and `Loaf Letters 60 : 7 -` are no names.
  if (endsOpen(name) || /\d ?[(:]|[12]\d{3}$|, \d|[:–-]$/.test(name)) return null;
  // `Rye 2000, 2001` is named so.
  if (pages === undefined && issue === undefined && /^(?:19|20)\d\d$/.test(volume)) return null;
  return {
    name,
    volume,
    year: Number(year),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { pages: pages.replace(/[-–]+/g, '-') }),
  };
}
