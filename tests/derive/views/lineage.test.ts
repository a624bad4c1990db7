import { describe, expect, it } from 'vitest';
import { lineage } from '../../../src/derive/views/lineage.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, paper } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

/** A list of papers by their years, with relations such as `extends: rye`. */
function baked(papers: Record<string, [year: number, ...relations: string[]]>): Library {
  return library({
    'papers/ovens/slow-dough.md': null,
    ...Object.fromEntries(
      Object.entries(papers).map(([id, [year, ...relations]]) => [
        `papers/ovens/${id}.md`,
        paper({
          title: `"Loaf ${id}"`,
          url: `https://example.org/${id}`,
          published: String(year),
          relations: `[${relations.map((one) => `{ ${one}, because: it says so }`).join(', ')}]`,
        }),
      ]),
    ),
  });
}

function told(list: Library, id: string) {
  const found = lineage(list, paperOf(list, id));
  return (
    found && {
      layers: Object.fromEntries(found.relatives.map(({ paper: one, layer }) => [one.id, layer])),
      links: found.links.map(({ type, from, to }) => `${from.id} ${type} ${to.id}`),
      left: found.left,
    }
  );
}

describe('lineage', () => {
  it('has what a paper goes back to below it, and what followed above', () => {
    expect(told(bakery(), 'slow-dough')).toEqual({
      layers: { 'slow-dough': 0, acid: -1, steam: -1, yeast: 1 },
      links: ['slow-dough extends acid', 'slow-dough contradicts steam', 'yeast uses slow-dough'],
      left: 0,
    });
  });

  it('goes two steps in one direction, and names who contradicts what a paper is built on', () => {
    const list = baked({
      first: [2015],
      base: [2016, 'extends: first'],
      critic: [2018, 'contradicts: base'],
      cousin: [2018, 'extends: base'],
      self: [2019, 'extends: base'],
      heir: [2020, 'extends: self'],
      grandchild: [2021, 'extends: heir'],
      'great-grandchild': [2022, 'extends: grandchild'],
    });
    expect(told(list, 'self')).toEqual({
      layers: { self: 0, base: -1, heir: 1, first: -2, critic: 0, grandchild: 2 },
      links: [
        'self extends base',
        'heir extends self',
        'base extends first',
        'critic contradicts base',
        'grandchild extends heir',
      ],
      left: 0,
    });
  });

  it('puts comparisons by their dates, whichever entry states them', () => {
    const list = baked({ old: [2015, 'compares: self'], self: [2019], new: [2021, 'compares: self'] });
    expect(told(list, 'self')?.layers).toEqual({ self: 0, old: -1, new: 1 });
  });

  it('is bounded, and says how many it leaves to the list', () => {
    const users = Array.from({ length: 30 }, (_none, at): [string, [number, string]] => [
      `user-${at}`,
      [2020, 'uses: corpus'],
    ]);
    const found = told(baked({ corpus: [2015], ...Object.fromEntries(users) }), 'corpus');
    expect([Object.keys(found?.layers ?? {}).length, found?.left]).toEqual([8, 23]);
  });

  it('is none where one relation says it all', () => {
    expect(told(baked({ old: [2015], self: [2019, 'extends: old'] }), 'self')).toBeNull();
  });
});
