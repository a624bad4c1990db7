import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { collections } from '../../../src/derive/collections.ts';
import { collectionComparison, compareAddress } from '../../../src/derive/compare/addresses.ts';
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
