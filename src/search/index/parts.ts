/** The parts of some data of an index, by number; each is got when it is first needed, and then stays in memory. */
export class Parts<T> {
  readonly #load: (number: number) => Promise<T>;
  readonly #there = new Map<number, T>();
  readonly #coming = new Map<number, Promise<T>>();

  /** @param load gets and reads a part; rejects when it cannot, and is asked again when it is needed again */
  constructor(load: (number: number) => Promise<T>) {
    this.#load = load;
  }

  /** A part, where it is in memory. */
  at(number: number): T | undefined {
    return this.#there.get(number);
  }

  /** A part, which is got where it is not in memory yet. @throws Error when it cannot be got */
  async get(number: number): Promise<T> {
    const coming = this.#coming.get(number) ?? this.#load(number);
    this.#coming.set(number, coming);
    try {
      const part = await coming;
      this.#there.set(number, part);
      return part;
    } catch (error) {
      this.#coming.delete(number);
      throw error;
    }
  }

  /** Gets several parts. @throws Error when one cannot be got */
  async need(numbers: Iterable<number>): Promise<void> {
    await Promise.all([...new Set(numbers)].map((number) => this.get(number)));
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
