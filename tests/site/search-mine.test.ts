import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { choose, save, visiting, wait } from './my-visits.ts';
import { shows } from './search-page.ts';

const visit = visiting(browsed(sites.complete));

describe('the search page', () => {
  it('finds by what the reader has read, and offers these words', () =>
    visit('papers/', async (page) => {
      await save(page, 'slow-dough', 'warm-proof');
      await choose(page, 'slow-dough', 'Read');
      await page.goto('search/?q=is:read');
      await shows(page, ['slow-dough']);
      await page.locator('input[type=search][name=q]').first().fill('is:saved');
      await shows(page, ['warm-proof']);
      await page.locator('input[type=search][name=q]').first().fill('sourdough is:unread');
      await expect.poll(() => page.locator('#results > [data-paper=slow-dough]').count(), wait).toBe(0);
      expect(await page.locator('#results > li').count()).toBeGreaterThan(0);
      await page.locator('input[type=search][name=q]').first().fill('is:raed');
      await expect
        .poll(() => page.locator('[role=status]').textContent(), wait)
        .toContain('did you mean is:read');
    }));

  it('leads to all papers that it found', () =>
    visit('search/', async (page) => {
      const link = page.locator('cite-results');
      expect(await link.isVisible()).toBe(false);
      await page.locator('input[type=search]').fill('sourdough');
      await expect.poll(() => link.textContent(), wait).toMatch(/^\s*Cite these 3 papers\s*$/);
      const ids = await page
        .locator('#results > li')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['paper']));
      await link.locator('a').click();
      await page.waitForURL(`**/list/selection/?ids=${ids.join(',')}`);
      expect(await page.locator('h2').textContent()).toBe('3 papers');
      expect(await page.locator('.origin').textContent()).toBe('From a link; none in your list.');
      await page.goBack();
      await page.locator('input[type=search]').fill('');
      await expect.poll(() => link.isVisible(), wait).toBe(false);
    }));

  it('does not scroll sideways on a narrow screen with more room between letters and words', () =>
    visit(
      'search/?q=sourdough',
      async (page) => {
        await page.addStyleTag({
          content:
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        });
        await page.locator('cite-results.filled').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
      { viewport: { width: 320, height: 800 }, bypassCSP: true },
    ));
});
