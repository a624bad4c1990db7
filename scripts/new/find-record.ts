import { normaliseTitle } from '../../src/model/compare/titles.ts';
import type { PaperRecord } from '../../src/records/paper-record.ts';
import type { Identifier } from '../../src/text/identifier-addresses.ts';
import { idSlip } from '../../src/text/id-slips.ts';
import { parseIdentifier } from '../../src/text/identifiers.ts';
import { inBackticks } from '../../src/text/quote.ts';
import { nameOfId } from '../import/known-entries.ts';
import { mergedRecord } from './merge-records.ts';
import type { RecordFinder } from './registries.ts';

/** The record of a paper, or a sentence that says what is wrong and what to do. */
export type Found = { record: PaperRecord } | { fault: string };

/**
 * Looks a paper up that is named by an id, an address or its title. Where arXiv names the DOI of the publication, that
 * is looked up, too.
 *
 * @param finder null: nothing is looked up
 * @throws WebError when a registry cannot be asked
 */
export async function findRecord(words: string, finder: RecordFinder | null): Promise<Found> {
  const named = parseIdentifier(words);
  const slip = named ? null : idSlip(words);
  if (slip !== null) return { fault: `${slip}; compare it with the page of the paper` };
  if (!named) return isAddress(words) ? findPage(words.trim(), finder) : findTitle(words, finder);
  if (!finder) return { record: skeleton({ [named.scheme]: named.id, ...dateOfId(named) }) };
  const record = await finder.named(named);
  if (!record)
    return {
      fault: `no registry knows ${nameOfId(named)}: compare it with the page of the paper`,
    };
  const { arxiv, doi } = record.fields;
  const other = named.scheme === 'arxiv' ? doi : named.scheme === 'doi' ? arxiv : undefined;
  if (other === undefined) return { record };
  const second = await finder.named({ scheme: named.scheme === 'arxiv' ? 'doi' : 'arxiv', id: other });
  return {
    record:
      named.scheme === 'arxiv' || !second
        ? mergedRecord(record, second)
        : mergedRecord(second, record, 'publication'),
  };
}

function isAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words.trim());
}

/** The paper that a page shows: by the id that stands in the page's head, else by what else stands there. */
async function findPage(address: string, finder: RecordFinder | null): Promise<Found> {
  if (!address.startsWith('https://'))
    return { fault: `write the address with https://: ${inBackticks(address)}` };
  if (!finder) return { record: skeleton({ url: address }) };
  const record = await finder.page(address);
  const { arxiv, doi } = record.fields;
  if (arxiv === undefined && doi === undefined) return { record };
  const found = await findAgain(record, finder);
  return 'record' in found ? found : { record };
}

async function findTitle(title: string, finder: RecordFinder | null): Promise<Found> {
  if (!finder) return { record: skeleton({ title }) };
  const isSame = (other: string) => normaliseTitle(other) === normaliseTitle(title);
  const found = await finder.titled(title, isSame);
  const record = found.find(({ fields }) => isSame(fields.title ?? ''));
  if (record) return findAgain(record, finder);
  const near = found.slice(0, 3).map(({ fields }) => `${inBackticks(fields.title ?? '')} (${idOf(fields)})`);
  const hint = near.length > 0 ? `; near are ${near.join(', ')}` : '';
  return {
    fault: `no registry has a paper with exactly this title${hint}: take its arXiv id or DOI, or --offline`,
  };
}

/** A search answers with less than a look-up by id. */
async function findAgain(record: PaperRecord, finder: RecordFinder): Promise<Found> {
  const { arxiv, doi } = record.fields;
  const id = arxiv === undefined ? doi && `doi:${doi}` : `arXiv:${arxiv}`;
  return id ? findRecord(id, finder) : { record };
}

function idOf({ arxiv, doi }: PaperRecord['fields']): string {
  return arxiv === undefined ? (doi ?? 'no id') : `arXiv:${arxiv}`;
}

/** The month in which arXiv gave an id of the form that it has had since 2007. */
function dateOfId({ scheme, id }: Identifier): PaperRecord['fields'] {
  const [, year, month] = (scheme === 'arxiv' && /^(\d\d)(\d\d)\./.exec(id)) || [];
  return year === undefined || month === undefined ? {} : { published: `20${year}-${month}` };
}

/** What can be written without asking anybody. */
function skeleton(fields: PaperRecord['fields']): PaperRecord {
  const missing = ['title', 'authors', 'published'].filter((name) => !(name in fields));
  return {
    fields,
    doubts: [`nothing was looked up: write ${missing.map((name) => `\`${name}\``).join(', ')}`],
  };
}
