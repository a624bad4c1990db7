import { brotliCompressSync } from 'node:zlib';
import type { SearchDocument } from '../../src/search/document.ts';
import type { CorpusQuery } from '../corpus.ts';
import { engines, type BenchEngine, type BuiltEngine } from './engines.ts';
import { mean, ndcg, percentile, recall, reciprocalRank, markdownTable } from './measures.ts';
import { versionOf } from './peers.ts';

/** Longest time that one engine may take for its queries, and for its keystrokes, in milliseconds. */
const budget = 30_000;
/** Queries whose every beginning is timed. */
const typedQueries = 60;
const nonsense = ['kubernetes helm chart', 'zzqx vvbn', 'asdf qwer', 'best pizza in naples'];

interface Measured {
  engine: BenchEngine;
  buildMs: number;
  bytes: number | null;
  /** Queries answered in time. */
  queries: number;
  byKind: Map<string, { rr: number[]; recall: number[]; ndcg: number[] }>;
  keystrokes: number[];
  nonsenseHits: number;
}

/**
 * Measures our engine beside its peers over the same documents and queries, in one process.
 *
 * @returns tables in Markdown
 */
export async function benchSearch(
  documents: readonly SearchDocument[],
  queries: readonly CorpusQuery[],
): Promise<string> {
  const built: { engine: BenchEngine; built: BuiltEngine; buildMs: number }[] = [];
  for (const engine of engines) {
    process.stderr.write(`building ${engine.name} …\n`);
    const start = performance.now();
    const one = await engine.build(documents);
    built.push({ engine, built: one, buildMs: performance.now() - start });
  }
  const measured: Measured[] = [];
  for (const one of built) {
    process.stderr.write(`asking ${one.engine.name} …\n`);
    measured.push(await measure(one.engine, one.built, one.buildMs, queries));
  }
  return report(documents.length, measured);
}

async function measure(
  engine: BenchEngine,
  built: BuiltEngine,
  buildMs: number,
  queries: readonly CorpusQuery[],
): Promise<Measured> {
  const byKind: Measured['byKind'] = new Map();
  let asked = 0;
  const end = performance.now() + budget;
  for (const { q, kind = 'all', rel = {} } of interleaved(queries)) {
    if (performance.now() > end) break;
    const hits = await built.search(q);
    const relevance = new Map(Object.entries(rel));
    const sums = byKind.get(kind) ?? { rr: [], recall: [], ndcg: [] };
    sums.rr.push(reciprocalRank(hits, relevance));
    sums.recall.push(recall(hits, relevance));
    sums.ndcg.push(ndcg(hits, relevance));
    byKind.set(kind, sums);
    asked++;
  }
  let nonsenseHits = 0;
  for (const query of nonsense) nonsenseHits = Math.max(nonsenseHits, (await built.search(query)).length);
  const bytes = built.files && built.files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  return {
    engine,
    buildMs,
    bytes,
    queries: asked,
    byKind,
    keystrokes: await typeAll(built, queries),
    nonsenseHits,
  };
}

/** Kinds take turns, so that an engine cut short has answered some of each. */
function interleaved(queries: readonly CorpusQuery[]): CorpusQuery[] {
  const kinds = [...Map.groupBy(queries, ({ kind }) => kind ?? 'all').values()];
  const longest = Math.max(0, ...kinds.map((kind) => kind.length));
  return Array.from({ length: longest }, (_none, at) => kinds.flatMap((kind) => kind[at] ?? [])).flat();
}

/** Times of single keystrokes: every beginning of some queries, in milliseconds. */
async function typeAll(built: BuiltEngine, queries: readonly CorpusQuery[]): Promise<number[]> {
  const step = Math.max(1, Math.floor(queries.length / typedQueries));
  const typed = interleaved(queries).filter((_query, at) => at % step === 0);
  const times: number[] = [];
  const end = performance.now() + budget;
  for (const { q } of typed) {
    for (let length = 1; length <= q.length && performance.now() < end; length++) {
      const start = performance.now();
      await built.search(q.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return times;
}

function report(size: number, all: readonly Measured[]): string {
  return [
    `${size.toLocaleString('en')} papers. MRR@10 / recall@10 / nDCG@10 by kind of query:\n`,
    qualityTable(all),
    'A keystroke, and what is shipped (index and data to show results):\n',
    costTable(all),
  ].join('\n');
}

function qualityTable(all: readonly Measured[]): string {
  const kinds = [...new Set(all.flatMap(({ byKind }) => [...byKind.keys()]))];
  const score = (value: number) => value.toFixed(3).replace(/^0/, '');
  const rows = all.map(({ engine, queries, byKind, nonsenseHits }) => [
    engine.name,
    String(queries),
    ...kinds.map((kind) => {
      const sums = byKind.get(kind);
      return sums ? [mean(sums.rr), mean(sums.recall), mean(sums.ndcg)].map(score).join(' / ') : '';
    }),
    String(nonsenseHits),
  ]);
  return markdownTable(['engine', 'queries', ...kinds, 'hits for nonsense, at most'], rows);
}

function costTable(all: readonly Measured[]): string {
  const mini = all.find(({ engine }) => engine.npm === 'minisearch');
  const base = mini?.keystrokes ?? [];
  const ratio = (value: number, other: number | null | undefined) =>
    other ? `${(value / other).toFixed(2)}×` : '';
  const rows = all.map(({ engine, buildMs, bytes, keystrokes }) => {
    const [p50, p95] = [percentile(keystrokes, 0.5), percentile(keystrokes, 0.95)];
    return [
      engine.npm === '' ? engine.name : `${engine.name} ${versionOf(engine.npm)}`,
      p50.toFixed(2),
      ratio(p50, percentile(base, 0.5)),
      p95.toFixed(2),
      ratio(p95, percentile(base, 0.95)),
      String(keystrokes.length),
      (buildMs / 1000).toFixed(2),
      bytes === null ? '' : (bytes / 1000).toFixed(0),
      bytes === null ? '' : ratio(bytes, mini?.bytes),
    ];
  });
  const beside = 'beside MiniSearch';
  return markdownTable(
    ['engine', 'p50 ms', beside, 'p95 ms', beside, 'keys', 'build s', 'kB brotli', beside],
    rows,
  );
}
