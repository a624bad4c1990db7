import type { RuleFinding } from '../../problems/finding.ts';

/** What a field's check says about a bad value, before its place is known. `found` defaults to the value itself. */
export interface FieldFault extends Omit<RuleFinding, 'found'> {
  found?: string;
  /** The text that would be right, when there is exactly one. */
  replacement?: string;
  /** True when the name of the field is at fault instead of its value. */
  isName?: true;
}
