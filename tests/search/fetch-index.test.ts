import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { SearchEngine } from '../../src/search/engine.ts';
import { fetchFrom } from '../../src/search/fetch-index.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { bakery, bakeryFacets, found } from './invented-corpus.ts';

const files = writeIndex(buildIndex(bakery, bakeryFacets));
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  const [, folder = '', name = ''] = new URL(request.url ?? '', 'http://localhost').pathname.split('/');
  const file = files.get(name);
  if (folder === 'search' && file !== undefined) response.end(file);
  else if (folder === 'garbage') response.end('<!doctype html><p>Bread</p>');
  else response.writeHead(folder === 'broken' ? 500 : 404).end('{}');
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('fetchFrom', () => {
  it('loads the files of an index, each with the version of the list', async () => {
    const engine = await SearchEngine.open(fetchFrom(`${origin}/search/`, 'v7'));
    expect(await found(engine, '"thin crust"')).toEqual(['baguette']);
    expect(asked).toEqual(['/search/index.bin?v=v7', '/search/notes-0.json?v=v7']);
  });

  it('gives the bytes as they are', async () => {
    const bytes = await fetchFrom(`${origin}/search/`, 'v7')('index.bin');
    expect(new Uint8Array(bytes)).toEqual(files.get('index.bin'));
  });

  it.each([
    ['missing', 'index.bin answered 404'],
    ['broken', 'index.bin answered 500'],
  ])('refuses a %s file', async (folder, reason) => {
    await expect(fetchFrom(`${origin}/${folder}/`, 'v7')('index.bin')).rejects.toThrow(reason);
  });

  it('leaves it to the reader of the index to refuse what is no index', async () => {
    const open = SearchEngine.open(fetchFrom(`${origin}/garbage/`, 'v7'));
    await expect(open).rejects.toThrow('the index is not an index');
  });

  it('fails where nobody answers', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await expect(fetchFrom(`http://127.0.0.1:${port}/`, 'v7')('index.bin')).rejects.toThrow(TypeError);
  });
});
