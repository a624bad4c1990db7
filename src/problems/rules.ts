import { bodyRules } from './rules/body.ts';
import { fieldRules } from './rules/fields.ts';
import { fileRules } from './rules/files.ts';
import { referenceRules } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { textRules } from './rules/text.ts';
import { yamlRules } from './rules/yaml.ts';

/** Every check of the list. The key is the rule's id: in messages, in tests and in CONTRIBUTING.md. */
export const rules = {
  ...fileRules,
  ...yamlRules,
  ...fieldRules,
  ...textRules,
  ...referenceRules,
  ...bodyRules,
} as const satisfies Record<string, Rule>;

/** Id of a rule: the word used in messages, tests and documentation alike. */
export type RuleId = keyof typeof rules;
