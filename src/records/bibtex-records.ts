import { parse, type Creator, type Entry } from '@retorquere/bibtex-parser';
import { parseIdentifier } from '../text/identifiers.ts';
import { venue } from './csl-record.ts';
import type { PaperRecord, Reading, RecordFields } from './paper-record.ts';
import { contributorOf } from './record-names.ts';
import { oneLine, withoutMarkup } from './record-text.ts';
import { recordType } from './record-type.ts';

/**
 * Reads a bibliography of BibTeX or BibLaTeX. Each entry becomes a record; one that is broken, or that has no title, a
 * fault at the line where it begins. Capitals stay as they are, TeX becomes Unicode, what an entry inherits by
 * `crossref` is in it.
 */
export function bibtexRecords(source: string): Reading[] {
  const { entries, errors } = parse(source, { sentenceCase: false, english: false, unsupported: 'ignore' });
  const lineOf = lineFinder(source);
  const read = entries
    .filter(({ input }) => input !== '')
    .map((entry): Reading => {
      const line = lineOf(entry.input);
      const record = bibtexRecord(entry);
      return record ? { line, record } : { line, fault: `\`${entry.key}\` has no title` };
    });
  const broken = errors.map(({ error, input = '' }): Reading => ({
    line: lineOf(input),
    fault: reason(error),
  }));
  return [...read, ...broken].sort((a, b) => a.line - b.line);
}

/** Finds the line on which a part of the text begins; equal parts are found one after the other. */
function lineFinder(source: string): (part: string) => number {
  const from = new Map<string, number>();
  return (part) => {
    const at = source.indexOf(part, from.get(part) ?? 0);
    from.set(part, at + 1);
    return at < 0 || part === '' ? 1 : source.slice(0, at).split('\n').length;
  };
}

/** The parser's message without the text that it quotes and the places that it counts from elsewhere. */
function reason(error: string): string {
  const brief = oneLine(error.replace(/ "(?:[^"\\]|\\.)*"/, '').replace(/ at line \d+, column \d+.*$/s, ''));
  return /^Unterminated/.test(brief)
    ? `a brace or quote that is opened here is never closed (${brief})`
    : brief;
}

function bibtexRecord({ type, fields }: Entry): PaperRecord | null {
  const field = (...names: string[]) => {
    const value = names.map((name) => fields[name]).find((found) => found !== undefined);
    return oneLine(withoutMarkup(Array.isArray(value) ? value.join(' and ') : (value ?? '')));
  };
  const main = field('title');
  if (main === '') return null;
  const subtitle = field('subtitle');
  const authors = fields.author ?? [];
  const published = dateOf(field('date'), field('year'), field('month'));
  const { type: kind = 'article', degree } = recordType(type) ?? {};
  const container = field('journaltitle', 'journal', 'booktitle', 'eventtitle');
  const isArticle = kind === 'article-journal';
  const doubts = [
    ...(published === undefined ? ['the record has no date: write `published`'] : []),
    ...(authors.some(isOthers)
      ? ['the record names only some authors: write all, or the `organization`']
      : []),
  ];
  const given: { [name in keyof RecordFields]?: unknown } = {
    title: subtitle && !main.includes(subtitle) ? `${main}: ${subtitle}` : main,
    authors: contributors(authors),
    published,
    ...identifiersOf(field),
    type: kind === 'article' ? undefined : kind,
    venue: isPreprintPlace(container) ? undefined : venue(container, published),
    volume: field('volume'),
    issue: isArticle ? field('issue', 'number') : undefined,
    number: isArticle ? undefined : field('number'),
    pages: field('pages').replaceAll('–', '-'),
    series: field('series'),
    edition: field('edition'),
    editors: contributors(fields.editor ?? []),
    publisher: field('publisher', 'school', 'institution', 'organization'),
    place: field('address', 'location'),
    degree,
  };
  const abstract = field('abstract');
  const known = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
  return {
    fields: Object.fromEntries(known) as RecordFields,
    doubts,
    ...(abstract === '' ? {} : { abstract }),
  };
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

/** Ids in any of the fields that bibliographies use for them; an address that is none is the paper's page. */
function identifiersOf(field: (...names: string[]) => string): RecordFields {
  const eprint = field('eprint');
  const isArxiv = /^arxiv$/i.test(field('archiveprefix', 'eprinttype')) || /arxiv/i.test(field('journal'));
  const isbn = field('isbn');
  const places = [
    field('doi'),
    isArxiv && eprint ? `arXiv:${eprint}` : eprint,
    ...field('url').split(/\s+/),
    ...(/arxiv:\s*\S+/i.exec(`${field('journal')} ${field('note')} ${field('howpublished')}`) ?? []),
    field('howpublished'),
    isbn && `ISBN ${isbn}`,
  ];
  const ids = places.map((place) => parseIdentifier(place)).filter((id) => id !== null);
  const url = field('url');
  return {
    ...(Object.fromEntries(ids.toReversed().map(({ scheme, id }) => [scheme, id])) as RecordFields),
    ...(ids.length === 0 && url.startsWith('https://') ? { url } : {}),
  };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date of BibLaTeX, or the year of BibTeX with its month in digits or words. */
function dateOf(date: string, year: string, month: string): string | undefined {
  const iso = /^\d{4}(?:-\d{2}){0,2}/.exec(date)?.[0];
  if (iso) return iso;
  const [digits] = /\b[12]\d{3}\b/.exec(year) ?? [];
  if (digits === undefined) return undefined;
  const number = /^\d{1,2}$/.test(month)
    ? Number(month)
    : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number >= 1 && number <= 12 ? `${digits}-${String(number).padStart(2, '0')}` : digits;
}
