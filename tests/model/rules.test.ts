import { describe, expect, it } from 'vitest';
import { rules, type RuleId } from '../../src/model/rules.ts';
import { load, told } from './invented-list.ts';
import type { RuleCase } from './rule-case.ts';
import { bodyCases } from './rule-cases-body.ts';
import { fieldCases } from './rule-cases-fields.ts';
import { fileCases } from './rule-cases-files.ts';

const cases: Record<RuleId, RuleCase> = { ...fileCases, ...fieldCases, ...bodyCases };

describe('rules', () => {
  it('has a case for each rule and no case besides', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(rules).sort());
  });

  it('finds nothing in the list that the cases start from', () => {
    expect(told({})).toEqual([]);
  });

  it.each(Object.entries(cases))('reports %s and nothing else', (rule, { files, problem }) => {
    expect(told(files)).toEqual([{ rule, ...problem }]);
  });

  it.each(Object.entries(rules))('gives a problem of %s its severity', (rule, { severity }) => {
    const { problems, library } = load(cases[rule as RuleId].files);
    expect(problems.map((problem) => problem.severity)).toEqual([severity]);
    expect(library === null).toBe(severity === 'error');
  });

  it.each(Object.entries(rules))('says in one sentence what %s demands', (_rule, { says }) => {
    expect(says).toMatch(/^[A-Z][^\n]{10,110}\.$/);
  });
});
