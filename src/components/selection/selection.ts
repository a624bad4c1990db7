import { SelectionStore } from './store.ts';

const key = `selection:${import.meta.env.BASE_URL}`;

/** The one selection of this page, kept in step with other open pages of the list. */
export const selection = new SelectionStore(() => localStorage, key);

addEventListener('storage', (event) => {
  if (event.key === key || event.key === null) selection.refresh();
});
// A page that comes back from the browser's cache has missed what happened meanwhile.
addEventListener('pageshow', (event) => {
  if (event.persisted) selection.refresh();
});
