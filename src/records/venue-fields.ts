import { writtenPlace } from '../model/venues/written-place.ts';
import { eventInTitle } from './event-in-title.ts';
import type { RecordFields } from './paper-record.ts';

/**
 * The fields for a container as a record names it: its name with the year of publication behind it, and what some records
 * write into the name that has fields of its own, as in `Loaf Letters, vol. 5, pp. 4-9`. Of a meeting, its title
 * and its year are left.
 */
export function venueFields(container: string, date: string | undefined): RecordFields {
  if (container === '') return {};
  const event = eventInTitle(container);
  if (event) return { venue: withYear(event.title, event.year) };
  const year = date?.slice(0, 4);
  const place = writtenPlace(container, Number(year ?? Number.NaN));
  // A publisher alone is part of the name, as of `Proceedings of AAAI`.
  const isSplit =
    place !== null && place.venue !== '' && Object.keys(place.parts).some((part) => part !== 'publisher');
  const name = isSplit ? place.venue : container;
  return { venue: withYear(name, year), ...(isSplit ? place.parts : {}) };
}

function withYear(name: string, year: string | undefined): string {
  return year === undefined || name.endsWith(year) ? name : `${name}, ${year}`;
}
