import type { OfficialVenue } from '../library.ts';
import type { VenueFields } from '../schema/venue.ts';
import { journalForm } from './journal-form.ts';
import { venueName } from './venue-name.ts';

/** What vocabulary.yaml says of venues, by the names that entries use without their years. */
export type KnownVenues = ReadonlyMap<string, VenueFields>;

/** What vocabulary.yaml says of the venue of an entry, whatever its year; undefined when it says nothing. */
export function knownVenue(venue: string | undefined, known: KnownVenues): VenueFields | undefined {
  if (venue === undefined) return undefined;
  return known.get(venueName(venue).name) ?? known.get(journalForm(venue)?.name ?? '');
}

/** The names that bibliographies print for the venue of an entry: those of its year, if that is an edition. */
export function officialVenue(venue: string | undefined, known: KnownVenues): OfficialVenue | undefined {
  const found = knownVenue(venue, known);
  if (venue === undefined || !found) return undefined;
  const { title, publisher, series, editions } = found;
  const { year = '' } = venueName(venue);
  return {
    title: editions?.[year] ?? title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(series === undefined ? {} : { series }),
  };
}
