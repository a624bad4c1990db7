import { readStored, writeStored, type OpenStorage } from '../stored.ts';

/** Most papers that can be selected. */
export const maxSelected = 500;

/** Version of the form of what is stored; other versions are ignored. */
const version = 1;

/** True for text in the form of an id; the list need not have such a paper. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/**
 * The papers that the reader has marked, in the order of marking. When the browser stores nothing, they last as long
 * as the page.
 */
export class SelectionStore {
  readonly #open: OpenStorage;
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #ids: ReadonlySet<string> = new Set();
  #isKept = true;

  /** @param key name of the stored value; lists that share a host need one each */
  constructor(open: OpenStorage, key: string) {
    this.#open = open;
    this.#key = key;
    this.#ids = this.#stored();
  }

  get ids(): readonly string[] {
    return [...this.#ids];
  }

  /** False once the storage has refused the selection. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** True when the storage takes something now. */
  get canKeep(): boolean {
    const probe = `${this.#key}:probe`;
    return writeStored(this.#open, probe, { version }) && writeStored(this.#open, probe, null);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /**
   * Adds papers at the end, as many as there is room for. Text that is not an id is left out.
   *
   * @returns how many had no room
   */
  add(ids: readonly string[]): number {
    this.refresh();
    const all = new Set([...this.#ids, ...ids.filter(isId)]);
    this.replace([...all]);
    return Math.max(0, all.size - maxSelected);
  }

  remove(ids: readonly string[]): void {
    this.refresh();
    this.replace([...this.#ids].filter((id) => !ids.includes(id)));
  }

  /** Selects exactly these papers. */
  replace(ids: readonly string[]): void {
    const next = new Set(ids.slice(0, maxSelected));
    this.#isKept = writeStored(this.#open, this.#key, next.size === 0 ? null : { version, ids: [...next] });
    this.#take(next);
  }

  /** Takes over what another page of the site has stored. */
  refresh(): void {
    // A selection that could not be stored is only here, and must not be lost.
    if (this.#isKept) this.#take(this.#stored());
  }

  /**
   * Calls a function after every change, until told to stop.
   *
   * @returns what stops it
   */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #stored(): ReadonlySet<string> {
    const value = readStored(this.#open, this.#key) as { version?: unknown; ids?: unknown } | null;
    const ids = value?.version === version && Array.isArray(value.ids) ? value.ids.filter(isId) : [];
    return new Set(ids.slice(0, maxSelected));
  }

  #take(next: ReadonlySet<string>): void {
    const isSame = [...next].join() === [...this.#ids].join();
    this.#ids = next;
    if (!isSame) for (const listener of this.#listeners) listener();
  }
}
