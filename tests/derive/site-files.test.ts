import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/derive/addresses.ts';
import { searchIndex } from '../../src/derive/search/index-files.ts';
import { siteFiles } from '../../src/derive/site-files.ts';
import type { Library } from '../../src/model/library.ts';
import { bakery } from './invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');

const papers = ['acid', 'slow-dough', 'steam', 'yeast'].map((id) => `papers/${id}`);
const parts = ['themes/ovens', 'themes/fermentation', 'tags/rye', 'tags/sourdough', 'tags/crust'];
const collections = ['bibliography', ...parts, 'paths/weekend'];
const schemas = ['list', 'papers', 'paper', 'themes', 'tags', 'paths'];

/** Every file of the bakery's site. */
const expected = [
  ...[...papers, ...collections].flatMap((name) =>
    ['bib', 'ris', 'json', 'md'].map((end) => `${name}.${end}`),
  ),
  ...['', 'changes/', ...parts.map((part) => `${part}/`)].flatMap((folder) => [
    `${folder}feed.xml`,
    `${folder}feed.json`,
  ]),
  'feeds.opml',
  ...['list', 'papers', ...papers, 'themes', 'tags', 'paths', 'schema'].map((name) => `api/${name}.json`),
  ...schemas.map((name) => `api/${name}.schema.json`),
  'cards/0.json',
  'compare/data.json',
  ...['index.bin', 'notes-0.json', 'start.json'].map((name) => `search/${name}`),
  ...['sitemap.xml', 'robots.txt', 'site.webmanifest', 'llms.txt'],
];

/** The library, and how often somebody has read the facts of one of its papers since it was last asked. */
function watched(list: Library) {
  let reads = 0;
  const count = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (target, name, receiver): unknown => {
        reads++;
        return Reflect.get(target, name, receiver);
      },
    });
  const library = { ...list, papers: list.papers.map((paper) => ({ ...paper, body: count(paper.body) })) };
  const readsSince = () => {
    const found = reads;
    reads = 0;
    return found;
  };
  return { library, readsSince };
}

describe('siteFiles', () => {
  it('are all that is no page, each at a path of its own', () => {
    const files = siteFiles(bakery(), addresses);
    expect([...files.keys()].sort()).toEqual(expected.sort());
  });

  it('hold what their ending says, the same each time they are asked for', async () => {
    const files = siteFiles(bakery(), addresses);
    const begins: Record<string, RegExp> = {
      bib: /^(?:% .*\n)*\n?@misc\{/,
      ris: /^TY {2}- /,
      json: /^[[{]/,
      md: /^# /,
      xml: /^<\?xml /,
      opml: /^<\?xml /,
      webmanifest: /^{"name":"Bread Science",/,
      txt: /^(?:# Bread Science|User-agent: \*)\n/,
      bin: /^/,
    };
    for (const [path, write] of files) {
      const content = await write();
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
      expect([path, text]).toEqual([
        path,
        expect.stringMatching(begins[path.split('.').pop() ?? ''] ?? /^$/),
      ]);
      if (path.endsWith('.json')) JSON.parse(text);
      expect(await write()).toEqual(content);
    }
  });

  it('are not written before they are asked for, but for the index, whose parts must be counted', async () => {
    const { library, readsSince } = watched(bakery());
    searchIndex(library);
    readsSince();
    const files = siteFiles(library, addresses);
    expect(readsSince()).toBe(0);
    for (const path of ['papers/steam.md', 'feed.xml', 'api/papers/steam.json']) {
      await files.get(path)?.();
      expect([path, readsSince()]).not.toEqual([path, 0]);
    }
  });

  it('tell crawlers that they may read all, and where the sitemap is', async () => {
    expect(await siteFiles(bakery(), addresses).get('robots.txt')?.()).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/bread/sitemap.xml\n',
    );
  });
});
