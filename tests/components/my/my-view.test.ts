import { describe, expect, it } from 'vitest';
import { shownPapers, stateCounts, type View } from '../../../src/components/my/my-view.ts';
import type { Reading } from '../../../src/components/my/reading.ts';

const reading: Reading = {
  papers: [
    { id: 'rye', state: 'read', changed: '2026-11-25T08:00:00Z', title: 'Rye at 2 Rates' },
    {
      id: 'creme',
      state: 'saved',
      changed: '2026-11-23T08:00:00Z',
      title: 'Crème in Dough',
      note: 'Ask Ada',
    },
    { id: 'oat', state: 'saved', changed: '2026-11-24T08:00:00Z' },
    { id: 'atlas', state: 'aside', changed: '2026-11-24T08:00:00Z', title: 'Rye at 10 Rates' },
  ],
  paths: [],
};
const view = (wanted: Partial<View>) =>
  shownPapers(reading, { state: null, words: '', order: 'saved', ...wanted }).map(({ id }) => id);

describe('shownPapers', () => {
  it.each<[wanted: Partial<View>, ids: string[]]>([
    [{}, ['atlas', 'oat', 'creme', 'rye']],
    [{ order: 'changed' }, ['rye', 'atlas', 'oat', 'creme']],
    [{ order: 'title' }, ['creme', 'oat', 'rye', 'atlas']],
    [{ state: 'saved' }, ['oat', 'creme']],
    [{ state: 'reading' }, []],
    [{ words: 'creme' }, ['creme']],
    [{ words: ' ADA  dou ' }, ['creme']],
    [{ words: 'rye', state: 'aside' }, ['atlas']],
    [{ words: 'oat' }, ['oat']],
    [{ words: 'rye oat' }, []],
  ])('shows for %j', (wanted, ids) => {
    expect(view(wanted)).toEqual(ids);
  });
});

describe('stateCounts', () => {
  it('counts every state', () => {
    expect(stateCounts(reading)).toEqual({ saved: 2, reading: 0, read: 1, aside: 1 });
  });
});
