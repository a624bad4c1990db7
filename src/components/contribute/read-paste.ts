import { newEntry as words } from 'site:words';
import type { PaperRecord, RecordFields } from '../../records/paper-record.ts';
import { namedBy, type Identifier } from '../../text/identifier-addresses.ts';
import { isIdentifier } from '../../text/identifiers.ts';
import { filled } from '../../words/phrase.ts';
import { quietZod } from './quiet-zod.ts';

/** What a paste says of a paper, with what the reader should know of it; or why it says nothing. */
export type PasteReading = { fields: RecordFields; remarks: string[] } | { fault: string };

/** Longest text that is read, in UTF-16 units. */
const longest = 200_000;
const bibtexExample = '`@article{key, title = {…}, year = {2021}}`';
/** Longest text that may be a title. */
const longestTitle = 300;

/**
 * Reads what people paste to name a paper, without asking any network. Never throws: what cannot be read gives a
 * sentence that says what can.
 */
export async function readPaste(pasted: string): Promise<PasteReading> {
  const text = pasted.trim();
  if (text === '') return { fault: filled(words.emptyPaste, { accepted: words.accepted }) };
  if (text.length > longest) return { fault: filled(words.longPaste, { length: text.length, longest }) };
  if (/^\s*@\s*\w+\s*[{(]/m.test(text)) return readBibtex(text);
  return readIdentifiers(text) ?? readAddress(text) ?? readTitle(text);
}

async function readBibtex(text: string): Promise<PasteReading> {
  try {
    await quietZod();
    const { bibtexRecords } = await import('../../records/bibtex-records.ts');
    const readings = [...bibtexRecords(text)];
    const faults = readings.flatMap((reading) =>
      'fault' in reading ? [filled(words.bibtexLine, { line: reading.line, fault: reading.fault })] : [],
    );
    const records = readings.flatMap((reading) => ('record' in reading ? [reading.record] : []));
    const [first] = records;
    if (first)
      return {
        fields: withDate(first.fields),
        remarks: [...countRemark(records), ...remarksOf(first), ...faults.slice(0, 3)],
      };
    const why = faults.slice(0, 3).join(' ') || words.noEntry;
    return { fault: filled(words.brokenBibtex, { why, example: bibtexExample }) };
  } catch (error) {
    const why = error instanceof Error ? `: ${error.message.slice(0, 120)}` : '';
    return { fault: filled(words.unreadBibtex, { why }) };
  }
}

function countRemark(records: readonly PaperRecord[]): string[] {
  if (records.length < 2) return [];
  return [filled(words.severalEntries, { count: records.length })];
}

function remarksOf({ doubts }: PaperRecord): string[] {
  return doubts.map((doubt) => `${doubt[0]?.toUpperCase() ?? ''}${doubt.slice(1)}.`);
}

/** Most words of a text that are looked at for ids. */
const mostWords = 2000;

/** The ids that a text names, alone or among other words; the first of each scheme. */
function readIdentifiers(text: string): PasteReading | null {
  const parts = text.split(/\s+/).slice(0, mostWords);
  const named = [text.length <= 500 ? text : '', ...parts].flatMap(namedBy);
  const valid = named.filter(({ scheme, id }) => isIdentifier(scheme, id));
  const [wrong] = named;
  // A wrong id goes into its field, where the schema's own message says what is wrong with it.
  if (valid.length === 0)
    return wrong && !/\s/.test(wrong.id)
      ? {
          fields: { [wrong.scheme]: wrong.id },
          remarks: [filled(words.nearlyId, { scheme: wrong.scheme })],
        }
      : null;
  const fields: Record<string, string> = {};
  const others = new Set<string>();
  for (const { scheme, id } of valid) {
    const first = (fields[scheme] ??= id);
    if (first !== id) others.add(id);
  }
  const remarks =
    others.size === 0 ? [] : [filled(words.severalIds, { others: [...others].slice(0, 3).join(', ') })];
  return { fields: withDate(fields), remarks: [...remarks, ...known(valid)] };
}

function known(identifiers: readonly Identifier[]): string[] {
  const scheme = identifiers[0]?.scheme;
  return scheme === undefined ? [] : [words.idAlone];
}

/** The month that an arXiv id begins with, or the year of an ACL id, where nothing else says when a paper appeared. */
function withDate(fields: RecordFields): RecordFields {
  if (fields.published !== undefined) return fields;
  const published = dateOfArxiv(fields.arxiv ?? '') ?? dateOfAcl(fields.acl ?? '');
  return published === undefined ? fields : { ...fields, published };
}

function dateOfArxiv(id: string): string | undefined {
  const [, year = '', month = ''] = /(?:^|\/)(\d\d)(\d\d)(?:\.|\d{3}$)/.exec(id) ?? [];
  // Ids of the old form began in 1991.
  return year === '' ? undefined : `${id.includes('/') && year > '90' ? 19 : 20}${year}-${month}`;
}

function dateOfAcl(id: string): string | undefined {
  const [, year] = /^(\d{4})\./.exec(id) ?? [];
  const [, short = ''] = /^[A-Z](\d\d)-/.exec(id) ?? [];
  return year ?? (short === '' ? undefined : `${short > '50' ? 19 : 20}${short}`);
}

function readAddress(text: string): PasteReading | null {
  if (/\s/.test(text) || !/^https?:\/\//i.test(text)) return null;
  return {
    fields: { url: text },
    remarks: [words.addressOnly],
  };
}

function readTitle(text: string): PasteReading {
  if (text.length <= longestTitle && !text.includes('\n') && /\p{L}.*\s.*\p{L}/u.test(text))
    return { fields: { title: text }, remarks: [words.takenForTitle] };
  const shown = text.length > 60 ? filled(words.withoutId, { length: text.length }) : `“${text}”`;
  return { fault: filled(words.unreadPaste, { found: shown, accepted: words.accepted }) };
}
