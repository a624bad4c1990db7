import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { longSite, sites } from './build-sites.ts';

const openPage = browsed(sites.complete);
const openLong = browsed(longSite);

describe('the ways to correct a page', () => {
  it.each(['papers/slow-dough/', 'themes/ovens/', 'paths/bread-in-a-weekend/'])(
    'lead from %s',
    async (path) => {
      const { page } = await openPage();
      await page.goto(path);
      const links = page.locator('.correct-page a');
      expect(await links.allInnerTexts()).toEqual(['Suggest a correction', 'Edit this entry']);
      const [issue = ''] = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(new URL(issue).searchParams.get('body')).toMatch(`Page: https://bread.example/list/${path}\n`);
      await page.context().close();
    },
  );

  it('are a report to copy where the list names no repository', async () => {
    const { page } = await openLong({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('themes/loaves/');
    await page.getByText('Suggest a correction').click();
    await page.getByRole('button', { name: 'Copy report' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Correction: All loaves\n\nPage: https:\/\/loaves\.example\/themes\/loaves\/\nFile: themes\/loaves\.md\n/,
    );
    await page.context().close();
  });
});
