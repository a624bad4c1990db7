import type { Fault } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { isCountryOrState } from '../venues/country-names.ts';
import { city, publisher } from '../venues/place-words.ts';
import { fieldLine } from '../yaml/field-edit.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { expected, instead, textOf, type FormFinding, type VenueEntry } from './venue-entry.ts';

/** A meeting with its year, and the town in which it was: `Bread 2014, Ghent, Belgium`. */
const meeting = new RegExp(
  `^(?<name>.*\\p{L}.* (?:19|20)\\d\\d), (?<place>${city}(?:, \\p{Lu}[\\p{L}. ]*){1,2}|online|virtual(?: event)?)$`,
  'iu',
);

/** A publisher, and its town: `Mill Press, Cambridge, MA`. */
const house = new RegExp(`^(?<name>${publisher}), (?<place>${city}(?:, \\p{Lu}[\\p{L}. ]*){0,2})$`, 'u');
/** What stands behind the name of a firm, or is the name of a part of it. */
const ofFirm = /^(?:Inc|Ltd|LLC|Co|Corp|AG|PLC|Limited|Incorporated|North-Holland)\b/i;

/** A venue with the town of the meeting behind its year; null for others. */
export function townFinding({ yaml, venue }: VenueEntry): FormFinding | null {
  const { name, place } = meeting.exec(venue)?.groups ?? {};
  if (name === undefined || place === undefined) return null;
  const isOnline = /^(?:online|virtual)/i.test(place);
  if (!isOnline && !isCountryOrState(lastOf(place))) return null;
  const lines = isOnline || yaml.has('place') ? [] : [fieldLine('place', place)];
  const isLossless = isOnline || !yaml.has('place') || textOf(yaml, 'place') === place;
  const found = `${shown(venue)}, with the place of the meeting`;
  return { found, expected, ...instead(yaml, [fieldLine('venue', name), ...lines], isLossless) };
}

/** Warns of a publisher with its town, which has a field of its own. */
export function* checkPublisher(yaml: YamlReading): Generator<Fault> {
  const written = textOf(yaml, 'publisher') ?? '';
  const { name, place } = house.exec(written)?.groups ?? {};
  if (name === undefined || place === undefined || ofFirm.test(place)) return;
  const line = fieldLine('publisher', name);
  yield {
    rule: 'venue-form',
    ...yaml.rangeOf(['publisher']),
    found: `${shown(written)}, with the town of the publisher`,
    expected: 'the publisher alone; its town stands in `place`',
    fix: yaml.has('place')
      ? `write \`${line}\``
      : `write \`${line}\` and \`${fieldLine('place', place)}\`, each on a line of its own`,
  };
}

function lastOf(place: string): string {
  return place.slice(place.lastIndexOf(', ') + 2);
}
