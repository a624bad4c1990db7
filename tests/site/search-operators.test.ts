import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, says, shows } from './search-page.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.complete));

describe('facets and facts as operators', () => {
  it.each([
    ['level:easy', ['slow-dough']],
    ['is:easy', ['slow-dough']],
    ['loaves:>40', ['slow-dough']],
    ['loaves:1..40', []],
    ['method:warm', ['warm-proof']],
    ['has:loaves', ['slow-dough']],
  ])('find papers by %s', (query, ids) =>
    visit(`search/?q=${encodeURIComponent(query)}`, (page) => shows(page, ids)),
  );

  it('say that there is no such operator, and offer the nearest', () =>
    visit('search/', async (page) => {
      await page.locator(box).fill('kind:easy');
      await expect
        .poll(() => page.locator('[role=status]').textContent())
        .toContain('“kind:” is no operator here, and searched as text; did you mean level:easy?');
      await page.getByRole('link', { name: 'level:easy' }).last().click();
      await shows(page, ['slow-dough']);
    }));

  it('offer known values for a mistyped one', () =>
    visit('search/?q=method%3Acald', async (page) => {
      await says(
        page,
        'No papers match “method:cald”. “method:” knows no “cald”; did you mean method:cold or method:warm?',
      );
    }));

  it('are listed on the page, each as a search', () =>
    visit('search/', async (page) => {
      await page.getByText('What can be asked').click();
      await page.locator('.operators').getByRole('link', { name: 'method:cold' }).click();
      await shows(page, ['slow-dough']);
    }));
});

describe('the facts of a paper', () => {
  it('lead to papers that state the same, and to their place in the comparison', () =>
    visit('papers/slow-dough/', async (page) => {
      const facts = page.locator('.facts-list');
      await facts.getByRole('link', { name: 'cold' }).click();
      await shows(page, ['slow-dough']);
      await page.goBack();
      await facts.getByRole('link', { name: 'compare Loaves baked (loaves)' }).click();
      await expect.poll(() => page.locator('tr.here').getAttribute('id')).toBe('compared-slow-dough');
      expect(new URL(page.url()).search).toBe('?sort=-loaves&paper=slow-dough');
    }));
});
