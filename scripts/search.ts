import { existsSync } from 'node:fs';
import { readList } from '../src/build/read-list.ts';
import { ownOperators, searchOperators } from '../src/derive/search/operators.ts';
import { papersById } from '../src/derive/lists.ts';
import type { Library } from '../src/model/library.ts';
import type { SearchEngine } from '../src/search/engine.ts';
import { explainSearch } from '../src/search/explain.ts';
import { formatLong } from '../src/text/dates.ts';
import { englishWords } from '../src/words/words.ts';
import { colours, plain, prettyReport } from './check/report/pretty.ts';
import { exit, readArguments, wholeNumber } from './command.ts';
import { readCorpus, readQueries } from './corpus.ts';
import { corpusEngine, idsOf, libraryEngine } from './search/local-index.ts';

const help = `Searches the list with the engine of the site.

npm run search -- "words" [options]
  --limit N         most results; default: 10
  --json            one JSON object: {"q","hits":[{"id","score","title"}]}
  --explain         how the first results (5 or --limit) got their scores; also as --json
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

npm run search -- --corpus FILE.ndjson[.gz] --queries FILE.json [--limit N]
  the same engine over documents {id,title,authors[],year,venue,abstract} and queries [{q}];
  each document has an id of its own; files may be packed by gzip, whatever their names;
  one JSON line a query: {"q","hits":[{"id","score"}],"ms"}

Exit status: 0 searched (also when nothing was found), 1 the list has errors, 2 the search could not run.
`;

const options = {
  limit: { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  corpus: { type: 'string' },
  queries: { type: 'string' },
} as const;

/** `npm run search`. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals, list } = readArguments(argv, options, true);
  if (values.help) {
    process.stdout.write(`${help}\n${operatorsText(list)}`);
    return exit.ok;
  }
  const limit = wholeNumber('limit', values.limit, { default: 10, min: 1, max: 1000 });
  if (values.corpus !== undefined || values.queries !== undefined) {
    if (!values.corpus || !values.queries) throw new Error('--corpus and --queries go together');
    return searchCorpus(values.corpus, values.queries, limit);
  }
  const query = positionals.join(' ');
  if (query.trim() === '') throw new Error('say what to search for: npm run search -- "words"');
  const { library, problems, entries } = readList(list);
  if (!library) {
    process.stderr.write(prettyReport(problems, entries, process.stderr.isTTY ? colours : plain));
    return exit.listHasErrors;
  }
  const engine = await libraryEngine(library);
  const asJson = values.json ?? false;
  if (values.explain) await printExplanation(engine, query, values.limit === undefined ? 5 : limit, asJson);
  else await printHits(engine, library, query, limit, asJson);
  return exit.ok;
}

/** The operators; where the list cannot be read, those that every list has. */
function operatorsText(list: string): string {
  const { library } = existsSync(list) ? readList(list) : { library: null };
  const operators = library ? searchOperators(library, englishWords) : ownOperators(englishWords);
  const lines = operators.map(({ example, meaning }) => `  ${example.padEnd(28)} ${meaning}\n`);
  return `Operators:\n${lines.join('')}${englishWords.searchOperators.none}\n`;
}

async function searchCorpus(corpus: string, queries: string, limit: number): Promise<number> {
  const asked = readQueries(queries);
  const engine = await corpusEngine(readCorpus(corpus));
  for (const { q } of asked) {
    // The program that reads the output, such as `head`, has closed it.
    if (!process.stdout.writable) break;
    const start = performance.now();
    const { hits } = await engine.search({ query: q });
    const ids = await idsOf(engine, hits, limit);
    const ms = Number((performance.now() - start).toFixed(3));
    const shown = ids.map((id, at) => ({ id, score: round(hits[at]?.score ?? 0) }));
    process.stdout.write(`${JSON.stringify({ q, hits: shown, ms })}\n`);
  }
  return exit.ok;
}

async function printHits(
  engine: SearchEngine,
  library: Library,
  query: string,
  limit: number,
  asJson: boolean,
): Promise<void> {
  const { hits, related, corrections, advice } = await engine.search({ query });
  const ids = await idsOf(engine, hits, limit);
  const found = ids.flatMap((id, at) => {
    const paper = papersById(library).get(id);
    return paper ? [{ id, score: hits[at]?.score ?? 0, paper }] : [];
  });
  if (asJson) {
    const rows = found.map(({ id, score, paper }) => ({ id, score: round(score), title: paper.title }));
    process.stdout.write(`${JSON.stringify({ q: query, hits: rows })}\n`);
    return;
  }
  found.forEach(({ id, paper }, index) => {
    const [first = '', ...others] = paper.authors.map((author) => author.text);
    console.log(`${String(index + 1).padStart(2)}. ${paper.title}`);
    const rest = others.length > 0 ? ` and ${others.length} more` : '';
    console.log(`    ${first}${rest} · ${formatLong(paper.published)} · ${id}`);
  });
  for (const { typed, used, isPart } of corrections)
    console.log(
      `${isPart ? 'Also showing' : 'Showing'} ${used.join(', ')} for "${typed}"${isPart ? '' : ', which is in none'}.`,
    );
  for (const { operator, value, isKnown, offers } of advice) {
    const what = isKnown ? `"${operator}:" knows no "${value}"` : `"${operator}:" is no operator`;
    console.log(offers.length === 0 ? `${what}.` : `${what}; there is ${offers.join(', ')}.`);
  }
  const total = hits.length - related;
  const also = related > 0 ? ` ${related} with some of the words.` : '';
  console.log((total === 0 ? `No papers match "${query}".` : `${total} found.`) + also);
}

async function printExplanation(
  engine: SearchEngine,
  query: string,
  limit: number,
  asJson: boolean,
): Promise<void> {
  const explained = await explainSearch(engine, query, limit);
  if (asJson) {
    process.stdout.write(
      `${JSON.stringify({ q: query, hits: explained.map(({ id, score, explanation }) => ({ id, score, explanation })) })}\n`,
    );
    return;
  }
  const line = (sign: string, value: number, text: string) =>
    console.log(`        ${sign} ${value.toFixed(2).padStart(8)}  ${text}`);
  for (const { id, score, explanation } of explained) {
    const percent = (share: number) => `${Math.round(share * 100)} %`;
    console.log(`${score.toFixed(2).padStart(18)}  ${id}`);
    for (const { typed, word, kind, fields, score: part } of explanation.parts)
      line('+', part, `${typed} → ${word} (${kind}) in ${fields.join(', ')}`);
    const { coverage, titleCoverage, factor, lent, bonus } = explanation;
    if (explanation.parts.length > 0)
      line('×', factor, `has ${percent(coverage)} of the query, its title ${percent(titleCoverage)}`);
    if (lent > 0) line('+', lent, 'lent by papers like it');
    if (bonus > 0) line('+', bonus, 'title or name that begins so, or identifier');
  }
  if (explained.length === 0) console.log(`No papers match "${query}".`);
}

function round(score: number): number {
  return Number(score.toFixed(4));
}
