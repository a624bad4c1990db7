import type { Creator, Entry } from '@retorquere/bibtex-parser';
import { degreeIn } from '../model/schema/type-names.ts';
import { monthLetters } from '../text/dates.ts';
import { parseIdentifier } from '../text/identifiers.ts';
import { inBackticks } from '../text/quote.ts';
import { bibtexEntries } from './bibtex-entries.ts';
import { webPageOf, type WebPage } from './bibtex-webpage.ts';
import type { PaperRecord, Reading, RecordFields } from './paper-record.ts';
import { contributorOf } from './record-names.ts';
import { titleOf, withoutMarkup } from './record-text.ts';
import { oneLine } from './visible-text.ts';
import { recordType } from './record-type.ts';
import { venueFields } from './venue-fields.ts';

/**
 * Reads a bibliography of BibTeX or BibLaTeX. Each entry becomes a record; one that is broken, or that has no title, a
 * fault at the line where it begins.
 */
export function* bibtexRecords(source: string): Generator<Reading> {
  for (const reading of bibtexEntries(source)) {
    const { line } = reading;
    if ('fault' in reading) {
      yield { line, fault: reading.fault };
      continue;
    }
    const { entry, doubts } = reading;
    const record = bibtexRecord(entry);
    if (record) yield { line, record: { ...record, doubts: [...doubts, ...record.doubts] } };
    else yield { line, fault: `${inBackticks(entry.key)} has no title` };
  }
}

type Field = (...names: string[]) => string;

/** Reads the first of some fields that an entry has, in plain text on one line. */
function fieldReader(fields: Entry['fields']): Field {
  return (...names) => {
    const value = names.map((name) => fields[name]).find((found) => found !== undefined);
    return oneLine(withoutMarkup(Array.isArray(value) ? value.join(' and ') : (value ?? '')));
  };
}

function bibtexRecord({ type, fields }: Entry): PaperRecord | null {
  const field = fieldReader(fields);
  const title = titleOf(field('title'), field('subtitle'));
  if (title === '') return null;
  const published = dateOf(field('date'), field('year'), field('month'));
  const ids = identifiersOf(field);
  const page = pageOf(type, field, ids);
  const given: { [name in keyof RecordFields]?: unknown } = {
    title,
    authors: contributors(fields.author ?? []),
    published,
    ...ids,
    ...publicationOf(type, field, published, page),
    editors: contributors(fields.editor ?? []),
  };
  const abstract = field('abstract');
  const known = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
  return {
    fields: Object.fromEntries(known) as RecordFields,
    doubts: [...doubtsOf(fields, published, Object.keys(ids).length > 0), ...(page?.doubts ?? [])],
    ...(abstract === '' ? {} : { abstract }),
  };
}

/** What the entry says of a work in the web; of one with an id, the registries say more. */
function pageOf(type: string, field: Field, { url = '', ...ids }: RecordFields): WebPage | null {
  if (Object.keys(ids).length > 0) return null;
  const said = {
    howPublished: field('howpublished'),
    organization: field('organization'),
    journal: field('journaltitle', 'journal'),
    publisher: field('publisher'),
  };
  return webPageOf(type, said, url);
}

/** Where and how it was published. @param page what is said of a work in the web, which comes before the rest */
function publicationOf(
  type: string,
  field: Field,
  published: string | undefined,
  page: WebPage | null,
): Record<string, unknown> {
  const place = field('journaltitle', 'journal', 'booktitle', 'eventtitle');
  const container = isPreprintPlace(place) ? '' : place;
  const { type: named = 'article', degree } = recordType(type) ?? {};
  // BibTeX's `article` is one of a journal; CSL's is a preprint.
  const isArticle = named === 'article-journal' || (/^article$/i.test(type) && container !== '');
  const isOfArxiv = isPublishedByArxiv(field);
  const kind = isArticle ? 'article-journal' : isOfArxiv && named === 'report' ? 'article' : named;
  const facts = {
    volume: bare(field('volume')),
    issue: isArticle ? bare(field('issue', 'number')) : '',
    number: isArticle ? '' : field('number'),
    pages: bare(field('pages', 'eid')).replaceAll('–', '-'),
  };
  const given = {
    type: kind === 'article' ? '' : kind,
    ...(place === container && !isOfArxiv ? facts : {}),
    series: field('series'),
    edition: field('edition'),
    publisher: isOfArxiv ? '' : publisherOf(field),
    place: isOfArxiv ? '' : field('address', 'location'),
    degree: (named === 'thesis' ? degreeIn(field('type')) : undefined) ?? degree ?? '',
  };
  const said = Object.entries(given).filter(([name, value]) => {
    const isVenue = name === 'publisher' && value === page?.fields.venue;
    return value !== '' && !isVenue;
  });
  return { ...venueFields(container, published), ...Object.fromEntries(said), ...page?.fields };
}

