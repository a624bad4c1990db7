import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { note, paper, path, site, theme } from '../model/invented-list.ts';

/** Further entries: with the edited one, as many as a list of some years has. */
const loaves = 289;
const list = mkdtempSync(join(tmpdir(), 'editing-'));
const kneading = 'papers/ovens/kneading.md';
const file = (name: string) => join(list, name);

/** Addresses below the site's root at which an edit of the paper, its theme, tag or path may show. */
const addresses = [
  ...[
    '',
    'papers/',
    'themes/',
    'tags/',
    'paths/',
    'years/',
    'debates/',
    'timeline/',
    'authors/',
    'new/',
    'changes/',
    'search/',
    'about/',
  ],
  ...['themes/ovens/', 'tags/rye/', 'years/2025/', 'authors/ada-kneader/', 'paths/weekend/', 'subscribe/'],
  ...[
    'papers/kneading/',
    'papers/loaf-1/',
    'my/',
    'selection/',
    'feed.xml',
    'themes/ovens/feed.json',
    'changes/feed.xml',
  ],
  ...[
    'papers/kneading.bib',
    'themes/ovens.ris',
    'bibliography.json',
    'papers/kneading.md',
    'themes/ovens.md',
  ],
  ...[
    'api/papers/kneading.json',
    'api/themes.json',
    'api/list.json',
    'feeds.opml',
    'llms.txt',
    'search/index.bin',
  ],
];

let server: ChildProcess | null = null;
let home = '';
let said = '';
/** What the addresses showed when they were asked last. */
const seen = new Map<string, string>();

function write(name: string, text: string): void {
  mkdirSync(dirname(file(name)), { recursive: true });
  writeFileSync(file(name), text);
}

