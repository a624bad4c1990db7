import type { OfficialVenue } from '../library.ts';
import type { Edition, VenueFields } from '../schema/venue.ts';
import { journalForm } from './journal-form.ts';
import { venueName } from './venue-name.ts';

/** What vocabulary.yaml says of venues, by the names that entries use without their years. */
export type KnownVenues = ReadonlyMap<string, VenueFields>;

/** What vocabulary.yaml says of the venue of an entry, whatever its year; undefined when it says nothing. */
export function knownVenue(venue: string | undefined, known: KnownVenues): VenueFields | undefined {
  if (venue === undefined) return undefined;
  return known.get(venueName(venue).name) ?? known.get(journalForm(venue)?.name ?? '');
}

/** The full title of an edition. */
export function editionTitle(edition: Edition): string {
  return typeof edition === 'string' ? edition : edition.title;
}

/**
 * The names that bibliographies print for the venue of an entry: those of its year, if that is an edition. Who published
 * a venue with editions is known of these years alone.
 */
export function officialVenue(venue: string | undefined, known: KnownVenues): OfficialVenue | undefined {
  const found = knownVenue(venue, known);
  if (venue === undefined || !found) return undefined;
  const { title, publisher, series, editions } = found;
  const edition = editions?.[venueName(venue).year ?? ''];
  if (typeof edition === 'object') return named(edition);
  if (editions !== undefined && edition === undefined) return { title };
  return named({ title: edition ?? title, publisher, series });
}

function named({ title, publisher, series }: Exclude<Edition, string>): OfficialVenue {
  return {
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(series === undefined ? {} : { series }),
  };
}
