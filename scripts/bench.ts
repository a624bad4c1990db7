import { readList } from '../src/build/read-list.ts';
import { searchDocuments } from '../src/derive/search/documents.ts';
import { benchCheck } from './bench/check.ts';
import { benchKeys } from './bench/keys.ts';
import { benchLongLists } from './bench/long-lists.ts';
import { benchSearch } from './bench/search.ts';
import { exit, readArguments, wholeNumber } from './command.ts';
import { readCorpus, readQueries } from './search/corpus.ts';

const help = `Measures this project beside named peers, in one run.

npm run bench -- search [options]   the search beside MiniSearch, Lunr, FlexSearch and fuse.js
npm run bench -- keys [options]     the time from a key to painted results, in a browser; with --corpus and --sizes
                                    over lists of these sizes: their index, first data, keys and memory
npm run bench -- check [--sizes N,N]   the check of invented lists; default: 100,500,1000

  --corpus FILE.ndjson[.gz]  documents {id,title,authors[],year,venue,abstract}; default: the list itself
  --queries FILE.json        queries [{q,kind,rel:{id:grade}}]; default: tests/search/judgements.json
  --site FOLDER              a built site, for keys; default: dist
  --content FOLDER           the list; default: READING_LIST or content
  --help                     this text

Each document has an id of its own; files may be packed by gzip, whatever their names.
Trust the ratios more than the times: they hold on other machines too.
Exit status: 0 measured, 1 the list has errors, 2 the benchmark could not run.
`;

/** `npm run bench`. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  const options = {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    sizes: { type: 'string' },
    site: { type: 'string' },
  } as const;
  const { values, positionals, list } = readArguments(argv, options, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const [what] = positionals;
  if (what === 'check') {
    const sizes = (values.sizes ?? '100,500,1000').split(',');
    const numbers = sizes.map((size) => wholeNumber('sizes', size, { default: 0, min: 1, max: 100_000 }));
    process.stdout.write(benchCheck(numbers));
    return exit.ok;
  }
  if (what !== 'search' && what !== 'keys')
    throw new Error('say what to measure: npm run bench -- search, keys, or check');
  if (values.corpus !== undefined && values.queries === undefined)
    throw new Error('--corpus needs --queries');
  const queries = readQueries(values.queries ?? 'tests/search/judgements.json');
  if (what === 'keys' && values.corpus !== undefined) {
    const sizes = (values.sizes ?? '1000,10000').split(',');
    const numbers = sizes.map((size) => wholeNumber('sizes', size, { default: 0, min: 1, max: 1_000_000 }));
    process.stdout.write(await benchLongLists(values.site ?? 'dist', values.corpus, queries, numbers));
    return exit.ok;
  }
  if (what === 'keys') {
    process.stdout.write(await benchKeys(values.site ?? 'dist', queries));
    return exit.ok;
  }
  const documents = values.corpus === undefined ? listDocuments(list) : readCorpus(values.corpus);
  if (documents === null) return exit.listHasErrors;
  process.stdout.write(
    `${await benchSearch(documents, queries)}\nNode ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.\n`,
  );
  return exit.ok;
}

function listDocuments(list: string) {
  const { library } = readList(list);
  if (!library) console.error('The list has errors; `npm run check` explains them.');
  return library && searchDocuments(library);
}
