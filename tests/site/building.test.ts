import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { runBuild } from '../../scripts/build/run-build.ts';
import { filesIn } from '../../src/build/file-digest.ts';
import { siteMarker } from '../../src/build/kept-site.ts';
import { edit, filesOf, listToEdit, type EditedList } from '../derive/edited-list.ts';
import { fillList, temporaryFolder } from '../model/invented-list.ts';

// Whatever builds a site while tests run is in this file: Astro cannot build two sites at a time in one checkout, and files of
// tests run side by side.

const seed = Date.now() % 2 ** 31;
let state = seed;
/** Park and Miller's generator (1988). */
const dice = (sides: number) => (state = (state * 48_271) % 2_147_483_647) % sides;

const folder = mkdtempSync(resolve('node_modules/.cache/second-build-'));
const list = join(folder, 'list');
const incremental = join(folder, 'incremental');
const clean = join(folder, 'clean');
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file of a site by its path. */
function siteIn(site: string): Map<string, string> {
  const paths = filesIn(site, '').filter((path) => path !== siteMarker);
  return new Map(paths.map((path) => [path, readFileSync(join(site, path), 'latin1')]));
}

function write(edited: EditedList): void {
  rmSync(list, { recursive: true, force: true });
  fillList(list, filesOf(edited));
}

async function build(site: string): Promise<Map<string, string>> {
  expect(await runBuild(list, site)).toBe(0);
  return siteIn(site);
}

describe(`a second build (seed ${seed})`, () => {
  it('gives, after any edits, the site that a clean build gives, byte for byte', async () => {
    const edited = listToEdit();
    write(edited);
    await build(incremental);
    for (let count = 0; count <= dice(4); count++) edit(edited, dice);
    write(edited);
    const [second, first] = [await build(incremental), await build(clean)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [path, content] of first) expect([path, second.get(path)]).toEqual([path, content]);
  });

  it('makes anew what was changed in the site itself', async () => {
    const before = await build(incremental);
    const page = join(incremental, 'about', 'index.html');
    writeFileSync(page, 'Not from the list.');
    utimesSync(page, 1, 1);
    rmSync(join(incremental, 'themes', 'ovens', 'index.html'));
    expect(await build(incremental)).toEqual(before);
  });
});

describe('npm start', () => {
  it('serves the built site at the next free port when the port is taken, and stops when told', async () => {
    const outDir = temporaryFolder();
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, 'localhost', done));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(
      process.execPath,
      ['scripts/run.mjs', 'start', '--port', String(port), '--outDir', outDir],
      {
        env: { ...process.env, READING_LIST: 'tests/fixtures/lists/minimal' },
      },
    );
    onTestFinished(() => {
      child.kill();
      taken.close();
    });
    let output = '';
    const url = await new Promise<string>((done, failed) => {
      child.stdout.on('data', (data: Buffer) => {
        output += data.toString();
        const found = /The site is at (\S+)/.exec(output)?.[1];
        if (found) done(found);
      });
      child.once('exit', () => failed(new Error(output)));
    });
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    const answer = await fetch(url);
    expect(await answer.text()).toContain('<h1>Bread Science</h1>');
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
