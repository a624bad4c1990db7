import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/derive/collections.ts';
import { feedFileLinks, fileLinks } from '../../../src/derive/citing/formats.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { bakery } from '../invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');

describe('fileLinks', () => {
  it('names every format of a paper or a collection', () => {
    expect(fileLinks('papers/rye', addresses)).toEqual([
      { label: 'BibTeX', href: '/bread/papers/rye.bib', type: 'application/x-bibtex' },
      { label: 'RIS', href: '/bread/papers/rye.ris', type: 'application/x-research-info-systems' },
      { label: 'CSL-JSON', href: '/bread/papers/rye.json', type: 'application/vnd.citationstyles.csl+json' },
      { label: 'Markdown', href: '/bread/papers/rye.md', type: 'text/markdown' },
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