function change(name: string, from: string, to: string): void {
  const text = readFileSync(file(name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(file(name), text.replaceAll(from, to));
}

async function get(address: string): Promise<{ status: number; type: string | null; text: string }> {
  const answer = await fetch(new URL(address, home));
  return { status: answer.status, type: answer.headers.get('Content-Type'), text: await answer.text() };
}

async function shows(address: string, words: string): Promise<boolean> {
  return (await get(address)).text.includes(words);
}

/** Asks addresses, all at once, for what they show now. */
async function look(asked: readonly string[]): Promise<void> {
  await Promise.all(asked.map(async (address) => seen.set(address, (await get(address)).text)));
}

/** The addresses that showed some words when they were asked last. */
function showing(words: string): string[] {
  return addresses.filter((address) => seen.get(address)?.includes(words));
}

/**
 * Makes an edit, waits until one of the addresses that showed the old words shows the new ones, and expects them then
 * at all the others.
 *
 * @param least how many addresses show the words, if not more
 */
async function expectEdit(name: string, from: string, to: string, least: number): Promise<void> {
  const shown = showing(from);
  expect(shown.length, shown.join(' ')).toBeGreaterThanOrEqual(least);
  change(name, from, to);
  await expect.poll(() => shows(shown[0] ?? '', to), { timeout: 60_000 }).toBe(true);
  await look(shown);
  expect(showing(to)).toEqual(shown);
  expect(showing(from)).toEqual([]);
}

const status = (address: string) => expect.poll(async () => (await get(address)).status, { timeout: 60_000 });

beforeAll(async () => {
  write('site.md', site({ title: 'Bread Science' }));
  write('vocabulary.yaml', 'tags:\n  rye: { label: Dark rye }\n');
  write('themes/ovens.md', theme({ title: 'Hot ovens' }, 'Of heat and steam.'));
  const steps = '[{ paper: kneading, note: First the hands }, { paper: loaf-1, note: Then the oven }]';
  write('paths/weekend.md', path({ title: 'Two quiet days', steps }));
  write(
    kneading,
    paper(
      {
        title: '"Kneading by hand"',
        published: '2025-03-01',
        tags: '[rye]',
        url: 'https://example.org/kneading',
      },
      `Hands that warm the dough slowly. ${note}`,
    ),
  );
  for (let number = 1; number <= loaves; number++) {
    const fields = { title: `"Loaf ${number}"`, published: '2020', tags: '[rye]' };
    write(`papers/ovens/loaf-${number}.md`, paper({ ...fields, url: `https://example.org/loaf-${number}` }));
  }
  const started = spawn(process.execPath, ['scripts/run.mjs', 'dev', '--content', list, '--port', '4700'], {
    // Astro's server serves nothing where this variable says that a test runs in its own process.
    env: { ...process.env, NO_COLOR: '1', VITEST: undefined },
  });
  server = started;
  home = await new Promise<string>((found, failed) => {
    const listen = (data: Buffer) => {
      said += data.toString();
      const url = /Local\s+(http:\S+)/.exec(said)?.[1];
      if (url) found(url.replace(/\/?$/, '/'));
    };
    started.stdout.on('data', listen);
    started.stderr.on('data', listen);
    started.once('exit', () => failed(new Error(said)));
  });
  await look(addresses);
});

afterAll(async () => {
  const ended = new Promise((done) => server?.once('exit', done) ?? done(null));
  server?.kill('SIGTERM');
  await ended;
  rmSync(list, { recursive: true, force: true });
});

describe('npm run dev', () => {
  it('shows an edited first paragraph wherever the note stands', async () => {
    await expectEdit(kneading, 'warm the dough slowly', 'cool the dough quickly', 8);
  });

  it('shows an edited title on every page and in every file', async () => {
    await expectEdit(kneading, 'Kneading by hand', 'Kneading by foot', 20);
  });

  it('shows the edited title of a theme', async () => {
    await expectEdit('themes/ovens.md', 'Hot ovens', 'Cold ovens', 8);
  });

  it('shows the edited title of a path', async () => {
    await expectEdit('paths/weekend.md', 'Two quiet days', 'Two loud days', 4);
  });

  it('shows the edited label of a tag', async () => {
    await expectEdit('vocabulary.yaml', 'Dark rye', 'Light rye', 4);
  });

  it('shows an edited site.md', async () => {
    await expectEdit('site.md', 'Bread Science', 'Bread Lore', 16);
  });

  it('has a page for a new entry, for a renamed one at its new address and its former ids, and none for a deleted one', async () => {
    expect((await get('papers/proofing/')).status).toBe(404);
    write('papers/ovens/proofing.md', paper({ title: '"Proofing"', url: 'https://example.org/proofing' }));
    await status('papers/proofing/').toBe(200);
    expect(await shows('papers/', 'href="/bread/papers/proofing/"')).toBe(true);
    renameSync(file('papers/ovens/proofing.md'), file('papers/ovens/resting.md'));
    await status('papers/resting/').toBe(200);
    await status('papers/proofing/').toBe(404);
    change('papers/ovens/resting.md', 'title:', 'aliases: [proofing]\ntitle:');
    await status('papers/proofing/').toBe(200);
    expect(await shows('papers/proofing/', 'href="/bread/papers/resting/"')).toBe(true);
    rmSync(file('papers/ovens/resting.md'));
    await status('papers/resting/').toBe(404);
    await status('papers/proofing/').toBe(404);
    expect(await shows('papers/', 'Proofing')).toBe(false);
  });

  it('serves what is no page under its media type', async () => {
    const files = ['papers/kneading.bib', 'papers/kneading.md', 'feed.xml', 'search/index.bin'];
    const answers = await Promise.all(files.map(get));
    expect(answers.map(({ status, type }) => [status, type])).toEqual([
      [200, 'text/x-bibtex; charset=utf-8'],
      [200, 'text/markdown; charset=utf-8'],
      [200, 'application/xml; charset=utf-8'],
      [200, 'application/octet-stream'],
    ]);
  });

  it('lists the problems of a broken list as the check words them, and shows the page again once repaired', async () => {
    change(kneading, 'published: 2025-03-01', 'published: 2025-02-30');
    await status('papers/kneading/').toBe(500);
    for (const address of ['', 'papers/kneading/', 'search/']) {
      const { text } = await get(address);
      expect(text).toContain('kneading.md:4:12');
      expect(text).toContain('published: 2025-02-30');
      expect(text).toContain('February 2025 has 28 days');
      expect(text).toContain('date-not-real');
    }
    change(kneading, 'published: 2025-02-30', 'published: 2025-03-01');
    await status('papers/kneading/').toBe(200);
    expect(await shows('papers/kneading/', '/bread/papers/kneading.bib')).toBe(true);
    expect(said).not.toMatch(/^\s+at /m);
  });
});
