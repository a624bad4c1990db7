import { normaliseTitle } from '../../src/model/compare/titles.ts';
import type { PaperRecord } from '../../src/records/paper-record.ts';
import { parseIdentifier } from '../../src/text/identifiers.ts';
import { inBackticks } from '../../src/text/quote.ts';
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
  if (!named) return isAddress(words) ? addressOnly(words) : findTitle(words, finder);
  if (!finder) return { record: skeleton({ [named.scheme]: named.id }) };
  const record = await finder.named(named);
  if (!record)
    return {
      fault: `there is no paper with the ${named.scheme} id ${inBackticks(named.id)}: compare it with the page of the paper`,
    };
  const { arxiv, doi } = record.fields;
  const other = named.scheme === 'arxiv' ? doi : named.scheme === 'doi' ? arxiv : undefined;
  if (other === undefined) return { record };
  const second = await finder.named({ scheme: named.scheme === 'arxiv' ? 'doi' : 'arxiv', id: other });
  return {
    record: named.scheme === 'arxiv' || !second ? mergedRecord(record, second) : mergedRecord(second, record),
  };
}

function isAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words.trim());
}

/** The page of a paper that has no id that the list knows. */
function addressOnly(address: string): Found {
  if (!address.startsWith('https://'))
    return { fault: `write the address with https://: ${inBackticks(address)}` };
  const record = skeleton({ url: address });
  record.doubts.push(
    'the address holds no arXiv id and no DOI: if its page names one, begin again with that',
  );
  return { record };
}

async function findTitle(title: string, finder: RecordFinder | null): Promise<Found> {
  if (!finder) return { record: skeleton({ title }) };
  const found = await finder.titled(title);
  const same = found.filter(({ fields }) => normaliseTitle(fields.title ?? '') === normaliseTitle(title));
  const [record] = same;
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

/** What can be written without asking anybody. */
function skeleton(fields: PaperRecord['fields']): PaperRecord {
  const missing = ['title', 'authors', 'published'].filter((name) => !(name in fields));
  return {
    fields,
    doubts: [`nothing was looked up: write ${missing.map((name) => `\`${name}\``).join(', ')}`],
  };
}
