import { language } from 'site:words';
import { states, type Reading, type SavedPaper, type State } from './reading.ts';

/** Orders in which the list can be shown. */
export const orders = ['saved', 'changed', 'title'] as const;
export type Order = (typeof orders)[number];

/** What the reader wants to see of the list. */
export interface View {
  /** Papers in this state; all where it is null. */
  state: State | null;
  /** Words that title or note have, each as a part of a word. */
  words: string;
  /** Saved last, changed last, or by title. */
  order: Order;
}

/** The papers that a view shows, in its order. */
export function shownPapers({ papers }: Reading, { state, words, order }: View): SavedPaper[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return papers
    .filter((paper) => state === null || paper.state === state)
    .filter((paper) => {
      const text = plain(`${nameOf(paper)} ${paper.note ?? ''}`);
      return wanted.every((word) => text.includes(word));
    })
    .reverse()
    .sort((a, b) => {
      if (order === 'title') return nameOf(a).localeCompare(nameOf(b), language, { numeric: true });
      return order === 'changed' ? Number(b.changed > a.changed) - Number(b.changed < a.changed) : 0;
    });
}

/** How many papers there are in each state. */
export function stateCounts({ papers }: Reading): Record<State, number> {
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of papers) counts[state]++;
  return counts;
}

function nameOf({ id, title = id }: SavedPaper): string {
  return title;
}

/** Text in which letters count as the same with accents and without, capital or small. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
