import type { Marks } from '../../search/document.ts';
import { states } from './reading.ts';
import { myReading } from './my-reading.ts';

/** What the search needs to know of the reader's list to answer a query; nothing unless it asks with `is:`. */
export function searchMarks(query: string): { marks?: Marks } {
  if (!/\bis:/i.test(query)) return {};
  const { papers } = myReading.reading;
  const idsIn = (wanted: string) => papers.filter(({ state }) => state === wanted).map(({ id }) => id);
  return { marks: Object.fromEntries(states.map((state) => [state, idsIn(state)])) };
}
