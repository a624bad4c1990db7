import { describe, expect, it } from 'vitest';
import { progressOf, type PathStep } from '../../../src/components/my/path-steps.ts';
import type { Reading, State } from '../../../src/components/my/reading.ts';

const steps: PathStep[] = [
  ['rye', 'Rye'],
  ['oat', 'Oat'],
  ['spelt', 'Spelt'],
];
const reading = (papers: Record<string, State>, ...paths: string[]): Reading => ({
  papers: Object.entries(papers).map(([id, state]) => ({ id, state, changed: '2026-11-23T08:00:00Z' })),
  paths: paths.map((id) => ({ id, begun: '2026-11-23T08:00:00Z' })),
});

describe('progressOf', () => {
  it.each<[what: string, reading: Reading, read: number, next: string | null, isBegun: boolean]>([
    ['nothing', reading({}), 0, 'Rye', false],
    ['a path that was begun', reading({}, 'weekend'), 0, 'Rye', true],
    ['another path', reading({}, 'evening'), 0, 'Rye', false],
    ['a paper in its middle', reading({ oat: 'read' }), 1, 'Rye', true],
    ['a paper that is set aside', reading({ rye: 'aside' }, 'weekend'), 0, 'Oat', true],
    ['papers that are saved', reading({ rye: 'saved', oat: 'reading' }), 0, 'Rye', false],
    ['all of it', reading({ rye: 'read', oat: 'read', spelt: 'aside' }), 2, null, true],
  ])(
    'says with %s how much is read, what comes next and whether it is begun',
    (_what, kept, read, next, isBegun) => {
      expect(progressOf('weekend', steps, kept)).toEqual({
        read,
        all: 3,
        next: steps.find(([, name]) => name === next) ?? null,
        isBegun,
      });
    },
  );
});
