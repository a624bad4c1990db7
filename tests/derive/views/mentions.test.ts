import { describe, expect, it } from 'vitest';
import { mentions } from '../../../src/derive/views/mentions.ts';
import { bakery } from '../invented-bakery.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('mentions', () => {
  it.each([
    ['slow-dough', ['yeast', 'steam'], []],
    // Its own citation of itself does not count.
    ['steam', [], ['ovens']],
    ['yeast', [], []],
  ])('finds who cites %s', (id, papers, themes) => {
    const found = mentions(bakery(), id);
    expect([ids(found.papers), ids(found.themes)]).toEqual([papers, themes]);
  });
});
