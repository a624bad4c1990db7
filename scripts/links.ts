import { readList } from '../src/build/read-list.ts';
import { exit, readArguments } from './command.ts';
import { listAddresses } from './links/list-addresses.ts';
import { keptLinks, lookUp } from './links/look-up.ts';
import { Prober, proberAgent } from './links/probe.ts';
import { hasDead, jsonReport, markdownReport, prettyReport } from './links/report.ts';
import { patience } from './web/patience.ts';

const help = `Looks every address of the list up, and reports which are dead, moved or without an answer.

npm run links [-- options]
  --format FORMAT   pretty (default), markdown (for an issue) or json
  --fresh           also look up what was fine in the last week
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Each host is asked for one address at a time, with pauses. A host that refuses programs (403, 429) counts as neither fine
nor dead.
Exit status: 0 no address is dead, 1 some are, or the list has errors, 2 the command could not run.
`;

const formats = { pretty: prettyReport, markdown: markdownReport, json: jsonReport };

/** How long an address that was fine is taken for fine, in milliseconds. */
const week = 7 * 24 * 60 * 60 * 1000;

/** Milliseconds between two lines of progress. */
const newsEvery = 10_000;

/** `npm run links`. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, list } = readArguments(argv, { format: { type: 'string' }, fresh: { type: 'boolean' } });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const format = values.format ?? 'pretty';
  if (!Object.hasOwn(formats, format))
    throw new Error(`--format takes ${Object.keys(formats).join(', ')}, not "${format}"`);
  const { library } = readList(list);
  if (!library) {
    console.error('links: the list has errors; npm run check tells them');
    return exit.listHasErrors;
  }
  const addresses = listAddresses(library);
  const prober = new Prober(proberAgent('links'), patience);
  let news = performance.now() + newsEvery;
  const checked = await lookUp(addresses, (address) => prober.probe(address), {
    kept: keptLinks,
    now: Date.now(),
    freshFor: values.fresh ? 0 : week,
    tell: (done) => {
      if (performance.now() < news) return;
      news = performance.now() + newsEvery;
      console.error(`  ${done} of ${addresses.length} addresses …`);
    },
  });
  process.stdout.write(formats[format as keyof typeof formats](checked));
  return hasDead(checked) ? exit.listHasErrors : exit.ok;
}
