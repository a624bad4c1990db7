import { readFileSync } from 'node:fs';
import { describe, it, TestRunner } from 'vitest';
import { readFrontmatter } from '../src/model/files/frontmatter.ts';

const title = readFrontmatter(readFileSync('content/site.md', 'utf8')).frontmatter?.yaml.stringsAt(
  'title',
)[0];

/**
 * True while content/ is the list that this repository was made for, by the title in its site.md. What is true of that list
 * alone is no rule for the list of a fork, and is not tested there.
 */
export const isThisList = title === 'Pretraining Data';

/** `describe` for what is true of this list alone; in a fork, nothing of it runs, and a skipped test says so. */
export const describeThisList: (name: string, tests: () => void) => void = isThisList
  ? describe
  : (name) => describe(name, () => it.skip('skipped: another list', () => undefined));

/** `it` for what is true of this list alone, and skipped in a fork. */
export const itOfThisList: (name: string, test: () => void | Promise<void>) => void = isThisList
  ? it
  : (name) => it.skip(`${name} (skipped: another list)`, () => undefined);

/** Ends the test that runs, in a fork, as skipped. */
export function skipInAnotherList(): void {
  if (!isThisList) TestRunner.getCurrentTest()?.context.skip('skipped: another list');
}
