/** Opens the browser's storage. It throws where the reader or the browser forbids it. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is stored under a key; null when there is nothing, when it is not JSON, or when the storage cannot be read. */
export function readStored(open: OpenStorage, key: string): unknown {
  try {
    return JSON.parse(open().getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Stores a value; null removes the key. False when the storage is full or forbidden. */
export function writeStored(open: OpenStorage, key: string, value: object | null): boolean {
  try {
    if (value === null) open().removeItem(key);
    else open().setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
