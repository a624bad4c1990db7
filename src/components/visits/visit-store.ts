import { readStored, writeStored, type OpenStorage } from '../stored.ts';

/** Version of the form of what is stored; other versions are ignored. */
const version = 2;

/** A visit ends when no page was viewed for this long, in milliseconds. */
const visitEnds = 30 * 60_000;

/** The state of a list: enough to tell later which papers were added since, whatever the reader's clock says. */
export interface ListState {
  /** Newest day on which papers joined the list, `YYYY-MM-DD`. */
  newest: string;
  /** How many papers of that day each theme had, by its id; those of the whole list under the empty id. */
  counts: Record<string, number>;
}

/** A visit: its day where the reader was, `YYYY-MM-DD`, and the state of the list that was shown last. */
export interface Visit extends ListState {
  on: string;
}

/** What is stored; `seen` is the moment of the last page view in milliseconds since 1970. */
interface Visits {
  last: Visit | null;
  current: Visit;
  seen: number;
}

/**
 * How many papers of a theme, or of the whole list, were added since a visit, also later on the newest day it saw.
 *
 * @param additions days with their numbers of papers: `2026-11-23:2 2026-11-20:1`
 * @param theme id of the theme; empty for the whole list
 */
export function addedSince(additions: string, theme: string, { newest, counts }: Visit): number {
  const known = Object.hasOwn(counts, theme) ? (counts[theme] ?? 0) : 0;
  return additions
    .split(' ')
    .map((addition) => addition.split(':'))
    .reduce((sum, [day = '', count]) => {
      if (day === newest) return sum + Math.max(0, Number(count) - known);
      return day > newest ? sum + Number(count) : sum;
    }, 0);
}

/** The day of a moment where the reader is, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join('-');
}

/** Remembers in the reader's own browser when they were here, and tells nobody. */
export class VisitStore {
  readonly #open: OpenStorage;
  readonly #key: string;

  /** @param key name of the stored value; lists that share a host need one each */
  constructor(open: OpenStorage, key: string) {
    this.#open = open;
    this.#key = key;
  }

  /**
   * Takes note of a page view and of the list at that time.
   *
   * @returns the visit before this one; null at the first visit, or when the browser keeps nothing
   */
  record(now: Date, list: ListState): Visit | null {
    const known = this.#stored();
    const isNewDay = known !== null && isNextVisit(known, now);
    const visits: Visits = {
      last: this.before(now),
      current: { on: known === null || isNewDay ? dayOf(now) : known.current.on, ...list },
      seen: now.getTime(),
    };
    return this.#write(visits) ? visits.last : null;
  }

  /** The visit before the one that a page view at this time belongs to; null where none is known. */
  before(now: Date): Visit | null {
    const known = this.#stored();
    return known && isNextVisit(known, now) ? known.current : (known?.last ?? null);
  }

  /** Takes note that the reader has seen all papers so far. */
  markSeen(now: Date, list: ListState): void {
    const visit = { on: dayOf(now), ...list };
    this.#write({ last: visit, current: visit, seen: now.getTime() });
  }

  /** Makes the next page view the first one. */
  forget(): void {
    writeStored(this.#open, this.#key, null);
  }

  #write(visits: Visits): boolean {
    return writeStored(this.#open, this.#key, { version, ...visits });
  }

  #stored(): Visits | null {
    const value = readStored(this.#open, this.#key) as Partial<
      Record<keyof Visits | 'version', unknown>
    > | null;
    if (value?.version !== version) return null;
    const { last, current, seen } = value;
    if (!(last === null || isVisit(last)) || !isVisit(current) || typeof seen !== 'number') return null;
    return { last, current, seen };
  }
}

/** True when a page view begins a visit. News of a day stays news all day, however often the reader comes. */
function isNextVisit({ seen, current }: Visits, now: Date): boolean {
  return Math.abs(now.getTime() - seen) > visitEnds && current.on !== dayOf(now);
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  const { on, newest, counts } = value as Partial<Record<keyof Visit, unknown>>;
  const isCounts = typeof counts === 'object' && counts !== null;
  return isDay(on) && isDay(newest) && isCounts && Object.values(counts).every(Number.isInteger);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
