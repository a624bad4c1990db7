import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { longSite, sites } from './build-sites.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);
const openLong = browsed(longSite);
const visitLong = visiting(openLong);

describe('the ways to correct a page', () => {
  it.each(['papers/slow-dough/', 'themes/ovens/', 'paths/bread-in-a-weekend/'])('lead from %s', (path) =>
    visit(path, async (page) => {
      const links = page.locator('.correct-page a');
      expect(await links.allInnerTexts()).toEqual(['Suggest a correction', 'Edit this entry']);
      const [issue = ''] = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(new URL(issue).searchParams.get('body')).toMatch(`Page: https://bread.example/list/${path}\n`);
    }),
  );

  it('are a report to copy where the list names no repository', () =>
    visitLong(
      'themes/loaves/',
      async (page) => {
        await page.getByText('Suggest a correction').click();
        await page.getByRole('button', { name: 'Copy report' }).click();
        await page.getByText('Copied', { exact: true }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
          /^Correction: All loaves\n\nPage: https:\/\/loaves\.example\/themes\/loaves\/\nFile: themes\/loaves\.md\n/,
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));
});
