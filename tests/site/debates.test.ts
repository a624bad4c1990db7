import { expect, it } from 'vitest';
import { describeThisList } from '../this-list.ts';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { readPages } from './html.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.content));

describeThisList('the page of debates', () => {
  it('is where both papers of a contradiction lead', () => {
    const leads = '.relations a[href*="/debates/#"]';
    const paper = readPages(sites.content.folder)
      .find(({ file, html }) => file.startsWith('papers/') && html.includes('/debates/#'))
      ?.file.replace('index.html', '');
    return visit(paper ?? '', async (page) => {
      await page.locator(leads).first().click();
      await page.waitForURL(/\/debates\/#/);
      const debate = page.locator('.debate:target');
      expect(await debate.locator('.debate-side').count()).toBe(2);
      expect(await debate.locator(`a[href="/${paper}"]`).count()).toBe(1);
    });
  });

  it('has a list of its pairs, folded until it is wanted', () =>
    visit(
      'debates/',
      async (page) => {
        const pairs = await page.locator('.debate').evaluateAll((all) => all.map(({ id }) => `#${id}`));
        const links = page.locator('.debate-contents a');
        expect(pairs.length).toBeGreaterThan(1);
        expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(pairs);
        expect(await links.first().isVisible()).toBe(false);
        await page.locator('.debate-contents summary').click();
        await links.last().click();
        expect(await page.locator('.debate:target h3').isVisible()).toBe(true);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
