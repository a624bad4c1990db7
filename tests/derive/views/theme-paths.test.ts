import { describe, expect, it } from 'vitest';
import { pathsOfTheme } from '../../../src/derive/views/theme-paths.ts';
import { library } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

describe('pathsOfTheme', () => {
  it('has the paths of whose steps at least half are in the folder of the theme', () => {
    const list = bakery();
    const [weekend] = list.paths;
    if (!weekend) throw new Error('the bakery has no path');
    const step = (paper: string) => ({ paper, note: 'Why' });
    const along = (id: string, ...steps: string[]) => ({ ...weekend, id, steps: steps.map(step) });
    const known = {
      ...list,
      paths: [
        along('mostly-ovens', 'slow-dough', 'steam', 'acid'),
        along('both', 'steam', 'yeast'),
        along('alone', 'acid'),
      ],
    };
    const ids = (theme: string) => pathsOfTheme(known, theme).map(({ id }) => id);
    expect([ids('ovens'), ids('fermentation'), ids('cellar')]).toEqual([
      ['mostly-ovens', 'both'],
      ['both', 'alone'],
      [],
    ]);
  });

  it('is empty for a list without paths', () => {
    expect(pathsOfTheme(library({}), 'ovens')).toEqual([]);
  });
});
