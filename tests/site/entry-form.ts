import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { browsed } from './browser.ts';
import { visiting as visitingPages, type VisitSettings } from './visits.ts';

export const bibtex = `@inproceedings{oven2024stone,
  title = {Stone Floors: Where Heat Goes},
  author = {Oven, Ida and Crumb, Jr., Bo},
  year = {2024}, month = may, booktitle = {Bread}, doi = {10.1000/bread.77}
}`;

export const note =
  'How much heat does a stone floor keep? The authors bake on stone and on steel, measure both for an hour, and find that stone falls slower by a third, but only once it has been heated for two hours; bakers who heat for less gain nothing from it at all.';

/** Makes what opens the form, acts, and holds the page to its promises. */
export function visiting(open: ReturnType<typeof browsed>) {
  const visit = visitingPages(open, {
    prepare: (page) =>
      page.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.sourceFile}`),
        ),
      ),
  });
  return (act: (page: Page) => Promise<void>, settings?: VisitSettings): Promise<void> =>
    visit('contribute/new/', act, settings);
}

export const file = async (page: Page) => (await page.locator('#entry-file').textContent()) ?? '';
export const left = (page: Page) => page.locator('.left').textContent();
export const said = (page: Page) => page.locator('.paste-said').textContent();

/** Pastes a text into the first box, as a browser does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste an arXiv id').fill(text);
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect.poll(() => said(page)).not.toMatch(/^(?:Reading…)?$/);
}
