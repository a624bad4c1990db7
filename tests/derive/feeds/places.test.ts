import { describe, expect, it } from 'vitest';
import { feedFileLinks, feedFiles, feedLinks, feedPlaces } from '../../../src/derive/feeds/places.ts';
import { collections } from '../../../src/derive/collections.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { bakery } from '../invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');

describe('feedPlaces', () => {
  it('are all papers, changes, themes and tags in use, but no paths', () => {
    const places = feedPlaces(bakery()).map(({ collection, ...place }) => ({
      ...place,
      papers: collection?.papers.length ?? null,
    }));
    const part = (kind: 'theme' | 'tag', id: string, label: string, papers: number) => ({
      kind,
      label,
      title: kind === 'tag' ? `${label} (tag) · Bread Science` : `${label} · Bread Science`,
      summary: kind === 'tag' ? `Papers on ${label} in Bread Science` : 'What the theme asks',
      page: `${kind}s/${id}/`,
      folder: `${kind}s/${id}/`,
      papers,
    });
    expect(places).toEqual([
      {
        kind: 'all',
        label: 'All papers',
        title: 'Bread Science',
        summary: 'Papers on dough',
        page: '',
        folder: '',
        papers: 4,
      },
      {
        kind: 'changes',
        label: 'Changes',
        title: 'Changes · Bread Science',
        summary:
          'Papers added to Bread Science, papers found withdrawn, retracted or superseded, and corrections of entries',
        page: 'changes/',
        folder: 'changes/',
        papers: null,
      },
      part('theme', 'ovens', 'Ovens', 2),
      part('theme', 'fermentation', 'Fermentation', 3),
      part('tag', 'rye', 'Rye Flour', 3),
      part('tag', 'sourdough', 'sourdough', 2),
      part('tag', 'crust', 'crust', 1),
    ]);
  });
});

describe('feedFiles', () => {
  it('stand beside the page', () => {
    const places = feedPlaces(bakery()).filter(({ kind }) => kind === 'all' || kind === 'theme');
    expect(places.map((place) => feedFiles(place, addresses))).toEqual([
      { atom: '/bread/feed.xml', json: '/bread/feed.json' },
      { atom: '/bread/themes/ovens/feed.xml', json: '/bread/themes/ovens/feed.json' },
      { atom: '/bread/themes/fermentation/feed.xml', json: '/bread/themes/fermentation/feed.json' },
    ]);
  });
});

describe('feedLinks', () => {
  const all = [
    { type: 'application/atom+xml', title: 'Bread Science', href: '/bread/feed.xml' },
    { type: 'application/feed+json', title: 'Bread Science (JSON Feed)', href: '/bread/feed.json' },
  ];

  it('name the feed of all papers in both formats on the home page, and in the one that all readers know elsewhere', () => {
    expect(feedLinks(bakery(), addresses, '')).toEqual(all);
    expect(feedLinks(bakery(), addresses, 'paths/weekend/')).toEqual(all.slice(0, 1));
  });

  it('name the feed of the page first', () => {
    expect(feedLinks(bakery(), addresses, 'themes/ovens/')).toEqual([
      { type: 'application/atom+xml', title: 'Ovens · Bread Science', href: '/bread/themes/ovens/feed.xml' },
      {
        type: 'application/feed+json',
        title: 'Ovens · Bread Science (JSON Feed)',
        href: '/bread/themes/ovens/feed.json',
      },
      ...all.slice(0, 1),
    ]);
  });
});

describe('feedFileLinks', () => {
  it('names the two feeds of all, of a theme and of a tag, and none of a path', () => {
    const found = collections(bakery()).map((one) => [
      one.page,
      feedFileLinks(one, addresses).map(({ href }) => href),
    ]);
    expect(found).toEqual([
      ['', ['/bread/feed.xml', '/bread/feed.json']],
      ['themes/ovens/', ['/bread/themes/ovens/feed.xml', '/bread/themes/ovens/feed.json']],
      [
        'themes/fermentation/',
        ['/bread/themes/fermentation/feed.xml', '/bread/themes/fermentation/feed.json'],
      ],
      ['tags/rye/', ['/bread/tags/rye/feed.xml', '/bread/tags/rye/feed.json']],
      ['tags/sourdough/', ['/bread/tags/sourdough/feed.xml', '/bread/tags/sourdough/feed.json']],
      ['tags/crust/', ['/bread/tags/crust/feed.xml', '/bread/tags/crust/feed.json']],
      ['paths/weekend/', []],
    ]);
  });
});
