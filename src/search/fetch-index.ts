import type { LoadFile } from './index/open-index.ts';

/** Longest wait for one file of the index, in milliseconds. */
const patience = 15_000;

/**
 * Loads files of the index over HTTP.
 *
 * @param folder address that the names are put behind
 * @param stamp changes with the list, so that files of two versions are never mixed
 */
export function fetchFrom(folder: string, stamp: string): LoadFile {
  return async (name) => {
    const response = await fetch(`${folder}${name}?v=${stamp}`, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    return response.arrayBuffer();
  };
}
