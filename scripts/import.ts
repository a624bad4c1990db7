import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { counted } from '../src/text/counted.ts';
import { exit, readArguments } from './command.ts';
import { importCorpus, type Outcome } from './import/import-corpus.ts';

const help = `Writes papers from a file as drafts into papers/_drafts/ of the list. Nothing is overwritten or published.

npm run import -- ndjson FILE [options]
  FILE              a document {id,title,authors[],year,venue,abstract} a line; may be packed by gzip
  --source TEXT     where the abstracts come from, with their licence; default: the name of the file
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

The report has a line for each record: drafted, with its file; skipped, since an entry has its title; or faulty. To
publish a draft, write its note, add what npm run check misses and move the file to the folder of its theme.
Exit status: 0 no record is faulty, 1 some are, 2 the import could not run.
`;

/** Milliseconds between two lines of progress; a shorter import prints none. */
const newsEvery = 3000;

/** `npm run import`. @returns the exit status */
export function main(argv: readonly string[]): number {
  const { values, positionals, list } = readArguments(argv, { source: { type: 'string' } }, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const [format, file, ...more] = positionals;
  if (format !== 'ndjson') throw new Error('say what to import: npm run import -- ndjson FILE');
  if (file === undefined || more.length > 0) throw new Error('name one file: npm run import -- ndjson FILE');
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const today = new Date().toISOString().slice(0, 10);
  const source = values.source ?? basename(file);
  return report(file, importCorpus(list, file, source, today));
}

/** Prints what became of each record. @returns the exit status */
function report(file: string, outcomes: Iterable<Outcome>): number {
  const counts = { drafted: 0, skipped: 0, faulty: 0 };
  let news = performance.now() + newsEvery;
  for (const { line, became, what } of outcomes) {
    counts[became]++;
    process.stdout.write(`${file}:${line} ${became}: ${what}\n`);
    if (performance.now() < news) continue;
    news = performance.now() + newsEvery;
    console.error(`  ${line.toLocaleString('en')} lines …`);
  }
  const { drafted, skipped, faulty } = counts;
  const all = counted(drafted + skipped + faulty, 'record');
  process.stdout.write(`${all}: ${drafted} drafted, ${skipped} skipped, ${faulty} faulty.\n`);
  return faulty > 0 ? exit.listHasErrors : exit.ok;
}
