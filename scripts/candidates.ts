import { writeFileSync } from 'node:fs';
import { readList } from '../src/build/read-list.ts';
import type { Library } from '../src/model/library.ts';
import type { PaperRecord } from '../src/records/paper-record.ts';
import { counted } from '../src/text/counted.ts';
import { compare } from '../src/text/order.ts';
import { candidateReport, type Candidate } from './candidates/report.ts';
import { exit, readArguments, wholeNumber } from './command.ts';
import { knownEntries } from './import/known-entries.ts';
import { RecordFinder, registriesOf } from './new/registries.ts';
import { createSuggester } from './new/suggest.ts';
import { patience, type Patience } from './web/patience.ts';
import { answersFolder, userAgent, WebClient } from './web/web-client.ts';

const help = `Asks arXiv what is new on the topic, by the queries under \`watch\` in site.md, and writes a list for an issue:
papers that the list has, or left out, are not in it.

npm run candidates [-- options]
  --days N          how far back, by the day of the first version; default 14
  --out FILE        write the list there; default: print it
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Exit status: 0 done, and without \`watch\` there is nothing to do, 1 the list has errors, 2 the command could not run.
`;

const options = { days: { type: 'string' }, out: { type: 'string' } } as const;

/** Most papers asked for by a query. */
const mostFound = 100;

/**
 * `npm run candidates`.
 *
 * @param wait how arXiv is waited for
 * @param answers folder in which its answers are kept
 * @returns the exit status
 */
export async function main(
  argv: readonly string[],
  wait: Patience = patience,
  answers: string = answersFolder,
): Promise<number> {
  const { values, list } = readArguments(argv, options);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const days = wholeNumber('days', values.days, { default: 14, min: 1, max: 365 });
  const { library } = readList(list);
  if (!library) {
    console.error('candidates: the list has errors; npm run check tells them');
    return exit.listHasErrors;
  }
  const { watch = [], repository } = library.site;
  if (watch.length === 0) {
    console.error('candidates: site.md has no `watch`; write there what arXiv is to be asked');
    return exit.ok;
  }
  const finder = new RecordFinder(
    new WebClient(answers, userAgent('candidates', repository), wait),
    registriesOf(process.env),
  );
  const since = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const candidates = await withSuggestions(library, newTo(list, await found(finder, watch), since));
  const text = candidateReport(candidates, since);
  if (values.out === undefined) process.stdout.write(text);
  else {
    writeFileSync(values.out, text);
    process.stdout.write(`${counted(candidates.length, 'candidate')} written.\n`);
  }
  return exit.ok;
}

/** What any of the queries finds, each paper once. */
async function found(finder: RecordFinder, watch: readonly string[]): Promise<PaperRecord[]> {
  const byId = new Map<string, PaperRecord>();
  // One after the other: arXiv wants one connection.
  for (const query of watch)
    for (const record of await finder.newest(query, mostFound)) byId.set(record.fields.arxiv ?? '', record);
  return [...byId.values()];
}

/** The papers since a day that a list neither has nor left out, newest first. */
function newTo(list: string, records: readonly PaperRecord[], since: string): PaperRecord[] {
  const known = knownEntries(list);
  const day = ({ fields }: PaperRecord) => fields.published ?? '';
  return records
    .filter((record) => day(record) >= since && known.sameAs(record.fields) === null)
    .sort((a, b) => compare(day(b), day(a)) || compare(a.fields.arxiv ?? '', b.fields.arxiv ?? ''));
}

async function withSuggestions(library: Library, records: readonly PaperRecord[]): Promise<Candidate[]> {
  const suggest = await createSuggester(library);
  return Promise.all(records.map(async (record) => ({ record, suggestions: await suggest(record) })));
}
