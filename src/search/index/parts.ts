/** The parts of some data of an index, by number; each is got when it is first needed, and then stays in memory. */
export class Parts<T> {
  readonly #get: (number: number) => Promise<T>;
  readonly #there = new Map<number, T>();
  readonly #coming = new Map<number, Promise<void>>();

  /** @param get gets and reads a part; rejects when it cannot, and is asked again when it is needed again */
  constructor(get: (number: number) => Promise<T>) {
    this.#get = get;
  }

  /** A part, where it is in memory. */
  at(number: number): T | undefined {
    return this.#there.get(number);
  }

  /** Gets parts that are not in memory yet. @throws Error when one cannot be got */
  async need(numbers: Iterable<number>): Promise<void> {
    const missing = [...new Set(numbers)].filter((number) => !this.#there.has(number));
    await Promise.all(missing.map((number) => this.#coming.get(number) ?? this.#start(number)));
  }

  #start(number: number): Promise<void> {
    const coming = this.#get(number)
      .then((part) => void this.#there.set(number, part))
      .finally(() => this.#coming.delete(number));
    this.#coming.set(number, coming);
    return coming;
  }
}

/**
 * First number below `count` for which `holds`, or `count`; the numbers for which it holds come last.
 */
export function bisect(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which of some parts in order has something: the last one whose first thing `isAfter` does not hold for. */
export function partWith<T>(firsts: readonly T[], isAfter: (first: T) => boolean): number {
  return Math.max(0, bisect(firsts.length, (at) => isAfter(firsts[at] as T)) - 1);
}
