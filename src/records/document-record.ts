import type { SearchDocument } from '../search/document.ts';
import type { PaperRecord } from './paper-record.ts';
import { oneLine } from './visible-text.ts';

/** A document of a corpus as the record of its paper; null for one without a title. */
export function documentRecord(document: SearchDocument): PaperRecord | null {
  const title = oneLine(document.title);
  if (title === '') return null;
  const authors = document.authors.map(oneLine).filter((name) => name !== '');
  const venue = venueOf(document);
  return {
    fields: {
      title,
      ...(authors.length > 0 ? { authors } : {}),
      ...(isYear(document.year) ? { published: String(document.year) } : {}),
      ...(venue === '' ? {} : { venue }),
    },
    abstract: document.abstract,
    doubts: [],
  };
}

/** The venue with its year, as readers cite it: `COLM 2025`. */
function venueOf({ venue, year }: SearchDocument): string {
  const name = oneLine(venue);
  return name === '' || !isYear(year) || name.includes(String(year)) ? name : `${name} ${year}`;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9999;
}
