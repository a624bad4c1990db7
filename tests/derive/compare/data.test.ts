import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/components/compare/data.ts';
import { compareData } from '../../../src/derive/compare/data.ts';
import { library } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const plain = (...values: string[]) => values.map((value) => ({ value, label: value }));

describe('compareData', () => {
  it('has every paper by what its entry declares, the newest first', () => {
    // What the browser reads.
    const data: Comparison = compareData(bakery());
    expect(data).toEqual({
      columns: [
        { name: 'published', label: 'Published', kind: 'date' },
        { name: 'loaves', label: 'Baked (loaves)', kind: 'number' },
        { name: 'flour', label: 'Flour', kind: 'choice', values: plain('rye') },
        { name: 'level', label: 'Level', kind: 'choice', values: plain('easy', 'hard') },
        { name: 'course', label: 'Course', kind: 'choice', values: plain('bread') },
        { name: 'ovens', label: 'Ovens', kind: 'text' },
        {
          name: 'theme',
          label: 'Theme',
          kind: 'choice',
          values: [
            { value: 'ovens', label: 'Ovens' },
            { value: 'fermentation', label: 'Fermentation' },
          ],
          optional: true,
        },
        {
          name: 'tag',
          label: 'Tags',
          kind: 'choice',
          values: [
            { value: 'rye', label: 'Rye Flour' },
            { value: 'sourdough', label: 'sourdough' },
            { value: 'crust', label: 'crust' },
          ],
          optional: true,
        },
      ],
      papers: [
        {
          id: 'slow-dough',
          short: 'Slow Dough',
          title: 'Slow Dough: A Study of Time',
          cells: ['2021-03-14', 48, [0], [0], null, null, [0, 1], [1, 0]],
        },
        {
          id: 'yeast',
          short: 'Yeast',
          title: 'Yeast',
          cells: ['2021-03-14', null, null, [0], null, null, [1], [1, 0]],
        },
        {
          id: 'steam',
          short: 'Steam',
          title: 'Steam',
          cells: ['2021-03', 12, null, [1], [0], null, [0], [0, 2]],
        },
        {
          id: 'acid',
          short: 'Acid',
          title: 'Acid',
          cells: ['2019', null, null, null, null, null, [1], null],
        },
      ],
      leastShare: 0.25,
      paths: { weekend: { title: 'Weekend', papers: ['slow-dough', 'steam'] } },
    });
  });

  it('has only dates and themes where a list declares nothing', () => {
    expect(compareData(library()).columns.map(({ name }) => name)).toEqual(['published', 'theme']);
  });
});
