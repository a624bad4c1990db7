import { describe, expect, it } from 'vitest';
import { createIdChooser } from '../../src/records/entry-ids.ts';

/** The ids of titles, in a list that has the given ids. */
function idsOf(titles: readonly string[], taken: readonly string[] = []): string[] {
  return titles.map(createIdChooser(taken));
}

describe('createIdChooser', () => {
  it.each([
    ['Skill-it! A Framework', 'skill-it'],
    ['What Is It: A Framework', 'what-is-it'],
    ['Slow Dough - What Time Does', 'slow-dough'],
    ['What We Know of the Rise of Dough in Ovens', 'know-rise-dough'],
    ['A very long name that nobody uses: bread', 'very-long-name'],
    ['On the Of', 'on-the-of'],
    ['Dough', 'dough'],
    ["Baker's Crème Brûlée", 'bakers-creme-brulee'],
    ['$\\beta$-VAE: Bread', 'beta-vae'],
    ['β-VAE: Bread', 'beta-vae'],
    ['Index', 'index-2'],
    ['面包', 'paper-2'],
    ['…', 'paper-2'],
    [`${'Long'.repeat(20)} Dough`, 'longlonglonglonglonglonglonglonglonglonglonglonglong-2'],
  ])('makes of %j the id %s', (title, id) => {
    expect(idsOf([title])).toEqual([id]);
  });

  it('takes more words, then numbers, where an id is taken', () => {
    const title = 'Rye: The Rise of Sour Dough';
    expect(idsOf([title, title, title, title, title], ['rye-rise-sour'])).toEqual([
      'rye',
      'rye-rise-sour-dough',
      'rye-rise-sour-2',
      'rye-rise-sour-3',
      'rye-rise-sour-4',
    ]);
  });

  it('gives no id a second time, and none of the list', () => {
    expect(idsOf(['Rye', 'Rye', 'Oats'], ['oats', 'rye-2'])).toEqual(['rye', 'rye-3', 'oats-2']);
  });
});
