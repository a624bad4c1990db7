import { describe, expect, it } from 'vitest';
import { createFeedFiller, permanentId, type Feed } from '../../../src/derive/feeds/fill.ts';
import { feedPlaces, type FeedPlace } from '../../../src/derive/feeds/places.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, paper, site, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const scheme = 'tag:example.org,2026:/bread/';

function feedOf(
  list: Library,
  kind: FeedPlace['kind'],
  base = '/bread/',
  origin = 'https://example.org',
): Feed {
  const place = feedPlaces(list).find((one) => one.kind === kind);
  if (!place) throw new Error(`no feed of ${kind}`);
  return createFeedFiller(list, createAddresses(base, origin))(place);
}

describe('createFeedFiller', () => {
  it('fills the feed of a theme, with notes and findings and absolute links', () => {
    const theme = { scheme: `${scheme}themes`, term: 'ovens', label: 'Ovens' };
    const link = (id: string, label: string) =>
      `<a class="citation" href="https://example.org/bread/papers/${id}/">${label}</a>`;
    expect(feedOf(bakery(), 'theme')).toEqual({
      id: `${scheme}themes/ovens/feed`,
      title: 'Ovens · Bread Science',
      subtitle: 'What the theme asks',
      language: 'en',
      updated: '2026-11-24T07:13:12.000Z',
      publisher: { name: 'Bread Science', url: 'https://example.org/bread/' },
      page: 'https://example.org/bread/themes/ovens/',
      atom: 'https://example.org/bread/themes/ovens/feed.xml',
      json: 'https://example.org/bread/themes/ovens/feed.json',
      licence: null,
      items: [
        {
          id: `${scheme}papers/steam`,
          title: 'Steam',
          url: 'https://example.org/bread/papers/steam/',
          external: 'https://arxiv.org/abs/2103.01230',
          published: '2026-11-24T07:13:12.000Z',
          updated: '2026-11-24T07:13:12.000Z',
          authors: ['Grain Mill'],
          categories: [
            theme,
            { scheme: `${scheme}tags`, term: 'rye', label: 'Rye Flour' },
            { scheme: `${scheme}tags`, term: 'crust', label: 'crust' },
          ],
          html: [
            `<p>Compare ${link('slow-dough', 'Slow Dough')}; ${link('acid', 'Acid')}.</p>`,
            '<p>It is <em>hot</em>.</p>',
            '<h2>Findings</h2>',
            `<p>Crust &#x26; crumb ${link('steam', 'Steam')}.</p>`,
            '<p>Read the paper: <a href="https://arxiv.org/abs/2103.01230">arXiv:2103.01230</a> · <a href="https://arxiv.org/pdf/2103.01230">PDF</a></p>',
          ].join('\n'),
        },
        {
          id: `${scheme}papers/slow-dough`,
          title: 'Slow Dough: A Study of Time',
          url: 'https://example.org/bread/papers/slow-dough/',
          external: 'https://example.org/slow-dough',
          published: '2026-11-23T07:13:25.000Z',
          updated: '2026-11-23T07:13:25.000Z',
          authors: ['Ada Kneader'],
          categories: [
            theme,
            { scheme: `${scheme}themes`, term: 'fermentation', label: 'Fermentation' },
            { scheme: `${scheme}tags`, term: 'sourdough', label: 'sourdough' },
            { scheme: `${scheme}tags`, term: 'rye', label: 'Rye Flour' },
          ],
          html: [
            '<p>Read it for the clock inside the dough, which tells when a slow loaf is ready for the oven.</p>',
            '<p>Read the paper: <a href="https://example.org/slow-dough">example.org</a></p>',
          ].join('\n'),
        },
      ],
    });
  });

  it('fills the feed of a tag with notes and where to read the papers', () => {
    const [steam] = feedOf(bakery(), 'tag').items;
    const link = (id: string, label: string) =>
      `<a class="citation" href="https://example.org/bread/papers/${id}/">${label}</a>`;
    expect(steam).toEqual({
      ...feedOf(bakery(), 'theme').items[0],
      html: [
        `<p>Compare ${link('slow-dough', 'Slow Dough')}; ${link('acid', 'Acid')}.</p>`,
        '<p>Read the paper: <a href="https://arxiv.org/abs/2103.01230">arXiv:2103.01230</a> · <a href="https://arxiv.org/pdf/2103.01230">PDF</a></p>',
      ].join('\n'),
    });
  });

  it('brings a paper up again when it is found retracted, and says so', () => {
    const status = '{ state: retracted, evidence: "https://example.org/?a&b", checked: 2026-11-30 }';
    const list = library({
      [slowDough]: paper({ status }, 'Why.\n\n## Abstract\n\nNot ours.\n\n## A & [@steam] *now*\n\nText.'),
      'papers/ovens/steam.md': paper({ title: '"Steam"', url: 'https://example.org/s', added: '2026-11-29' }),
    });
    const [first] = feedOf(list, 'all').items;
    expect([first?.id, first?.published, first?.updated]).toEqual([
      `${scheme}papers/slow-dough`,
      '2026-11-23T07:13:25.000Z',
      '2026-11-30T07:13:25.000Z',
    ]);
    expect(first?.html).toBe(
      [
        '<p>This paper is <strong>retracted</strong>: <a href="https://example.org/?a&amp;b">notice</a>, checked on 2026-11-30.</p>',
        '<p>Why.</p>',
        '<h2>A &#x26; <a class="citation" href="https://example.org/bread/papers/steam/">Steam</a> <em>now</em></h2>',
        '<p>Text.</p>',
        '<p>Read the paper: <a href="https://example.org/slow-dough">example.org</a></p>',
      ].join('\n'),
    );
  });

  it('has an item for every change in the feed of changes', () => {
    const status = '{ state: retracted, evidence: https://example.org/n, checked: 2026-11-30 }';
    const feed = feedOf(library({ [slowDough]: paper({ status }) }), 'changes');
    expect(
      feed.items.map(({ id, title, published, updated }) => ({ id, title, published, updated })),
    ).toEqual([
      {
        id: `${scheme}changes/slow-dough/retracted`,
        title: 'Retracted: Slow Dough: A Study of Time',
        published: '2026-11-30T19:13:25.000Z',
        updated: '2026-11-30T19:13:25.000Z',
      },
      {
        id: `${scheme}changes/slow-dough/added`,
        title: 'Added: Slow Dough: A Study of Time',
        published: '2026-11-23T07:13:25.000Z',
        updated: '2026-11-23T07:13:25.000Z',
      },
    ]);
    expect([feed.id, feed.updated]).toEqual([`${scheme}changes/feed`, '2026-11-30T19:13:25.000Z']);
  });

  it('states the licence of the notes', () => {
    const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
    const list = library({ 'site.md': site({ licence: 'CC BY 4.0', licenceUrl }) });
    expect(feedOf(list, 'all').licence).toEqual({ text: 'Notes: CC BY 4.0', url: licenceUrl });
  });

  it('writes addresses in the letters that feeds may hold', () => {
    const list = library({ [slowDough]: paper({ url: '"https://example.org/{a}|b?c=`d`^é"' }) });
    expect(feedOf(list, 'all').items[0]?.external).toBe('https://example.org/%7Ba%7D%7Cb?c=%60d%60%5E%C3%A9');
  });

  it('keeps its ids when the site is shown at another address', () => {
    const ids = (feed: Feed) => [feed.id, ...feed.items.map(({ id }) => id)];
    const preview = feedOf(bakery(), 'all', '/preview/7/', 'https://preview.example');
    expect(ids(preview)).toEqual(ids(feedOf(bakery(), 'all')));
    expect(preview.items[0]?.url).toBe('https://preview.example/preview/7/papers/steam/');
  });

  it('is of the epoch when it has no items', () => {
    const feed = feedOf(library({ [slowDough]: null }), 'all');
    expect([feed.updated, feed.items]).toEqual(['1970-01-01T00:00:00.000Z', []]);
  });

  it('puts the items of a day at times by which readers order them alike', () => {
    const dates = ['2021-03', '2021-03-02', '1899', '2021', '2026-11-23', '1950-01-02'];
    const list = library(
      Object.fromEntries(
        dates.map((published, at) => [
          `papers/ovens/loaf-${at}.md`,
          paper({ title: `"Loaf ${at}"`, published, url: `https://example.org/${at}` }),
        ]),
      ),
    );
    const items = feedOf(list, 'all').items.filter(({ title }) => title.startsWith('Loaf'));
    expect(items.map(({ updated }) => updated)).toEqual([
      '2026-11-23T07:48:05.000Z',
      '2026-11-23T07:13:13.000Z',
      '2026-11-23T07:13:12.000Z',
      '2026-11-23T07:12:13.000Z',
      '2026-11-23T00:00:01.000Z',
      '2026-11-23T00:00:00.000Z',
    ]);
  });
});

describe('permanentId', () => {
  it('stays when the list moves and says where it began', () => {
    const list = bakery();
    const site = { ...list.site, id: 'https://old.example/bread/', url: 'https://new.example/' };
    expect(permanentId({ ...list, site }, 'papers/x')).toBe('tag:old.example,2026:/bread/papers/x');
  });

  it.each([
    ['https://example.org', 'tag:example.org,2026:/papers/x'],
    ['https://example.org/bread', 'tag:example.org,2026:/bread/papers/x'],
    ['https://example.org/bread/?a#b', 'tag:example.org,2026:/bread/papers/x'],
    ['https://xn--brt-yna.example/a b/', 'tag:xn--brt-yna.example,2026:/a%20b/papers/x'],
  ])('is a tag URI of host and path of %s', (url, expected) => {
    const list = bakery();
    expect(permanentId({ ...list, site: { ...list.site, url } }, 'papers/x')).toBe(expected);
  });
});
