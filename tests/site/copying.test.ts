import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { inventCitationFiles } from './citation-files.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

/** Opens a shared selection and presses the button that copies its LaTeX command. */
async function copied(page: Page): Promise<string> {
  await inventCitationFiles(page);
  await page.goto('selection/?ids=slow-dough,warm-proof');
  const button = page.getByRole('button', { name: 'Copy LaTeX command' });
  await button.focus();
  await page.keyboard.press('Enter');
  const said = page.locator('copy-button[data-of=cite-command] [aria-live=polite]');
  await said.filter({ hasText: /./ }).waitFor();
  return (await said.textContent()) ?? '';
}

describe('a copy button', () => {
  it('copies the text it stands for and says so', async () => {
    const { page, complaints } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    expect(await copied(page)).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('\\cite{slow-dough,warm-proof}');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    [
      'refuses',
      () => (navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))),
    ],
    ['has no clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  ])('selects the text and names the keys where the browser %s', async (_what, prepare) => {
    const { page, complaints } = await openPage();
    await page.addInitScript(prepare);
    expect(await copied(page)).toBe('Selected; press Ctrl+C');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('\\cite{slow-dough,warm-proof}');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('copies the address of a feed', () =>
    visit(
      'subscribe/',
      async (page) => {
        await page.getByRole('button', { name: 'Copy address of the feed: All papers', exact: true }).click();
        await page.getByText('Copied').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          'https://bread.example/list/feed.xml',
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  it('is not there without JavaScript', () =>
    visit(
      'papers/slow-dough/',
      async (page) => {
        expect(await page.locator('copy-button').filter({ visible: true }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});
