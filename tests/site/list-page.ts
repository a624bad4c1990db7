import type { Page } from 'playwright-core';

/** The rows of papers that a list shows. */
export const rows = (page: Page) => page.locator('.paper-rows > li:visible');

/** What a list says of itself. */
export const told = (page: Page) => page.locator('list-tools [role=status]');

export const filter = (page: Page) => page.getByRole('searchbox', { name: 'Filter' });
export const sort = (page: Page) => page.getByRole('combobox', { name: 'Sort' });
