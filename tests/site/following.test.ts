import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOpml } from 'feedsmith';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { atomFaults, jsonFeedFaults } from '../derive/feeds/feed-rules.ts';
import { sites } from './build-sites.ts';
import { describedSites } from './described-sites.ts';
import { attributes, readPage } from './html.ts';

interface JsonItem {
  id: string;
  url: string;
}

describe.each(describedSites)('the feeds of the %s list', (_name, { folder, base, origin }) => {
  const root = origin + base;
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const fileOf = (address: string) => {
    expect(address.startsWith(root)).toBe(true);
    const path = new URL(address).pathname.slice(base.length);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };
  const outlines = (parseOpml(read('feeds.opml')).body?.outlines ?? []).flatMap(
    (group) => group.outlines ?? [],
  );
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const atom = files.filter((file) => /(?:^|\/)feed\.xml$/.test(file)).sort();

  it('are all named in feeds.opml, and every page that it names exists', () => {
    expect(outlines.map(({ xmlUrl }) => fileOf(xmlUrl ?? '')).sort()).toEqual(atom);
    expect(outlines.map(({ type }) => type)).toEqual(outlines.map(() => 'rss'));
    expect(outlines.filter(({ htmlUrl }) => !existsSync(join(folder, fileOf(htmlUrl ?? ''))))).toEqual([]);
  });

  it('exist for every theme and every tag that has a page', () => {
    const pages = files
      .filter((file) => /^(?:themes|tags)\/[^/]+\/index\.html$/.test(file))
      .map((file) => file.replace('index.html', 'feed.xml'));
    expect(atom).toEqual(['changes/feed.xml', 'feed.xml', ...pages].sort());
  });

  it.each(atom)('keep the rules of Atom, can be read, and lead to pages that exist: %s', async (file) => {
    const xml = read(file);
    expect(atomFaults(xml)).toEqual([]);
    const { feedUrl, link, items } = await new RssParser().parseString(xml);
    expect(feedUrl).toBe(root + file);
    expect(items.length).toBeGreaterThan(0);
    const links = [link, ...items.map((item) => item.link)];
    expect(links.filter((address) => !existsSync(join(folder, fileOf(address ?? ''))))).toEqual([]);
  });

  it.each(atom)('say the same as JSON Feed: %s', async (file) => {
    const text = read(file.replace(/\.xml$/, '.json'));
    expect(jsonFeedFaults(text)).toEqual([]);
    const json = JSON.parse(text) as { feed_url: string; items: JsonItem[] };
    const { items } = await new RssParser().parseString(read(file));
    expect(json.feed_url).toBe(root + file.replace(/\.xml$/, '.json'));
    expect(json.items.map(({ id, url }) => ({ id, url }))).toEqual(
      (items as { id?: string; link?: string }[]).map(({ id, link }) => ({ id, url: link })),
    );
  });

  it('are all linked from the page that explains them', () => {
    const { tree } = readPage(folder, 'subscribe/index.html');
    const links = new Set(attributes(tree, 'main a', 'href'));
    const missing = [...atom, ...atom.map((file) => file.replace(/\.xml$/, '.json')), 'feeds.opml'].filter(
      (file) => !links.has(base + file),
    );
    expect(missing).toEqual([]);
  });
});

describe('the page of changes', () => {
  const { folder, base } = sites.complete;
  const { tree } = readPage(folder, 'changes/index.html');
  const sections = selectAll('main section', tree);

  it('tells day by day what was added and what was found', () => {
    const told = sections.map((section) => ({
      day: attributes(section, 'time', 'dateTime')[0],
      heading: toString(select('h2', section) ?? section).trim(),
      links: attributes(section, 'li a', 'href'),
    }));
    const papers = (id: string) => `${base}papers/${id}/`;
    expect(told).toEqual([
      { day: '2026-11-23', heading: '23 November 2026', links: [papers('steam-first')] },
      { day: '2026-11-20', heading: '20 November 2026', links: [papers('slow-dough')] },
      {
        day: '2026-11-02',
        heading: '2 November 2026',
        links: [papers('warm-proof'), 'https://bread.example/notice'],
      },
      { day: '2026-11-01', heading: '1 November 2026', links: [papers('warm-proof')] },
      { day: '2026-10-05', heading: '5 October 2026', links: [papers('levain-atlas')] },
      { day: '2026-09-01', heading: '1 September 2026', links: [papers('rtl-loaf')] },
    ]);
  });

  it('leads to its feeds', () => {
    expect(attributes(tree, 'main a[href*="feed"]', 'href')).toEqual([
      `${base}changes/feed.xml`,
      `${base}changes/feed.json`,
    ]);
  });
});
