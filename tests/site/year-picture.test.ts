import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { visiting } from './visits.ts';

const lists = [
  ['25 years', visiting(browsed(sites.complete)), 'themes/fermentation/'],
  ['the years of this list', visiting(browsed(sites.content)), ''],
] as const;

describe.each(lists)('the picture of %s', (_years, visit, path) => {
  it.each([1280, 768, 360, 320])('names years beside each other, the last one too, at %i pixels', (width) =>
    visit(
      path,
      async (page) => {
        const names = await page.locator('.year-picture svg text').evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && (one.textContent ?? '').trim().length > 3)
            .map((one) => {
              const { left, right } = one.getBoundingClientRect();
              return { text: (one.textContent ?? '').trim(), left, right };
            })
            .sort((a, b) => a.left - b.left),
        );
        expect(names.length).toBeGreaterThan(2);
        expect(names.filter((name, at) => at > 0 && name.left < (names[at - 1]?.right ?? 0) + 2)).toEqual([]);
        const years = await page.locator('.year-picture tbody th').allTextContents();
        const last = years.map((year) => year.trim()).sort();
        expect(names.at(-1)?.text).toBe(last.at(-1));
      },
      { viewport: { width, height: 800 } },
    ),
  );
});
