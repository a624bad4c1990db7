import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { collections } from '../../../src/derive/collections.ts';
import { collectionComparison, compareAddress, factLinks } from '../../../src/derive/compare/addresses.ts';
import { bakery } from '../invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');

describe('compareAddress', () => {
  it('escapes what it asks for', () => {
    expect(compareAddress(addresses, { flour: 'rye & wheat', sort: '-loaves' })).toBe(
      '/bread/compare/?flour=rye+%26+wheat&sort=-loaves',
    );
  });
});

describe('collectionComparison', () => {
  it('is narrowed to the papers of a theme, tag or path', () => {
    const found = collections(bakery()).map((one) => collectionComparison(one, addresses));
    expect(found).toEqual([
      '/bread/compare/',
      '/bread/compare/?theme=ovens',
      '/bread/compare/?theme=fermentation',
      '/bread/compare/?tag=rye',
      '/bread/compare/?tag=sourdough',
      '/bread/compare/?tag=crust',
      '/bread/compare/?path=weekend',
    ]);
  });
});

describe('factLinks', () => {
  it.each([
    ['loaves', 'number', '1k', '/bread/search/?q=loaves%3A1k', '/bread/compare/?sort=-loaves&paper=acid'],
    [
      'flour',
      'choice',
      'dark rye',
      '/bread/search/?q=flour%3A%22dark+rye%22',
      '/bread/compare/?flour=dark+rye&paper=acid',
    ],
    [
      'result',
      'text',
      'a "good" loaf',
      '/bread/search/?q=result%3A%22a+good+loaf%22',
      '/bread/compare/?sort=result&paper=acid',
    ],
    ['result', 'text', 'bread '.repeat(12), null, '/bread/compare/?sort=result&paper=acid'],
  ] as const)('leads from %s, a %s: %j', (name, kind, value, search, compare) => {
    expect(factLinks({ name, label: name, kind, value }, 'acid', addresses)).toEqual({ search, compare });
  });
});
