import { save } from '../../../src/components/my/reading.ts';
import { ReadingStore } from '../../../src/components/my/store.ts';
import { InventedStorage } from '../invented-storage.ts';

export const keys = { reading: 'reading:/bread/', selection: 'selection:/bread/' };
export const monday = '2026-11-23T08:00:00Z';
export const tuesday = '2026-11-24T08:00:00Z';

/** A storage that holds texts under their keys, and the store of a page that reads it. */
export function opened(stored: Record<string, string> = {}) {
  const storage = new InventedStorage();
  for (const [key, text] of Object.entries(stored)) storage.setItem(key, text);
  return { storage, store: new ReadingStore(storage.open, keys) };
}

/** The store of another page, or of the same one once it is loaded again. */
export const reload = (storage: InventedStorage) => new ReadingStore(storage.open, keys);

/** Saves papers on Monday. */
export const saved = (...ids: string[]) =>
  save(
    ids.map((id) => ({ id })),
    monday,
  );

export const idsOf = ({ reading }: ReadingStore) => reading.papers.map(({ id }) => id);

/** What is stored of papers that were saved on Monday. */
export const text = (...ids: string[]) =>
  JSON.stringify({
    version: 1,
    papers: ids.map((id) => ({ id, state: 'saved', changed: monday })),
    paths: [],
  });
