import { searchDocuments } from '../src/derive/search-documents.ts';
import { cachedCompiler } from '../src/markdown/body-cache.ts';
import { formatLong } from '../src/model/dates.ts';
import { loadLibrary } from '../src/model/load-library.ts';
import { createEngine } from '../src/search/engine.ts';
import { exit, projectRoot, readArguments, wholeNumber } from './command.ts';
import { colours, plain, prettyReport } from './report/pretty.ts';

const help = `Searches the list with the engine of the site.

npm run search -- "words" [options]
  --limit N         most results; default: 10
  --json            one JSON object: {"q","hits":[{"id","score","title"}]}
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Exit status: 0 searched (also when nothing was found), 1 the list has errors, 2 the search could not run.
`;

/** `npm run search`. @returns the exit status */
export function main(argv: readonly string[]): number {
  const options = { limit: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values, positionals, list } = readArguments(argv, options, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const query = positionals.join(' ');
  if (query.trim() === '') throw new Error('say what to search for: npm run search -- "words"');
  const limit = wholeNumber('limit', values.limit, { default: 10, min: 1, max: 1000 });
  const { library, problems, entries } = loadLibrary(list, cachedCompiler(projectRoot));
  if (!library) {
    process.stderr.write(prettyReport(problems, entries, process.stderr.isTTY ? colours : plain));
    return exit.listHasErrors;
  }
  const papers = new Map(library.papers.map((paper) => [paper.id, paper]));
  const { hits } = createEngine(searchDocuments(library)).search(query);
  const found = hits.slice(0, limit).flatMap((hit) => {
    const paper = papers.get(hit.id);
    return paper ? [{ ...hit, paper }] : [];
  });
  if (values.json) {
    const rows = found.map(({ id, score, paper }) => ({ id, score, title: paper.title }));
    process.stdout.write(`${JSON.stringify({ q: query, hits: rows })}\n`);
    return exit.ok;
  }
  found.forEach(({ id, paper }, index) => {
    const [first = '', ...others] = paper.authors.map((author) => author.text);
    console.log(`${String(index + 1).padStart(2)}. ${paper.title}`);
    console.log(
      `    ${first}${others.length > 0 ? ` and ${others.length} more` : ''} · ${formatLong(paper.published)} · ${id}`,
    );
  });
  console.log(hits.length === 0 ? `No papers match "${query}".` : `${hits.length} found.`);
  return exit.ok;
}
