import type { Edit, Fault, Finding } from '../../problems/finding.ts';
import { listed, shown } from '../../problems/source.ts';
import { inBackticks } from '../../text/quote.ts';
import { meantField } from '../schema/misspelt-fields.ts';
import { paperSchema, type PaperFields } from '../schema/paper.ts';
import { journalForm } from '../venues/journal-form.ts';
import { isPreprintServer, likelyType } from '../venues/likely-type.ts';
import { knownVenue, type KnownVenues } from '../venues/official-venue.ts';
import { arxivAsVenue, workInVenue } from '../venues/other-places.ts';
import type { PlaceParts } from '../venues/place-tokens.ts';
import { typeOfIds } from '../venues/type-of-ids.ts';
import { isCloseYear, venueName } from '../venues/venue-name.ts';
import { writtenPlace } from '../venues/written-place.ts';
import { fieldLine } from '../yaml/field-edit.ts';
import type { YamlReading } from '../yaml/parse.ts';

type CslType = PaperFields['type'];

/** What the checks of a venue look at. */
interface VenueEntry {
  yaml: YamlReading;
  venue: string;
  /** Year of `published`. */
  published: number;
  /** Type that the entry, its identifiers or vocabulary.yaml give; undefined when none does. */
  type: CslType | undefined;
}

/**
 * Checks that `venue` names a container and its year and nothing else, that the year can be right, and that the paper
 * has a type.
 *
 * @param venues what vocabulary.yaml says; null when that file is broken
 */
export function* checkVenue(yaml: YamlReading, venues: KnownVenues | null): Generator<Fault> {
  yield* checkNumber(yaml);
  const [venue = ''] = yaml.stringsAt('venue');
  // Skip: the schema reports a list, a value of several lines, and one that is empty.
  if (yaml.countAt('venue') > 0 || venue === '' || venue.includes('\n') || venue.length > 300) return;
  const published = Number(/^[12]\d{3}/.exec(yaml.stringsAt('published')[0] ?? '')?.[0] ?? Number.NaN);
  const type = typeOf(yaml, venue, venues);
  const entry: VenueEntry = { yaml, venue, published, type };
  const form = arxivFinding(entry) ?? workFinding(entry) ?? placeFinding(entry);
  if (form) yield { rule: 'venue-form', ...yaml.rangeOf(['venue']), ...form };
  else yield* checkYear(entry);
  if (arxivAsVenue(venue) === null) yield* checkType(entry, form !== null);
}

/** The first text of a field; undefined without one. */
function textOf(yaml: YamlReading, field: string): string | undefined {
  const [text = ''] = yaml.stringsAt(field);
  return text === '' ? undefined : text;
}

function typeOf(yaml: YamlReading, venue: string, venues: KnownVenues | null): CslType | undefined {
  const written = textOf(yaml, 'type') as CslType | undefined;
  const ids = { doi: textOf(yaml, 'doi'), acl: textOf(yaml, 'acl') };
  return written ?? typeOfIds(ids) ?? (venues ? knownVenue(venue, venues)?.kind : undefined);
}

type FormFinding = Finding & { edit?: Edit };

const expected = 'the name of the journal, conference, book or institution with the year, and nothing else';

