import { editDistance } from '../../search/query/distance.ts';

/** Longest part of an address that is looked for. */
const longest = 80;

/** A page that may have been meant. */
export interface Candidate {
  /** Its part of the address. */
  id: string;
  label: string;
  href: string;
}

/**
 * What an address asks for: its last part without its ending, as it is written and as words, of which `2407.01492` is one.
 *
 * @param path of the address
 * @param home path of the start page
 * @returns null where there is nothing to look for
 */
export function wantedOf(path: string, home: string): { id: string; words: string } | null {
  const below = path.startsWith(home) ? path.slice(home.length) : path;
  const last = below.split('/').findLast((part) => part !== '' && part !== 'index.html');
  const id = decoded(last ?? '')
    .replace(/\.[a-z]{2,4}$/, '')
    .toLowerCase()
    .slice(0, longest);
  const words = (id.match(/[\p{L}\p{N}]+(?:\.\p{N}[\p{L}\p{N}]*)*/gu) ?? []).join(' ');
  return words === '' ? null : { id, words };
}

/** Candidates whose ids are nearly what was asked for, the nearest first. */
export function nearestIds(id: string, candidates: readonly Candidate[]): Candidate[] {
  const limit = Math.min(3, Math.floor(id.length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(id, candidate.id, limit, false) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
