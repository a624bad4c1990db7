import type { Reading, State } from './reading.ts';

/** A step of a reading path as a page holds it: id of the paper, and what people call it. */
export type PathStep = readonly [id: string, name: string];

/** How far a reader is on a path. */
export interface Progress {
  /** How many papers of it are read. */
  read: number;
  all: number;
  /** The first paper that is neither read nor set aside; null behind the last. */
  next: PathStep | null;
  /** True when the reader began it, or has read any of it. */
  isBegun: boolean;
}

/** Reads the steps that an element holds. */
export function stepsOf(element: HTMLElement): PathStep[] {
  return JSON.parse(element.dataset['steps'] ?? '[]') as PathStep[];
}

export function progressOf(path: string, steps: readonly PathStep[], { papers, paths }: Reading): Progress {
  const states = new Map<string, State>(papers.map(({ id, state }) => [id, state]));
  const read = steps.filter(([id]) => states.get(id) === 'read').length;
  const isDone = (id: string) => ['read', 'aside'].includes(states.get(id) ?? '');
  return {
    read,
    all: steps.length,
    next: steps.find(([id]) => !isDone(id)) ?? null,
    isBegun: read > 0 || paths.some(({ id }) => id === path),
  };
}
