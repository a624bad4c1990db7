import { readFileSync, writeFileSync } from 'node:fs';
import type { Edit } from '../../src/problems/finding.ts';
import type { Problem } from '../../src/problems/problem.ts';

/**
 * Applies the lossless edits that problems carry, by splicing the text of each file.
 *
 * @returns number of edits made
 */
export function applyEdits(problems: readonly Problem[]): number {
  const byFile = Map.groupBy(
    problems.filter((problem) => problem.edit),
    (problem) => problem.file,
  );
  let made = 0;
  for (const [file, fixable] of byFile) {
    const edits = fixable.flatMap((problem) => problem.edit ?? []);
    // Edits count in the text as it was checked: without byte order mark and with plain line ends. It is written back so.
    const text = readFileSync(file, 'utf8')
      .replace(/^\uFEFF+/, '')
      .replaceAll('\r\n', '\n');
    const { result, count } = splice(text, edits);
    writeFileSync(file, result);
    made += count;
  }
  return made;
}

/** Applies edits from the last to the first; of two that overlap, the earlier one waits for the next run. */
function splice(text: string, edits: readonly Edit[]): { result: string; count: number } {
  let result = text;
  let count = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    if (edit.end > limit) continue;
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
    limit = edit.start;
    count++;
  }
  return { result, count };
}
