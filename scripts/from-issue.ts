import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/build/project.ts';
import { readList } from '../src/build/read-list.ts';
import { walkList } from '../src/model/files/walk.ts';
import { bibtexRecords } from '../src/records/bibtex-records.ts';
import { inBackticks } from '../src/text/quote.ts';
import { exit, readArguments } from './command.ts';
import { readAnswers, type Answers } from './from-issue/answers.ts';
import { addedReport, refusedReport } from './from-issue/outcome.ts';
import { findRecord, type Found } from './new/find-record.ts';
import { RecordFinder, registriesOf } from './new/registries.ts';
import { patience, type Patience } from './web/patience.ts';
import { answersFolder, userAgent, WebClient, WebError } from './web/web-client.ts';
import { createWriter, listed, type ThemeChooser } from './new/write-entry.ts';

const help = `Writes the entry of a paper that somebody suggested in the issue form, as npm run new does.

npm run from-issue -- FILE [options]
  FILE              the text of the issue
  --out FILE        write there what became of it, for a pull request or a comment
  --offline         look nothing up
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

The answers are taken as plain text. A theme that there is not gives way to that of the nearest entries.
Exit status: 0 the entry is written, 1 it is not, and the reason is told, 2 the command could not run.
`;

const options = { out: { type: 'string' }, offline: { type: 'boolean' } } as const;

const form = join(projectRoot, '.github', 'ISSUE_TEMPLATE', 'suggest-paper.yml');

/**
 * `npm run from-issue`.
 *
 * @param wait how registries are waited for
 * @param kept folder in which their answers are kept
 * @returns the exit status
 */
export async function main(
  argv: readonly string[],
  wait: Patience = patience,
  kept: string = answersFolder,
): Promise<number> {
  const { values, positionals, list } = readArguments(argv, options, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const [file] = positionals;
  if (file === undefined)
    throw new Error('name the file with the text of the issue: npm run from-issue -- FILE');
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const answers = readAnswers(readFileSync(file, 'utf8'), readFileSync(form, 'utf8'));
  const finder = (repository: string | undefined) =>
    values.offline
      ? null
      : new RecordFinder(
          new WebClient(kept, userAgent('from-issue', repository), wait),
          registriesOf(process.env),
        );
  const outcome = 'fault' in answers ? answers : await entryOf(list, answers, finder);
  const isWritten = 'report' in outcome;
  if (values.out !== undefined)
    writeFileSync(values.out, isWritten ? outcome.report : refusedReport(outcome.fault));
  if (isWritten) process.stdout.write(`${outcome.file} written.\n`);
  else process.stderr.write(`from-issue: no entry is written: ${outcome.fault}\n`);
  return isWritten ? exit.ok : exit.listHasErrors;
}

async function entryOf(
  list: string,
  answers: Answers,
  finder: (repository: string | undefined) => RecordFinder | null,
): Promise<{ file: string; report: string } | { fault: string }> {
  const wish = answers.get('theme');
  const isTheme = walkList(list).files.some(({ role, id }) => role === 'theme' && id === wish);
  const writer = await createWriter(list, isTheme ? { theme: wish } : { chooseTheme: likeliest });
  const there = listed(answers.get('paper') ?? '', writer);
  if (there !== null) return { fault: `the paper is there: ${there}` };
  const found = await lookedUp(answers, finder(writer.repository));
  const outcome = await writer.write(found, answers.get('note'));
  if ('fault' in outcome) return outcome;
  const file = join(list, outcome.path);
  const problems = readList(list).problems.filter((problem) => problem.file === file);
  const remarks = isTheme
    ? []
    : [
        `${wish === undefined ? 'No theme was named' : `There is no theme ${inBackticks(wish)}`}; the folder is that of the nearest entries.`,
      ];
  return { file, report: addedReport(file, problems, remarks) };
}

const likeliest: ThemeChooser = (_title, [first]) => Promise.resolve(first ?? null);

/** The record of the paper: what registries know by the first answer, else the BibTeX. */
async function lookedUp(answers: Answers, finder: RecordFinder | null): Promise<Found> {
  const paper = answers.get('paper')?.replace(/\s+/g, ' ').trim();
  const found = await (paper === undefined
    ? { fault: 'the answers name no paper' }
    : findRecord(paper, finder).catch((error: unknown) => {
        if (!(error instanceof WebError)) throw error;
        return { fault: error.message };
      }));
  if ('record' in found && found.record.fields.title !== undefined) return found;
  for (const reading of bibtexRecords(answers.get('bibtex') ?? ''))
    if ('record' in reading) return { record: reading.record };
  return found;
}
