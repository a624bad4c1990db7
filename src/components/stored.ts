/** Opens the browser's storage. It throws where the reader or the browser forbids it. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The text that is stored under a key; null when there is none, or when the storage cannot be read. */
export function storedText(open: OpenStorage, key: string): string | null {
  try {
    return open().getItem(key);
  } catch {
    return null;
  }
}

/** What is stored under a key; null when there is nothing, when it is not JSON, or when the storage cannot be read. */
export function readStored(open: OpenStorage, key: string): unknown {
  return parsed(storedText(open, key) ?? 'null');
}

/** The value that a JSON text means; null when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Stores a value; null removes the key. False when the storage is full or forbidden. */
export function writeStored(open: OpenStorage, key: string, value: object | null): boolean {
  return writeText(open, key, value === null ? null : JSON.stringify(value));
}

/** Stores a text; null removes the key. False when the storage is full or forbidden. */
export function writeText(open: OpenStorage, key: string, text: string | null): boolean {
  try {
    if (text === null) open().removeItem(key);
    else open().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
