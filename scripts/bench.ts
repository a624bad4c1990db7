import { searchDocuments } from '../src/derive/search-documents.ts';
import { cachedCompiler } from '../src/markdown/body-cache.ts';
import { loadLibrary } from '../src/model/load-library.ts';
import { benchSearch } from './bench/search.ts';
import { exit, projectRoot, readArguments } from './command.ts';
import { readCorpus, readQueries } from './corpus.ts';

const help = `Measures this project beside named peers, in one run.

npm run bench -- search [options]
  --corpus FILE.ndjson[.gz]  documents {id,title,authors[],year,venue,abstract}; default: the list itself
  --queries FILE.json        queries [{q,kind,rel:{id:grade}}]; default: tests/search/judgements.json
  --content FOLDER           the list; default: READING_LIST or content
  --help                     this text

Trust the ratios more than the times: they hold on other machines too.
Exit status: 0 measured, 1 the list has errors, 2 the benchmark could not run.
`;

/** `npm run bench`. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  const options = { corpus: { type: 'string' }, queries: { type: 'string' } } as const;
  const { values, positionals, list } = readArguments(argv, options, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const [what] = positionals;
  if (what !== 'search') throw new Error('say what to measure: npm run bench -- search');
  if (values.corpus !== undefined && values.queries === undefined)
    throw new Error('--corpus needs --queries');
  const queries = readQueries(values.queries ?? 'tests/search/judgements.json');
  const documents = values.corpus === undefined ? listDocuments(list) : readCorpus(values.corpus);
  if (documents === null) return exit.listHasErrors;
  process.stdout.write(
    `${await benchSearch(documents, queries)}\nNode ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.\n`,
  );
  return exit.ok;
}

function listDocuments(list: string) {
  const { library } = loadLibrary(list, cachedCompiler(projectRoot));
  if (!library) console.error('The list has errors; `npm run check` explains them.');
  return library && searchDocuments(library);
}
