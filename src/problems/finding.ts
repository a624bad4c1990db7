import type { RuleId } from './rules.ts';

/** A place in a text: 1-based line, 1-based column counted in UTF-16 units as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** A half-open range of UTF-16 offsets in a source text. */
export interface Range {
  start: number;
  end: number;
}

/** A lossless repair: the text that replaces a range of the file. `check --fix` applies it. */
export interface Edit extends Range {
  text: string;
}

/** What is said of one place in a list: the three sentences a contributor reads. */
export interface Finding {
  found: string;
  expected: string;
  fix: string;
}

/** A finding with the rule that is broken. */
export interface RuleFinding extends Finding {
  rule: RuleId;
}

/** A broken rule at a range of a text. Whatever looks at the text of a file reports in this shape. */
export interface Fault extends RuleFinding, Range {
  edit?: Edit;
}

/** The same place `by` units further on: turns offsets in a part of a file into offsets in the file. */
export function shifted<Place extends Range & { edit?: Edit }>(place: Place, by: number): Place {
  const { start, end, edit } = place;
  return { ...place, start: start + by, end: end + by, ...(edit ? { edit: shifted(edit, by) } : {}) };
}
