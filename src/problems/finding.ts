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

/** What a rule says about one finding: the three sentences a contributor reads. */
export interface Finding {
  found: string;
  expected: string;
  fix: string;
}

/** What a rule finds in a text, before it is known which file the text stands in and where. */
export interface RuleFinding extends Finding {
  rule: RuleId;
}

/** A broken rule at a range of the text that was looked at. Everything that looks at a list reports in this shape. */
export interface Fault extends RuleFinding, Range {
  edit?: Edit;
}
