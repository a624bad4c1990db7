import { readStored, writeStored, type OpenStorage } from './stored.ts';

/** Form of what is stored; a later form gets another number. */
const version = 1;

/** A visit ends when no page was viewed for this long, in milliseconds. */
const visitEnds = 30 * 60_000;

/** A paper is new for this many days. */
const newFor = 30;

/** What is stored: days as `YYYY-MM-DD`, and the moment of the last page view in milliseconds since 1970. */
interface Visits {
  last: string | null;
  current: string;
  seen: number;
}

/** The day of a moment where the reader is, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join('-');
}

/** True when a paper that was added on a day counts as new. A day that has not yet come here counts, too. */
export function isNew(added: string, now: Date): boolean {
  const age = Date.parse(dayOf(now)) - Date.parse(added);
  return age <= newFor * 86_400_000;
}

/** How many papers were added after a day, out of `2026-11-23:2 2026-11-20:1`: days with their numbers. */
export function addedAfter(additions: string, day: string): number {
  return additions
    .split(' ')
    .map((addition) => addition.split(':'))
    .reduce((sum, [added = '', count]) => (added > day ? sum + Number(count) : sum), 0);
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
   * Takes note of a page view.
   *
   * @returns the day of the visit before this one; null at the first visit, or when the browser keeps nothing
   */
  record(now: Date): string | null {
    const today = dayOf(now);
    const known = this.#stored();
    const isVisitOver = known !== null && Math.abs(now.getTime() - known.seen) > visitEnds;
    // News of a day stays news all day, however often the reader comes.
    const isNewDay = isVisitOver && known.current !== today;
    const visits: Visits = {
      last: (isNewDay ? known.current : known?.last) ?? null,
      current: known === null || isNewDay ? today : known.current,
      seen: now.getTime(),
    };
    return this.#write(visits) ? visits.last : null;
  }

  /** Makes everything up to now old. */
  markSeen(now: Date): void {
    this.#write({ last: dayOf(now), current: dayOf(now), seen: now.getTime() });
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
    if (!(last === null || isDay(last)) || !isDay(current) || typeof seen !== 'number') return null;
    return { last, current, seen };
  }
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
