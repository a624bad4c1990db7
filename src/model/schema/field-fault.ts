import type { RuleId } from '../../problems/rules.ts';

/** What a field's check says about a bad value. `found` defaults to the value itself. */
export interface FieldFault {
  rule: RuleId;
  found?: string;
  expected: string;
  fix: string;
  /** The text that would be right, when there is exactly one. */
  replacement?: string;
  /** True when the name of the field is at fault instead of its value. */
  isName?: true;
}
