import type { Finding, Edit, Range } from './finding.ts';
import type { RuleId } from './rules.ts';

/** Takes what a check found in the file that is being read. */
export type Report = (rule: RuleId, range: Range, finding: Finding, edit?: Edit) => void;
