import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { counted } from '../src/text/counted.ts';
import { exit, readArguments, wholeNumber } from './command.ts';
import { formats } from './import/formats.ts';
import { writeDrafts, type Outcome } from './import/write-drafts.ts';

const help = `Writes papers from a file as drafts into papers/_drafts/ of the list. Nothing is overwritten or published.

npm run import -- FORMAT FILE [options]
  FORMAT            daily-papers  the text of a saved page of Hugging Face's "Daily Papers"
                    bibtex        a .bib file of BibTeX or BibLaTeX
                    csl-json      what Zotero and Pandoc call CSL JSON
                    ndjson        a document {id,title,authors[],year,venue,abstract} a line; may be packed by gzip
                    markdown      a curated list: a link and a title an item
  --source TEXT     where the abstracts come from, with their licence; default: the name of the file
  --year YEAR       year of a saved page, which it leaves out of its own dates
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

The report has a line for each record: drafted, with its file; skipped, since an entry has its id or title; or faulty,
with the line and the reason. A draft becomes an entry by its note, by what npm run check misses, and by
npm run publish -- ID --theme THEME, or by moving its file to the folder of its theme.
Exit status: 0 no record is faulty, 1 some are, 2 the import could not run.
`;

/** Milliseconds between two lines of progress; a shorter import prints none. */
const newsEvery = 3000;

/** `npm run import`. @returns the exit status */
export function main(argv: readonly string[]): number {
  const options = { source: { type: 'string' }, year: { type: 'string' } } as const;
  const { values, positionals, list } = readArguments(argv, options, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const [format = '', file, ...more] = positionals;
  const read = Object.hasOwn(formats, format) ? formats[format] : undefined;
  const known = Object.keys(formats).join('|');
  if (!read) throw new Error(`say what to import: npm run import -- ${known} FILE`);
  if (file === undefined || more.length > 0)
    throw new Error(`name one file: npm run import -- ${format} FILE`);
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const year =
    values.year === undefined
      ? undefined
      : wholeNumber('year', values.year, { default: 0, min: 1900, max: 2999 });
  const today = new Date().toISOString().slice(0, 10);
  return report(file, writeDrafts(list, read(file, year), values.source ?? basename(file), today));
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
