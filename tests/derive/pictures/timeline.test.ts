import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/derive/pictures/timeline.ts';
import { library, paper } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

describe('timeline', () => {
  it('puts each paper at its date, in the lane of its theme, highlighted ones larger', () => {
    const picture = timeline(bakery());
    expect(picture?.dots.map(({ paper: { id }, x, y, isLarge }) => [id, x, y, isLarge])).toEqual([
      ['steam', 72.8, 2.79, false],
      ['slow-dough', 72.8, 1.94, true],
      ['yeast', 72.8, 5.24, true],
      ['acid', 16.8, 5.24, false],
    ]);
    expect(picture?.lanes.map(({ theme: { id }, top, bottom }) => [id, top, bottom])).toEqual([
      ['ovens', 0, 3.3],
      ['fermentation', 3.3, 5.75],
    ]);
    expect(picture?.ticks).toEqual([
      { label: '2019', at: 0.8 },
      { label: '2020', at: 33.6 },
      { label: '2021', at: 66.4 },
    ]);
    expect(picture?.arcs).toEqual([
      { type: 'extends', path: 'M16.8 5.24Q44.8 -0.06 72.8 1.94' },
      { type: 'contradicts', path: 'M72.8 2.79Q72.8 -0.06 72.8 1.94' },
    ]);
  });

  it('shows one year by its months', () => {
    const picture = timeline(bakery(), 2021);
    expect(picture?.dots.map(({ paper: { id } }) => id).sort()).toEqual(['slow-dough', 'steam', 'yeast']);
    expect(picture?.ticks.map(({ label }) => label).slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
  });

  it('draws nothing of a single paper', () => {
    expect(timeline(bakery(), 2019)).toBeNull();
  });

  it('draws at most 400 papers of a long list, those that say most first', () => {
    const loaves = Array.from({ length: 405 }, (_none, at): [string, string] => [
      `papers/ovens/loaf-${at}.md`,
      paper({
        title: `"Loaf ${at}"`,
        url: `https://example.org/${at}`,
        published: at === 404 ? '2001' : '2020',
        relations: at === 404 ? '[{ extends: loaf-0, because: it is older }]' : '[]',
      }),
    ]);
    const picture = timeline(library({ 'papers/ovens/slow-dough.md': null, ...Object.fromEntries(loaves) }));
    expect([picture?.dots.length, picture?.left]).toEqual([400, 5]);
    expect(picture?.dots.map(({ paper: { id } }) => id)).toContain('loaf-404');
  });
});
