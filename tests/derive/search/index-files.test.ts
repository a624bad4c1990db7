import { describe, expect, it } from 'vitest';
import { searchDocuments } from '../../../src/derive/search/documents.ts';
import { searchFacets, searchFacts } from '../../../src/derive/search/facets.ts';
import { searchIndex } from '../../../src/derive/search/index-files.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { bakery } from '../invented-bakery.ts';

describe('searchIndex', () => {
  it('is the index over documents and facets of the library, made once', () => {
    const list = bakery();
    const index = searchIndex(list);
    expect(index.files).toEqual(
      writeIndex(buildIndex(searchDocuments(list), searchFacets(list), searchFacts(list))),
    );
    expect(searchIndex(list)).toBe(index);
  });

  it('has a stamp that the same library gives again, and any change of what search knows changes', () => {
    const list = bakery();
    const { stamp } = searchIndex(list);
    expect(stamp).toMatch(/^[0-9a-f]{12}$/);
    const [first, ...rest] = list.papers;
    const stampWith = (change: object) =>
      searchIndex({ ...list, papers: first ? [{ ...first, ...change }, ...rest] : [] }).stamp;
    expect(stampWith({})).toBe(stamp);
    const others = [{ title: 'Acids' }, { tags: ['rye'] }, { added: '2026-11-25' }].map(stampWith);
    expect(new Set([stamp, ...others]).size).toBe(4);
  });
});