/** Offers lines in place of that of the venue, with an edit where nothing in the file contradicts them. */
function instead(
  yaml: YamlReading,
  lines: readonly string[],
  isLossless = true,
): Pick<FormFinding, 'fix' | 'edit'> {
  const edit = isLossless ? yaml.editOf('venue', lines) : null;
  const written = lines.map((line) => inBackticks(line)).join(', ');
  const many = lines.length > 1 ? ', each on a line of its own' : '';
  const way = edit ? '; `npm run check -- --fix` does it' : '';
  return { fix: `write ${written}${many}${way}`, ...(edit ? { edit } : {}) };
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

function placeFinding({ yaml, venue, published: year, type }: VenueEntry): FormFinding | null {
  if (periodical.includes(type) && journalForm(venue)) return null;
  const place = Number.isNaN(year) ? null : writtenPlace(venue, year);
  if (!place) return leftover(venue);
  const { publisher, ...parts } = place.parts;
  if (published.includes(type) && Object.keys(parts).length === 0) return null;
  if (publisher !== undefined && place.venue === '')
    return Object.keys(parts).length === 0 ? null : leftover(venue);
  const values = Object.entries(place.parts);
  const names = values.map(([name]) => name);
  const found = `${shown(venue)}, which holds ${names.map((name) => `\`${name}\``).join(', ')}, too`;
  const known = values.filter(([name]) => yaml.has(name));
  const lines = values.flatMap(([name, value]) => (yaml.has(name) ? [] : [partLine(name, value)]));
  const isLossless = known.every(([name, value]) => textOf(yaml, name) === value);
  if (place.venue === '') {
    const fix = `write the name of the conference or journal, and below it ${listed(lines)}`;
    return { found, expected, fix };
  }
  return { found, expected, ...instead(yaml, [fieldLine('venue', place.venue), ...lines], isLossless) };
}

function partLine(name: string, value: PlaceParts[keyof PlaceParts]): string {
  if (Array.isArray(value)) return `${name}: [${value.map((one) => fieldLine('', one).slice(2)).join(', ')}]`;
  return fieldLine(name, value ?? '');
}

/** Signs that a venue holds a place, though with words that nothing is known of. Brackets at its end may name a series. */
const signs =
  /\b(?:pp?|pages?|vol(?:ume)?|no|iss(?:ue)?)\.? ?\d|\d ?[-–—] ?\d{2,}|\d ?\(\d+\)|\d:\d|\b(?:PMLR|LNCS|LNAI|CCIS) \d|\babs\/|\barxiv:|\bdoi\b|https?:|\b\d+(?:st|nd|rd|th) ed\b/i;

function leftover(venue: string): FormFinding | null {
  const name = venue.replace(/ \([^()]*\)$/, '').replace(/\b[12]\d{3} ?[-–—\/] ?(?:[12]\d)?\d\d\b/, '');
  if (!signs.test(name)) return null;
  return {
    found: `${shown(venue)}, which holds more than a name`,
    expected,
    fix: 'keep the name and the year, and move the rest into `volume`, `issue`, `pages`, `series`, `number`, `edition`, `editors`, `publisher` or `place`',
  };
}

function* checkYear({ yaml, venue, published: year }: VenueEntry): Generator<Fault> {
  const stated = journalForm(venue)?.year ?? venueName(venue).year;
  if (stated === undefined || Number.isNaN(year) || isCloseYear(stated, year)) return;
  yield {
    rule: 'venue-year',
    ...yaml.rangeOf(['venue']),
    found: `${shown(venue)}, a year ${Math.abs(stated - year)} years from \`published: ${textOf(yaml, 'published') ?? ''}\``,
    expected: 'the year in which the paper appeared there, at most two years from its first version',
    fix: 'correct the year of the venue, or `published`; until then citations have that of `published`',
  };
}

/** Warns of a venue without the type of what appears there, which is then cited as a preprint or a guess. */
function* checkType({ yaml, venue, type }: VenueEntry, isRepaired: boolean): Generator<Fault> {
  const isWritten = textOf(yaml, 'type') === 'article';
  if ((type !== undefined && type !== 'article') || isPreprintServer(venue)) return;
  if (
    !isWritten &&
    (type !== undefined || yaml.entriesAt([]).some(([name]) => meantField(name, paperSchema) === 'type'))
  )
    return;
  // Skip: the repair of the venue writes the type, too.
  if (isRepaired && workInVenue(venue)) return;
  yield {
    rule: 'venue-type',
    ...yaml.rangeOf(isWritten ? ['type'] : ['venue'], !isWritten),
    found: isWritten ? '`article`, which means a preprint, and a venue' : 'a venue, but no `type`',
    expected: `the kind of publication: ${listed(['article-journal', 'paper-conference', 'chapter'])} or another`,
    fix: `write \`type: ${likelyType(venue)}\`, if that is what it is`,
  };
}

/** Warns of `number` where BibTeX means the issue of a journal. */
function* checkNumber(yaml: YamlReading): Generator<Fault> {
  if (textOf(yaml, 'type') !== 'article-journal' || !yaml.has('number') || yaml.has('issue')) return;
  const number = textOf(yaml, 'number') ?? '';
  yield {
    rule: 'venue-form',
    ...yaml.rangeOf(['number'], true),
    found: '`number` of an article in a journal',
    expected: '`issue`, which BibTeX calls number; the number of an article stands in `pages`',
    fix: `write \`${fieldLine('issue', number)}\`, or \`${fieldLine('pages', number)}\``,
  };
}