function doubtsOf(fields: Entry['fields'], published: string | undefined, hasId: boolean): string[] {
  const { url = '' } = fields;
  return [
    ...(published === undefined ? ['the record has no date: write `published`'] : []),
    ...((fields.author ?? []).some(isOthers)
      ? ['the record names only some authors: write all, or the `organization`']
      : []),
    ...(!hasId && /^http:/.test(url)
      ? [`its address is ${inBackticks(url)}: write it as \`url\` if https:// leads to it, too`]
      : []),
  ];
}

function isOthers({ name, lastName, firstName }: Creator): boolean {
  return firstName === undefined && (name ?? lastName) === 'others';
}

function contributors(creators: readonly Creator[]): RecordFields['authors'] {
  const people = creators.flatMap((creator) => {
    if (isOthers(creator)) return [];
    const { lastName, firstName, prefix, suffix, name } = creator;
    const contributor = contributorOf({
      family: lastName,
      given: firstName,
      particle: prefix,
      suffix,
      literal: name,
    });
    return contributor === null ? [] : [contributor];
  });
  return people.length > 0 ? people : undefined;
}

/** `journal = {arXiv preprint arXiv:2103.00001}` names no journal: arXiv's own id says the same. */
function isPreprintPlace(container: string): boolean {
  return /^(?:arxiv\b|corr\b|e-?prints?\b|preprint\b)/i.test(container);
}

/** A number without the word for it that some bibliographies write before it: `Vol. 12`, `pp. 3-9`. */
function bare(text: string): string {
  return text.replace(/^(?:vol(?:ume)?|n(?:o|r|umber)|iss(?:ue)?|pp?|pages?)(?:\.\s*|\s+)(?=[\divxlc])/i, '');
}

function publisherOf(field: Field): string {
  return field('publisher', 'school', 'institution', 'organization');
}

/** Zotero writes a preprint as what arXiv published, with the id as its number. */
function isPublishedByArxiv(field: Field): boolean {
  return /^arxiv(?:\.org)?$/i.test(publisherOf(field));
}

/** Ids in any of the fields that bibliographies use for them; an address that is none is the paper's page. */
function identifiersOf(field: Field): RecordFields {
  const eprint = field('eprint');
  const journal = field('journaltitle', 'journal');
  const isArxiv =
    /^arxiv$/i.test(field('archiveprefix', 'eprinttype')) ||
    isPreprintPlace(journal) ||
    isPublishedByArxiv(field);
  const isbn = field('isbn');
  const places = [
    field('doi'),
    isArxiv && eprint ? `arXiv:${eprint}` : eprint,
    ...field('url').split(/\s+/),
    ...(/arxiv:\s*\S+/i.exec(`${journal} ${field('note')} ${field('howpublished')}`) ?? []),
    // DBLP has the id of a preprint as a volume: `abs/2103.00001`.
    isArxiv ? `arXiv:${field('volume').replace(/^abs\//, '')}` : '',
    isArxiv ? `arXiv:${field('number')}` : '',
    field('howpublished'),
    isbn && `ISBN ${isbn}`,
  ];
  const ids = places.map((place) => parseIdentifier(place)).filter((id) => id !== null);
  const url = field('url') || (/https:\/\/\S+/.exec(field('howpublished'))?.[0] ?? '');
  return {
    ...(Object.fromEntries(ids.toReversed().map(({ scheme, id }) => [scheme, id])) as RecordFields),
    ...(ids.length === 0 && url.startsWith('https://') ? { url } : {}),
  };
}

/** The date of BibLaTeX, or the year of BibTeX with its month in digits or words. */
function dateOf(date: string, year: string, month: string): string | undefined {
  const iso = /^\d{4}(?:-(?!00)\d{2}){0,2}/.exec(date)?.[0];
  if (iso) return iso;
  const [digits] = /\b[12]\d{3}\b/.exec(year) ?? [];
  if (digits === undefined) return undefined;
  const number = /^\d{1,2}$/.test(month)
    ? Number(month)
    : monthLetters.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number >= 1 && number <= 12 ? `${digits}-${String(number).padStart(2, '0')}` : digits;
}
