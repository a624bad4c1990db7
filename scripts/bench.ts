import { readList } from '../src/build/read-list.ts';
import { searchDocuments } from '../src/derive/search/documents.ts';
import { benchBuild, builders } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { benchKeys } from './bench/keys.ts';
import { benchLongLists } from './bench/long-lists.ts';
import { installPeers, versionOf } from './bench/peers.ts';
import { exit, readArguments, wholeNumber } from './command.ts';
import { readCorpus, readQueries } from './corpus.ts';

const help = `Measures this project beside named peers, in one run.

npm run bench -- search [options]   the search beside MiniSearch, Lunr, FlexSearch and fuse.js
npm run bench -- build [options]    the build beside Eleventy, cold, again and with one entry changed
npm run bench -- check [options]    the check of invented lists
npm run bench -- keys [options]     the time from a key to painted results, in a browser; with --corpus and --sizes
                                    over lists of these sizes: their index, first data, keys and memory
npm run bench -- lighthouse         scores of Lighthouse, as on a phone, for pages of a built site

  --corpus FILE.ndjson[.gz]  documents {id,title,authors[],year,venue,abstract};
                             default: the list itself for search, invented papers for build
  --sizes N,N                numbers of entries; default: 100,1000,10000 for build, 100,500,1000 for check,
                             1000,10000 for keys
  --only NAME,NAME           of build: ${builders.join(', ')}; default: all
  --queries FILE.json        queries [{q,kind,rel:{id:grade}}]; default: tests/search/judgements.json
  --site FOLDER              a built site, for keys and lighthouse; default: dist
  --content FOLDER           the list; default: READING_LIST or content
  --help                     this text

Each document has an id of its own; files may be packed by gzip, whatever their names. The peers are installed into
scripts/bench when they are first needed. Trust the ratios more than the times: they hold on other machines too.
Exit status: 0 measured, 1 the list has errors, 2 the benchmark could not run.
`;

const options = {
  corpus: { type: 'string' },
  only: { type: 'string' },
  queries: { type: 'string' },
  sizes: { type: 'string' },
  site: { type: 'string' },
} as const;

type Values = Partial<Record<keyof typeof options, string>>;

/** What can be measured, each by a function that gives tables in Markdown, or null when the list has errors. */
const benchmarks: Record<string, (values: Values, list: string) => Promise<string | null> | string> = {
  search: measureSearch,
  build: measureBuild,
  check: ({ sizes }) => benchCheck(sizesOf(sizes ?? '100,500,1000')),
  keys: measureKeys,
  lighthouse: measureLighthouse,
};

const ownQueries = 'tests/search/judgements.json';

/** `npm run bench`. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals, list } = readArguments(argv, options, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const measure = benchmarks[positionals[0] ?? ''];
  if (!measure)
    throw new Error('say what to measure: npm run bench -- search, build, check, keys, or lighthouse');
  const tables = await measure(values, list);
  if (tables === null) return exit.listHasErrors;
  const today = new Date().toISOString().slice(0, 10);
  process.stdout.write(`${tables}\nNode ${process.versions.node}, ${today}.\n`);
  return exit.ok;
}

async function measureSearch({ corpus, queries }: Values, list: string): Promise<string | null> {
  if (corpus !== undefined && queries === undefined) throw new Error('--corpus needs --queries');
  const asked = readQueries(queries ?? ownQueries);
  const documents = corpus === undefined ? listDocuments(list) : readCorpus(corpus);
  if (documents === null) return null;
  installPeers();
  // Not imported above: the peers that it imports may have to be installed first.
  const { benchSearch } = await import('./bench/search.ts');
  return benchSearch(documents, asked);
}

function measureKeys({ site = 'dist', corpus, queries, sizes }: Values): Promise<string> {
  const asked = readQueries(queries ?? ownQueries);
  if (corpus === undefined) return benchKeys(site, asked);
  return benchLongLists(site, corpus, asked, sizesOf(sizes ?? '1000,10000'));
}

async function measureLighthouse({ site = 'dist' }: Values): Promise<string> {
  installPeers();
  // Not imported above: Lighthouse may have to be installed first.
  const { benchLighthouse } = await import('./bench/lighthouse.ts');
  return `${await benchLighthouse(site)}\nLighthouse ${versionOf('lighthouse') ?? ''}.`;
}

function measureBuild({ corpus, sizes, only }: Values): string {
  const names = only?.split(',') ?? builders;
  const unknown = names.find((name) => !builders.some((builder) => builder === name));
  if (unknown !== undefined) throw new Error(`--only takes ${builders.join(', ')}, not "${unknown}"`);
  const numbers = sizesOf(sizes ?? '100,1000,10000');
  const papers = corpus === undefined ? null : readCorpus(corpus);
  if (papers?.length === 0) throw new Error(`${corpus ?? ''} has no documents`);
  const chosen = builders.filter((builder) => names.includes(builder));
  const isBeside = chosen.includes('eleventy');
  if (isBeside) installPeers();
  const tables = benchBuild(papers, numbers, chosen);
  const versions = [
    `Astro ${versionOf('astro')}`,
    ...(isBeside ? [`Eleventy ${versionOf('@11ty/eleventy')}`] : []),
  ];
  return `${tables}\n${versions.join(', ')}.`;
}

function sizesOf(text: string): number[] {
  return text.split(',').map((size) => wholeNumber('sizes', size, { default: 0, min: 1, max: 1_000_000 }));
}

function listDocuments(list: string) {
  const { library } = readList(list);
  if (!library) console.error('The list has errors; `npm run check` explains them.');
  return library && searchDocuments(library);
}
