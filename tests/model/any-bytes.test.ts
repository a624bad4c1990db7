import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../scripts/check/fix.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { writeList } from './invented-list.ts';

const entry = readFileSync('tests/fixtures/lists/complete/papers/fermentation/slow-dough.md');
/** A valid list and a file in it that each run overwrites. */
function place() {
  const list = writeList();
  return { list, file: join(list, 'papers', 'ovens', 'any.md') };
}

/** A good entry with some bytes replaced, taken out or put in. */
const mutated = fc
  .array(
    fc.record({ at: fc.nat(entry.length - 1), cut: fc.nat(12), put: fc.uint8Array({ maxLength: 12 }) }),
    { minLength: 1, maxLength: 6 },
  )
  .map((changes) =>
    changes.reduce<Buffer>(
      (bytes, { at, cut, put }) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]),
      entry,
    ),
  );

function check(list: string) {
  const { library, problems } = loadLibrary(list);
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect([problem.found, problem.expected, problem.fix]).not.toContain('');
  }
  return { library, problems };
}

describe('any bytes in the place of an entry', () => {
  it.each([
    ['at random', fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes))],
    [
      'behind a fence',
      fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(`---\n${text}\n---\n`)),
    ],
    ['that were a good entry', mutated],
  ])('give a paper or problems, and nothing is thrown: %s', (_name, bytes) => {
    const { list, file } = place();
    fc.assert(
      fc.property(bytes, (content) => {
        writeFileSync(file, content);
        const { library, problems } = check(list);
        const blocked = problems.some(({ severity }) => severity === 'error');
        expect(blocked).toBe(library === null);
      }),
      { numRuns: 80 },
    );
  });

  it('are repaired once for all: a second repair changes nothing', () => {
    const { list, file } = place();
    fc.assert(
      fc.property(mutated, (content) => {
        writeFileSync(file, content);
        // An edit that overlapped another waits for the next round.
        for (let round = 0; round < 4; round++) applyEdits(check(list).problems);
        const repaired = readFileSync(file);
        applyEdits(check(list).problems);
        expect(readFileSync(file).equals(repaired)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
