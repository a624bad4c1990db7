import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { withCompiler } from '../src/build/read-list.ts';
import { vanishedIds } from '../src/model/compare/vanished-ids.ts';
import { readLibrary } from '../src/model/read-library.ts';
import { sortProblems } from '../src/problems/problem.ts';
import { counted } from '../src/text/counted.ts';
import { textsAt, textsNow } from './check/revision.ts';
import { exit, readArguments } from './command.ts';
import { keptLinks, lookUp } from './links/look-up.ts';
import { Prober, proberAgent } from './links/probe.ts';
import { patience, type Patience } from './web/patience.ts';
import { htmlPage, markdownPage } from './review/page.ts';
import { reviewOf, type Review } from './review/review.ts';
import { sheet, type Findings } from './review/sheet.ts';

const help = `Writes the sheet that a reviewer reads: each entry that changed since a revision, as readers will see it, with its
facts, what may be the same paper, what changed field by field, its links and its problems.

npm run review -- --since REVISION [options]
  --since REVISION  a branch, tag or commit to compare with, such as main
  --format FORMAT   markdown (default; for GitHub) or html (a page of its own)
  --out FILE        write the sheet there; default: print it
  --online          look the links up, and say where they lead
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

What entries say is escaped in both: it calls nobody and becomes no markup.
Exit status: 0 the sheet is written, whatever is wrong with the entries, 2 the command could not run.
`;

const options = {
  since: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  online: { type: 'boolean' },
} as const;

const formats = { markdown: markdownPage, html: htmlPage };

/** Most addresses that are looked up for a sheet. */
const mostLinks = 200;

/** `npm run review`. @param wait how hosts are waited for @returns the exit status */
export async function main(argv: readonly string[], wait: Patience = patience): Promise<number> {
  const { values, list } = readArguments(argv, options);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  if (values.since === undefined) throw new Error('say what to compare with: --since main');
  const format = values.format ?? 'markdown';
  if (!Object.hasOwn(formats, format))
    throw new Error(`--format takes ${Object.keys(formats).join(', ')}, not "${format}"`);
  const texts = { before: textsAt(list, values.since), now: textsNow(list) };
  const review = withCompiler(list, (compile) => {
    const { problems } = readLibrary(list, compile);
    const all = sortProblems([...problems, ...vanishedIds(list, texts.before, texts.now)]);
    return reviewOf(list, texts, all, compile);
  });
  const findings = values.online ? await lookUpLinks(review, wait) : new Map();
  const text = formats[format as keyof typeof formats](sheet(review, findings));
  if (values.out === undefined) process.stdout.write(text);
  else {
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, text);
    process.stdout.write(`The sheet of ${counted(review.entries.length, 'entry', 'entries')} is written.\n`);
  }
  return exit.ok;
}

async function lookUpLinks({ entries }: Review, wait: Patience): Promise<Findings> {
  const addresses = [...new Set(entries.flatMap(({ links }) => links))].slice(0, mostLinks);
  const prober = new Prober(proberAgent('review'), wait);
  const checked = await lookUp(
    addresses.map((address) => ({ address, files: [] })),
    (address) => prober.probe(address),
    {
      kept: keptLinks,
      now: Date.now(),
      freshFor: 24 * 60 * 60 * 1000,
    },
  );
  return new Map(checked.map(({ address, finding }) => [address, finding]));
}
