import { ReadingStore } from './store.ts';

const { BASE_URL } = import.meta.env;
const keys = { reading: `reading:${BASE_URL}`, selection: `selection:${BASE_URL}` };

/** What the reader keeps, the same for all of this page, and in step with other open pages of the site. */
export const myReading = new ReadingStore(() => localStorage, keys);

addEventListener('storage', (event) => {
  if (event.key === keys.reading || event.key === null) myReading.refresh();
});
// A page that comes back from the browser's cache has missed what happened meanwhile.
addEventListener('pageshow', (event) => {
  if (event.persisted) myReading.refresh();
});
