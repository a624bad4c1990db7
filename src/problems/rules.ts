import { bodyRules } from './rules/body.ts';
import { fieldRules } from './rules/fields.ts';
import { fileRules } from './rules/files.ts';
import { referenceRules } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { textRules } from './rules/text.ts';
import { yamlRules } from './rules/yaml.ts';

/** Every rule of the check. The key is the rule's id: in messages, in tests and in documentation. */
export const rules = {
  ...fileRules,
  ...yamlRules,
  ...fieldRules,
  ...textRules,
  ...referenceRules,
  ...bodyRules,
} as const satisfies Record<string, Rule>;

/** Id of a rule. */
export type RuleId = keyof typeof rules;
