import { describe, expect, it } from 'vitest';
import { mentions } from '../../../src/derive/views/mentions.ts';
import { bakery } from '../invented-bakery.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('mentions', () => {
  it.each([
    ['slow-dough', ['yeast', 'steam'], [], ['weekend']],
    // Its own citation of itself does not count.
    ['steam', [], ['ovens'], ['weekend']],
    ['yeast', [], [], []],
  ])('finds who cites %s and which paths lead over it', (id, papers, themes, readingPaths) => {
    const found = mentions(bakery(), id);
    expect([ids(found.papers), ids(found.themes), ids(found.paths)]).toEqual([papers, themes, readingPaths]);
  });
});
