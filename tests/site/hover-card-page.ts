import type { Page } from 'playwright-core';

/** The card that is shown. */
export const card = (page: Page) => page.locator('.hover-card');

/** The first citation of a paper in the content of a page. */
export const citation = (page: Page, id: string) =>
  page.locator(`main a.citation[href$="/papers/${id}/"]`).first();

/** Whether the focus is on something of this kind. */
export const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Lets all that waits on a page with {@link withClock} come to its end, as after two seconds. */
export const settle = (page: Page) => page.clock.runFor(2000);
export const withClock = { prepare: (page: Page) => page.clock.install() };

/** Records the files that cards need, from now on. */
export function cardRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (/\/cards\/|hover-card/.test(path)) asked.push(path.replace(/\.[\w-]+\.js$/, '.js'));
  });
  return asked;
}
