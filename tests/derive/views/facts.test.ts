import { describe, expect, it } from 'vitest';
import { factsOf, factTable } from '../../../src/derive/views/facts.ts';
import { library } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

const loaves = { name: 'loaves', label: 'Baked (loaves)' };
const flour = { name: 'flour', label: 'Flour' };

describe('factsOf', () => {
  it.each([
    [
      'slow-dough',
      [
        { label: 'Baked (loaves)', value: '48' },
        { label: 'Flour', value: 'rye' },
      ],
    ],
    ['steam', [{ label: 'Baked (loaves)', value: '12' }]],
    ['acid', []],
  ])('gives the facts of %s in the order of site.md, with their units', (id, facts) => {
    const list = bakery();
    expect(factsOf(list, paperOf(list, id))).toEqual(facts);
  });
});

describe('factTable', () => {
  /** The table of some papers of the bakery, with ids in place of papers. */
  function tableOf(...ids: string[]) {
    const list = bakery();
    const { columns, rows } = factTable(
      list,
      ids.map((id) => paperOf(list, id)),
    );
    return { columns, rows: rows.map(({ paper, cells }) => [paper.id, ...cells]) };
  }

  it('sets the papers that state a fact side by side, in the order in which they come', () => {
    expect(tableOf('steam', 'acid', 'slow-dough', 'yeast')).toEqual({
      columns: [loaves, flour],
      rows: [
        ['steam', '12', ''],
        ['slow-dough', '48', 'rye'],
      ],
    });
  });

  it('has no column that nobody fills', () => {
    expect(tableOf('steam')).toEqual({ columns: [loaves], rows: [['steam', '12']] });
  });

  it('is empty where no paper states a fact, or site.md declares none', () => {
    const list = library();
    const empty = { columns: [], rows: [] };
    expect([tableOf(), tableOf('acid', 'yeast'), factTable(list, list.papers)]).toEqual([
      empty,
      empty,
      empty,
    ]);
  });
});
