import { paper, slowDough, type Fields, type Files, type Told } from '../model/invented-list.ts';

/** A list that breaks one rule once, and the problem that this gives, without the rule's id. */
export interface RuleCase {
  files: Files;
  /** The list that it was before, for rules on what became of it. */
  before?: Files;
  problem: Omit<Told, 'rule'>;
}

type Words = [found: string, expected: string, fix: string];

/** The case of a list that is broken in one place. */
export function broken(
  files: Files,
  place: [line: number, column: number],
  words: Words,
  file = slowDough,
): RuleCase {
  const [line, column] = place;
  const [found, expected, fix] = words;
  return { files, problem: { file, line, column, found, expected, fix } };
}

/** The case of a paper with these fields. */
export function field(
  fields: Fields,
  ...rest: [place: [number, number], words: [string, string, string]]
): RuleCase {
  return broken({ [slowDough]: paper(fields) }, ...rest);
}
