import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteData } from 'astro';
import { describe, expect, it } from 'vitest';
import { renderPages, type Renderer } from '../../../src/build/renderer/render-pages.ts';
import { filesIn } from '../../../src/build/file-digest.ts';
import { temporaryFolder } from '../../model/invented-list.ts';

const home = 'https://bread.example/list/';
const route = {} as RouteData;

/** A renderer as Astro's, of pages that say their address. */
const bakery = {
  staticPaths: {
    getAll: () =>
      Promise.resolve(
        ['/', '/papers/rye', 'authors/王小麦', '/404'].map((pathname) => ({ pathname, route })),
      ),
  },
  app: {
    render: (request: Request) => Promise.resolve(new Response(`<p>${decodeURIComponent(request.url)}</p>`)),
  },
} as unknown as Renderer;

describe('renderPages', () => {
  it('writes each page into its folder, but for the page of what is missing', async () => {
    const folder = temporaryFolder();
    const written: number[] = [];
    await renderPages(bakery, home, folder, { isKept: () => false, written: () => written.push(1) });
    const texts = filesIn(folder, '').map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
    expect(Object.fromEntries(texts)).toEqual({
      'index.html': '<p>https://bread.example/list/</p>',
      'papers/rye/index.html': '<p>https://bread.example/list/papers/rye/</p>',
      'authors/王小麦/index.html': '<p>https://bread.example/list/authors/王小麦/</p>',
      '404.html': '<p>https://bread.example/list/404/</p>',
    });
    expect(written).toHaveLength(4);
  });

  it('leaves out pages that were taken over', async () => {
    const folder = temporaryFolder();
    const asked: string[] = [];
    const isKept = (file: string) => asked.push(file) > 0 && file.startsWith('papers/');
    await renderPages(bakery, home, folder, { isKept, written: () => undefined });
    expect(filesIn(folder, '')).toEqual(['404.html', 'authors/王小麦/index.html', 'index.html']);
    expect(asked).toEqual(['index.html', 'papers/rye/index.html', 'authors/王小麦/index.html', '404.html']);
  });

  it('names the page that fails, and why', async () => {
    const app = { render: () => Promise.reject(new Error('no flour')) };
    const failing = { ...bakery, app } as unknown as Renderer;
    await expect(
      renderPages(failing, home, temporaryFolder(), { isKept: () => false, written: () => undefined }),
    ).rejects.toThrow('the page index.html cannot be rendered: no flour');
  });
});
