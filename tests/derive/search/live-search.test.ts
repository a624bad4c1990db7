import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { searchIndex } from '../../../src/derive/search/index-files.ts';
import { liveSearchStart } from '../../../src/derive/search/live-search.ts';
import { bakery } from '../invented-bakery.ts';

describe('liveSearchStart', () => {
  it('tells where index and papers are, and the themes in the order of the list', () => {
    const list = bakery();
    const start = liveSearchStart(list, createAddresses('/bread/', 'https://example.org'));
    expect(start).toEqual({
      stamp: searchIndex(list).stamp,
      index: '/bread/search/',
      papers: '/bread/papers/',
      themes: list.themes.map(({ id, title }, at) => ({
        label: title,
        href: `/bread/themes/${id}/`,
        accent: at + 1,
      })),
    });
  });
});
