import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import lighthouse, { type Result } from 'lighthouse';
import { projectRoot } from '../../src/build/project.ts';
import { serveSite } from '../build/serve.ts';
import { baseOf } from './keys.ts';
import { launchBrowser } from './launch-browser.ts';
import { markdownTable, percentile } from './measures.ts';

/** How often each page is measured; the table has the middle. */
const runs = 3;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Endings of the files that hosts compress. */
const compressed = /^\.(?:html|css|js|json|svg|xml|txt|webmanifest)$/;

/**
 * Audits a page of each kind of a built site by Lighthouse's mobile preset, in a real browser, with the compression that
 * hosts use. Prints its progress, and what keeps a page below 100, on the standard error stream.
 *
 * @param folder of the built site
 * @returns a table in Markdown: scores from 0 to 100
 * @throws Error when the folder has no site or no browser can be started
 */
export async function benchLighthouse(folder: string): Promise<string> {
  const base = baseOf(folder);
  const place = join(projectRoot, 'node_modules', '.cache', 'bench-lighthouse');
  rmSync(place, { recursive: true, force: true });
  cpSync(folder, place, { recursive: true });
  compressFiles(place);
  const site = await serveSite(place, base, 0);
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const rows: string[][] = [];
    for (const [kind, path] of pagesOf(folder))
      rows.push([kind, ...(await scoresOf(kind, site.url + path, port))]);
    const table = markdownTable(['page', 'performance', 'accessibility', 'best practices', 'SEO'], rows);
    return `${table}\nMedians of ${runs} runs in Chromium ${browser.version()}.`;
  } finally {
    await browser.close();
    await site.close();
    rmSync(place, { recursive: true, force: true });
  }
}

/** Puts a compressed copy beside each file, which the server then sends; fast, as hosts do it while they send. */
function compressFiles(place: string): void {
  for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
    const file = join(place, name);
    if (!compressed.test(extname(name)) || !statSync(file).isFile()) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
  }
}

/** One page of each kind that readers come to: the first paper, its theme, the first reading path. */
function pagesOf(folder: string): [kind: string, path: string][] {
  const { papers } = JSON.parse(readFileSync(join(folder, 'api', 'papers.json'), 'utf8')) as {
    papers: { id: string; themes: string[] }[];
  };
  const first = papers[0];
  if (!first) throw new Error('the site has no paper');
  const paths = readdirSync(join(folder, 'paths'), { withFileTypes: true }).filter((item) =>
    item.isDirectory(),
  );
  return [
    ['home', ''],
    ['theme', `themes/${first.themes[0] ?? ''}/`],
    ['paper', `papers/${first.id}/`],
    ['search', 'search/'],
    ['search for a paper', `search/?q=${first.id}`],
    ['compare', 'compare/'],
    ...paths.slice(0, 1).map(({ name }): [string, string] => ['path', `paths/${name}/`]),
    ['my', 'my/'],
  ];
}

async function scoresOf(kind: string, address: string, port: number): Promise<string[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const answer = await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error' });
    if (!answer) throw new Error(`Lighthouse said nothing of ${address}`);
    results.push(answer.lhr);
    console.error(
      `${kind}: ${categories.map((name) => Math.round(scoreOf(answer.lhr, name))).join(' ')}${faultsOf(answer.lhr)}`,
    );
  }
  return categories.map((name) =>
    percentile(
      results.map((result) => scoreOf(result, name)),
      0.5,
    ).toFixed(0),
  );
}

function scoreOf({ categories: scored }: Result, name: string): number {
  return (scored[name]?.score ?? 0) * 100;
}

/** What Lighthouse counts against a page. */
function faultsOf({ categories: scored, audits }: Result): string {
  const weighing = Object.values(scored).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return [...new Set(weighing.map(({ id }) => id))]
    .filter((id) => (audits[id]?.score ?? 1) < 0.995)
    .map((id) => `\n  ${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ''}`)
    .join('');
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
