import type { RuleId } from '../../../src/problems/rules.ts';

/** Where a rule is explained: a file of the project and the heading in it. */
export function ruleHelp(rule: RuleId): string {
  return `CONTRIBUTING.md#${rule}`;
}
