import { shown } from '../../problems/source.ts';
import { arxivAsVenue, serverInVenue, unpublishedVenue, workInVenue } from '../venues/other-places.ts';
import { withWholeYear } from '../venues/venue-name.ts';
import { fieldLine } from '../yaml/field-edit.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { expected, instead, textOf, type FormFinding, type VenueEntry } from './venue-entry.ts';
import { placeFinding } from './venue-place.ts';
import { townFinding } from './venue-town.ts';

/** What a venue holds besides the name of a container and its year; null for a venue that is name and year. */
export function formFinding(entry: VenueEntry): FormFinding | null {
  for (const find of [
    arxivFinding,
    workFinding,
    statusFinding,
    serverFinding,
    placeFinding,
    townFinding,
    cutYearFinding,
  ]) {
    const finding = find(entry);
    if (finding) return finding;
  }
  return null;
}

function arxivFinding({ yaml, venue }: VenueEntry): FormFinding | null {
  const id = arxivAsVenue(venue);
  if (id === null) return null;
  const found = `${shown(venue)}, which is where every preprint stands`;
  const finding = { found, expected: '`venue` only for what has been published elsewhere' };
  const own = textOf(yaml, 'arxiv');
  if (own === undefined)
    return id === ''
      ? { ...finding, fix: 'write its id into `arxiv`, and delete the line' }
      : { ...finding, ...instead(yaml, [`arxiv: "${id}"`], !yaml.has('arxiv')) };
  if (id !== '' && id !== own)
    return { ...finding, fix: `delete the line, and look which id is right: ${shown(id)} or ${shown(own)}` };
  const edit = yaml.editOf('venue', []);
  return { ...finding, fix: 'delete the line: `arxiv` says it', ...(edit ? { edit } : {}) };
}

/** A venue in which the paper has not appeared yet. */
function statusFinding({ yaml, venue }: VenueEntry): FormFinding | null {
  const unpublished = unpublishedVenue(venue);
  if (!unpublished) return null;
  const { name, words } = unpublished;
  const found = `${shown(venue)}, which says ${shown(words)}`;
  return name === ''
    ? {
        found,
        expected: '`venue` only for what has been published',
        fix: 'delete the line until the paper has appeared',
      }
    : { found, expected, ...instead(yaml, [fieldLine('venue', name)], false) };
}

/** A preprint server with the number of the preprint, which stands in `doi`. */
function serverFinding({ yaml, venue }: VenueEntry): FormFinding | null {
  const name = serverInVenue(venue);
  const found = `${shown(venue)}, which holds more than a name`;
  return name === null
    ? null
    : { found, expected, ...instead(yaml, [fieldLine('venue', name)], yaml.has('doi')) };
}

function cutYearFinding({ yaml, venue, published: year }: VenueEntry): FormFinding | null {
  const whole = Number.isNaN(year) ? null : withWholeYear(venue, year);
  const found = `${shown(venue)}, a year of two digits`;
  return whole === null
    ? null
    : { found, expected: 'the year with four digits', ...instead(yaml, [fieldLine('venue', whole)]) };
}

function workFinding({ yaml, venue, type }: VenueEntry): FormFinding | null {
  const work = workInVenue(venue);
  if (!work) return null;
  const lines = [
    fieldLine('venue', work.venue),
    ...(yaml.has('type') ? [] : [`type: ${work.type}`]),
    ...(work.degree === undefined || yaml.has('degree') ? [] : [`degree: ${work.degree}`]),
    ...(work.number === undefined || yaml.has('number') ? [] : [fieldLine('number', work.number)]),
  ];
  const found = `${shown(venue)}, which also says what kind of work it is`;
  const isLossless = (type ?? work.type) === work.type && agrees(yaml, work);
  return { found, expected, ...instead(yaml, lines, isLossless) };
}

/** True when no field that the file has already says something else than what was read. */
function agrees(
  yaml: YamlReading,
  { degree, number }: { degree?: string | undefined; number?: string },
): boolean {
  return [
    ['degree', degree],
    ['number', number],
  ].every(([field = '', value]) => value === undefined || !yaml.has(field) || textOf(yaml, field) === value);
}
