import { parseIdentifier } from '../text/identifiers.ts';
import { isbn13 } from '../text/isbn.ts';
import { bookAndSeries } from './book-series.ts';
import type { PaperRecord, RecordFields } from './paper-record.ts';
import { contributorOf } from './record-names.ts';
import { titleOf, withoutMarkup } from './record-text.ts';
import { oneLine } from './visible-text.ts';
import { recordType } from './record-type.ts';
import { venueFields } from './venue-fields.ts';

/** A JSON object of unknown make. */
type Json = Record<string, unknown>;

/**
 * Reads an item of CSL-JSON: what Zotero exports, and what Crossref and DataCite answer for a DOI. Crossref writes
 * titles and containers as lists and has types of its own (api.crossref.org/types), which are read, too.
 *
 * @returns null for an item without a title
 */
export function cslRecord(item: Json): PaperRecord | null {
  const title = titleOf(text(item, 'title'), text(item, 'subtitle'));
  if (title === '') return null;
  const doubts: string[] = [];
  const { type, degree } = recordType(text(item, 'type')) ?? {};
  const issued = dateOf(item, 'issued') ?? dateOf(item, 'published');
  const first = [
    issued,
    ...['posted', 'published-online', 'available-date'].map((name) => dateOf(item, name)),
  ];
  const published = first.filter((date) => date !== undefined).sort()[0];
  const containers = texts(item, 'container-title').map((name) => oneLine(withoutMarkup(name)));
  const isInBook = type === 'chapter' || type === 'paper-conference';
  // A journal may have its abbreviation as another title.
  const { book, series } = bookAndSeries(containers.slice(0, isInBook ? 2 : 1));
  const fields: RecordFields = {
    title,
    ...some('authors', names(item, 'author')),
    ...some('published', published),
    ...identifiersOf(item),
    ...(type === undefined || type === 'article' ? {} : { type }),
    ...some('degree', degree),
    ...(isInBook || type === 'book' ? some('isbn', isbnOf(item)) : {}),
    ...venueFields(book, issued),
    ...some('series', series),
    ...facts(item),
    ...some('editors', names(item, 'editor')),
    ...some('language', language(text(item, 'language'))),
  };
  if (published === undefined) doubts.push('the record has no date: write `published`');
  const abstract = withoutMarkup(text(item, 'abstract'));
  return { fields, doubts, ...(abstract === '' ? {} : { abstract }) };
}

/** The variables of CSL that entries have under the same or another name. */
const variables = {
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  publisher: 'publisher',
  'publisher-place': 'place',
  'publisher-location': 'place',
  edition: 'edition',
  'collection-title': 'series',
  number: 'number',
} as const;

function facts(item: Json): RecordFields {
  const found = Object.entries(variables).flatMap(([variable, field]) => {
    const value = oneLine(withoutMarkup(text(item, variable)));
    return value === '' ? [] : [[field, value]];
  });
  const pages = text(item, 'page') === '' ? oneLine(text(item, 'article-number')) : '';
  return { ...(Object.fromEntries(found) as RecordFields), ...some('pages', pages || undefined) };
}

/** Ids wherever records have them; an address that is none of them is the paper's page. */
function identifiersOf(item: Json): RecordFields {
  const places = ['DOI', 'URL', 'note', 'number', 'archive_location', 'id'].flatMap((name) =>
    text(item, name).split(/\n/),
  );
  const ids = [...places, ...preprintsOf(item)]
    .map((place) => parseIdentifier(place.trim()))
    .filter((id) => id !== null);
  const fields = Object.fromEntries(ids.toReversed().map(({ scheme, id }) => [scheme, id]));
  const page = text(item, 'URL');
  const isPage = ids.length === 0 && page.startsWith('https://');
  return { ...(fields as RecordFields), ...(isPage ? { url: page } : {}) };
}

/** The ISBN of the book, of which records may have one for each form of it. */
function isbnOf(item: Json): string | undefined {
  const named = texts(item, 'ISBN').flatMap((text) => text.split(/[;,]|\s+(?=97)/));
  return named.map((text) => isbn13(text.replace(/^.*\//, '').trim())).find((isbn) => isbn !== null);
}

/** Ids of the preprints that Crossref knows of a publication. */
function preprintsOf({ relation }: Json): string[] {
  const related = typeof relation === 'object' && relation !== null ? (relation as Json)['has-preprint'] : [];
  if (!Array.isArray(related)) return [];
  return related.map((preprint) => text(preprint as Json, 'id')).filter((id) => /arxiv/i.test(id));
}

function names(item: Json, role: string): RecordFields['authors'] {
  const list = item[role];
  if (!Array.isArray(list)) return undefined;
  const people = list.flatMap((name: unknown) => {
    if (typeof name !== 'object' || name === null) return [];
    const part = (key: string) => text(name as Json, key) || undefined;
    const particle = part('non-dropping-particle') ?? part('dropping-particle');
    const literal = part('literal') ?? part('name');
    const parts = { family: part('family'), given: part('given'), particle, suffix: part('suffix'), literal };
    const contributor = contributorOf(parts);
    return contributor === null ? [] : [contributor];
  });
  return people.length > 0 ? people : undefined;
}

function dateOf(item: Json, name: string): string | undefined {
  const value = item[name];
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = (value as Json)['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const raw = (value as Json)['raw'];
  if (!Array.isArray(first)) return /^\d{4}(?:-\d{2}){0,2}$/.exec(typeof raw === 'string' ? raw : '')?.[0];
  const [year, month, day] = first.map(Number);
  if (!year) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...(month ? [two(month), ...(day ? [two(day)] : [])] : [])].join(
    '-',
  );
}

/** Only languages other than English are written, in a form that entries know. */
function language(tag: string): string | undefined {
  return /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(tag) && !tag.startsWith('en') ? tag : undefined;
}

/** A value of a record as text; of a list, its first. */
function text(item: Json, name: string): string {
  return texts(item, name)[0] ?? '';
}

/** A value of a record as texts, one or those of a list; none where it is of another kind. */
function texts(item: Json, name: string): string[] {
  const value = item[name];
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.map((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : ''));
}

function some<Name extends keyof RecordFields>(
  name: Name,
  value: RecordFields[Name],
): { [name in Name]?: RecordFields[Name] } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]?: RecordFields[Name] });
}
