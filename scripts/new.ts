import { existsSync, readFileSync } from 'node:fs';
import { bibtexRecords } from '../src/records/bibtex-records.ts';
import { exit, readArguments } from './command.ts';
import { askTheme, canAsk } from './new/ask-theme.ts';
import { findRecord, type Found } from './new/find-record.ts';
import { RecordFinder, registriesOf } from './new/registries.ts';
import { patience, type Patience } from './web/patience.ts';
import { answersFolder, userAgent, WebClient, WebError } from './web/web-client.ts';
import { createWriter, listed, type EntryWriter, type ThemeChooser } from './new/write-entry.ts';

const help = `Writes the entry of a paper, with every fact that can be looked up; a person writes the note.

npm run new -- PAPER… [options]
  PAPER             an arXiv id, a DOI, an ACL or OpenReview id, an address that holds one, or a title in quotes
  --bibtex FILE     the papers of a .bib file; - reads what is piped in
  --theme THEME     the theme, whose folder gets the entry; asked for in a terminal
  --id ID           the id of the one paper, and its file name; else its title makes one
  --offline         look nothing up
  --abstract        write arXiv's abstract into the entry (its metadata are CC0)
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

A paper that the list has already is named and not written again; nothing is overwritten. The registries asked are
arXiv, Crossref, doi.org, the ACL Anthology and OpenReview; their answers are kept for a day.
Exit status: 0 all written, 1 a paper is in the list already or cannot be found, 2 the command could not run.
`;

const options = {
  bibtex: { type: 'string' },
  theme: { type: 'string' },
  id: { type: 'string' },
  offline: { type: 'boolean' },
  abstract: { type: 'boolean' },
} as const;

/**
 * `npm run new`.
 *
 * @param wait how registries are waited for
 * @param answers folder in which their answers are kept
 * @param chooseTheme asks somebody; undefined where nobody sits at a terminal
 * @returns the exit status
 */
export async function main(
  argv: readonly string[],
  wait: Patience = patience,
  answers: string = answersFolder,
  chooseTheme: ThemeChooser | undefined = canAsk() ? askTheme : undefined,
): Promise<number> {
  const { values, positionals, list } = readArguments(argv, options, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  if (positionals.length === 0 && values.bibtex === undefined)
    throw new Error('name a paper: npm run new -- 2103.01234, a DOI, an address or "a title"');
  const writer = await createWriter(list, { ...values, chooseTheme });
  const web = new WebClient(answers, userAgent('new', writer.repository), wait);
  const finder = values.offline ? null : new RecordFinder(web, registriesOf(process.env));
  const questions = [
    ...positionals.map((words) => asked(words, finder, writer)),
    ...bibliography(values.bibtex),
  ];
  if (values.id !== undefined && questions.length !== 1)
    throw new Error(
      `--id names one paper, and there are ${questions.length}: write them one after the other`,
    );
  await finder?.prefetch(positionals.filter((words) => listed(words, writer) === null));
  let failed = 0;
  for (const { words, find } of questions) {
    const outcome = await find().then(writer.write).catch(lookupFailure);
    if ('fault' in outcome) failed++;
    if ('fault' in outcome) process.stderr.write(`${words}: ${outcome.fault}\n`);
    else process.stdout.write(`${outcome.written}\n`);
  }
  return failed > 0 ? exit.listHasErrors : exit.ok;
}

/** A paper to write: what was typed, and the way to its record. */
interface Question {
  words: string;
  find: () => Promise<Found>;
}

function asked(words: string, finder: RecordFinder | null, writer: EntryWriter): Question {
  return {
    words,
    find: async () => {
      const entry = listed(words, writer);
      if (entry !== null) return { fault: `is not written: ${entry}` };
      if (finder) console.error(`Looking up ${words} …`);
      return findRecord(words, finder);
    },
  };
}

/** The papers of a bibliography in a file or, for `-`, in what is piped in. */
function bibliography(file: string | undefined): Question[] {
  if (file === undefined) return [];
  if (file !== '-' && !existsSync(file)) throw new Error(`there is no file ${file}`);
  const source = readFileSync(file === '-' ? 0 : file, 'utf8');
  const readings = [...bibtexRecords(source)];
  if (readings.length === 0) throw new Error(`${file} holds no entry of BibTeX`);
  return readings.map((reading) => ({
    words: `${file}:${reading.line}`,
    find: () => Promise.resolve('record' in reading ? { record: reading.record } : { fault: reading.fault }),
  }));
}

function lookupFailure(error: unknown): { fault: string } {
  if (!(error instanceof WebError)) throw error;
  return { fault: `${error.message}. Paste its BibTeX instead: npm run new -- --bibtex -, or use --offline` };
}
