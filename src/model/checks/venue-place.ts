import { listed, shown } from '../../problems/source.ts';
import type { PaperFields } from '../schema/paper.ts';
import { journalForm } from '../venues/journal-form.ts';
import type { PlaceParts } from '../venues/place-parts.ts';
import { venueName } from '../venues/venue-name.ts';
import { writtenPlace } from '../venues/written-place.ts';
import { fieldLine } from '../yaml/field-edit.ts';
import { expected, instead, textOf, type FormFinding, type VenueEntry } from './venue-entry.ts';

type CslType = PaperFields['type'];

/** Kinds whose venue is the publisher. */
const published: readonly (CslType | undefined)[] = [
  'book',
  'report',
  'thesis',
  'webpage',
  'dataset',
  'software',
];
/** Kinds of which the form of entries without fields for volume and pages is read. */
const periodical: readonly (CslType | undefined)[] = [undefined, 'article', 'article-journal', 'chapter'];

/** A venue with volume, pages or other parts written into it; null for others. */
export function placeFinding({ yaml, venue, published: year, type }: VenueEntry): FormFinding | null {
  if (periodical.includes(type) && journalForm(venue)) return null;
  const place = Number.isNaN(year) ? null : writtenPlace(venue, year, type === 'article-journal');
  if (!place) return leftover(venue);
  const { publisher, ...rest } = place.parts;
  const isAlone = place.venue === '' && publisher !== undefined;
  // Of a book, the venue is the publisher, and the rest is what it holds besides.
  const isPublisher = published.includes(type) && isAlone;
  const values = Object.entries(isPublisher ? rest : place.parts);
  if (isAlone && (!isPublisher || values.length === 0)) return values.length > 1 ? leftover(venue) : null;
  const stated = venueName(venue).year;
  const name = isPublisher ? [publisher, stated].filter(Boolean).join(', ') : place.venue;
  const names = values.map(([field]) => `\`${field}\``).join(', ');
  const found = `${shown(venue)}, which holds ${names || 'a month or a day'}, too`;
  const known = values.filter(([field]) => yaml.has(field));
  const lines = values.flatMap(([field, value]) => (yaml.has(field) ? [] : [partLine(field, value)]));
  const isLossless = known.every(([field, value]) => textOf(yaml, field) === value);
  if (name === '') {
    const fix = `write the name of the conference or journal, and below it ${listed(lines)}`;
    return { found, expected, fix };
  }
  return { found, expected, ...instead(yaml, [fieldLine('venue', name), ...lines], isLossless) };
}

function partLine(name: string, value: PlaceParts[keyof PlaceParts]): string {
  if (Array.isArray(value)) return `${name}: [${value.map((one) => fieldLine('', one).slice(2)).join(', ')}]`;
  return fieldLine(name, value ?? '');
}

/** Signs that a venue holds a place, though with words that nothing is known of. Brackets at its end may name a series. */
const signs =
  /(?<![&\p{L}])(?:pp?|pages?|vol(?:ume)?|no|iss(?:ue)?)\.? ?\d|\d ?[-–—] ?\d{2,}|\d ?\(\d+\)|\d:\d|\b(?:PMLR|LNCS|LNAI|CCIS) \d|\babs\/|\barxiv:|\bdoi\b|https?:|\b\d+(?:st|nd|rd|th) ed\b|\b(?:accessed|retrieved)\b|\bchap(?:ter)?\.? (?:\d|[IVX]+\b)|\bvolume \d/iu;

function leftover(venue: string): FormFinding | null {
  const name = venue.replace(/ \([^()]*\)$/, '').replace(/\b(?:19|20)\d\d ?[-–—\/] ?(?:19|20)?\d\d\b/, '');
  if (!signs.test(name)) return null;
  return {
    found: `${shown(venue)}, which holds more than a name`,
    expected,
    fix: 'keep the name and the year, and move the rest into `volume`, `issue`, `pages`, `series`, `number`, `edition`, `editors`, `publisher` or `place`',
  };
}
