import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, it } from 'vitest';
import { pageRenderer } from '../../src/build/page-renderer.ts';
import { temporaryFolder } from '../model/invented-list.ts';

const route = {} as RouteData;

/** A renderer as Astro's, of pages that say their address. */
const astro: AstroPrerenderer = {
  name: 'bakery',
  getStaticPaths: () =>
    Promise.resolve(
      ['/list/', '/list/papers/rye', '/list/authors/王小麦', '/list/404'].map((pathname) => ({
        pathname,
        route,
      })),
    ),
  render: (request) => Promise.resolve(new Response(`<p>${decodeURIComponent(request.url)}</p>`)),
};

describe('pageRenderer', () => {
  it('writes each page into its folder and leaves Astro nothing to write', async () => {
    const folder = temporaryFolder();
    const written: number[] = [];
    const renderer = pageRenderer(astro, '/list/', folder, {
      isKept: () => false,
      written: () => written.push(1),
    });
    const addresses = [
      '/list/',
      '/list/papers/rye/',
      '/list/authors/%E7%8E%8B%E5%B0%8F%E9%BA%A6/',
      '/list/404',
    ];
    for (const address of addresses) {
      const response = await renderer.render(new Request(`https://bread.example${address}`), {
        routeData: route,
      });
      expect(response).toMatchObject({ body: null });
    }
    const text = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect([
      text('index.html'),
      text('papers/rye/index.html'),
      text('authors/王小麦/index.html'),
      text('404.html'),
    ]).toEqual([
      '<p>https://bread.example/list/</p>',
      '<p>https://bread.example/list/papers/rye/</p>',
      '<p>https://bread.example/list/authors/王小麦/</p>',
      '<p>https://bread.example/list/404</p>',
    ]);
    expect(written).toHaveLength(4);
  });

  it('leaves out pages that were taken over', async () => {
    const asked: string[] = [];
    const isKept = (file: string) => asked.push(file) > 0 && file.startsWith('papers/');
    const renderer = pageRenderer(astro, '/list/', temporaryFolder(), { isKept, written: () => undefined });
    const paths = await renderer.getStaticPaths();
    expect(paths.map(({ pathname }) => pathname)).toEqual(['/list/', '/list/authors/王小麦', '/list/404']);
    expect(asked).toEqual(['index.html', 'papers/rye/index.html', 'authors/王小麦/index.html', '404.html']);
  });
});
