import { readStored, writeStored, type OpenStorage } from '../stored.ts';
import type { Draft } from './draft.ts';

/** Where the draft is kept: with each list of a host that has several. */
export const key = `entry:${import.meta.env.BASE_URL}`;
export const storage: OpenStorage = () => localStorage;

/** Version of the form of what is stored; other versions are ignored. */
const version = 1;

/** What was stored under a key, as far as it is a draft; null when there is none. */
export function readDraft(open: OpenStorage, key: string): Draft | null {
  const value = readStored(open, key) as { version?: unknown; controls?: unknown } | null;
  if (value?.version !== version || !Array.isArray(value.controls)) return null;
  const controls = value.controls.filter(isControl);
  return controls.length > 0 ? new Map(controls) : null;
}

function isControl(item: unknown): item is [string, string[]] {
  if (!Array.isArray(item)) return false;
  const [name, values] = item as unknown[];
  return (
    typeof name === 'string' && Array.isArray(values) && values.every((value) => typeof value === 'string')
  );
}

/** Keeps a draft; an empty one is forgotten. False when the browser stores nothing. */
export function keepDraft(open: OpenStorage, key: string, draft: Draft): boolean {
  const controls = [...draft].filter(([, values]) => values.some((value) => value !== ''));
  return writeStored(open, key, controls.length === 0 ? null : { version, controls });
}
