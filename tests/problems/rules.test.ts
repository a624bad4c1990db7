import { describe, expect, it } from 'vitest';
import { rules, type RuleId } from '../../src/problems/rules.ts';
import { shownText, type Example, type Rule } from '../../src/problems/rules/rule.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { load, paper, site, slowDough, told, vanished, type Files } from '../model/invented-list.ts';
import type { RuleCase } from './rule-case.ts';
import { bodyCases } from './rule-cases-body.ts';
import { fieldCases } from './rule-cases-fields.ts';
import { fileCases } from './rule-cases-files.ts';
import { textCases } from './rule-cases-text.ts';

const cases: Record<RuleId, RuleCase> = { ...fileCases, ...fieldCases, ...textCases, ...bodyCases };

/** The rules that a list with the example breaks; the list is fine without it, but for what it is to have. */
function brokenBy(example: Example, rule: string): RuleId[] {
  const files: Files = {
    'site.md':
      rule === 'file-missing' ? null : site({ facets: '{ level: { label: Level, values: [easy, hard] } }' }),
    'papers/ovens/steam-first.md': paper({
      title: 'What Steam Does to the Crust of Rye Bread in Home Ovens',
      url: 'https://example.org/steam',
      doi: '10.1000/bread.5',
      ...(rule === 'relation-loop' ? { relations: '[{ extends: slow-dough, because: adds heat }]' } : {}),
    }),
    [slowDough]: null,
    [example.path]: example.text,
  };
  const before = rule === 'id-vanished' ? { before: {} } : {};
  return [...new Set(problemsOf({ files, ...before }).map((problem) => problem.rule))];
}

/** The problems of a list, with those of what became of it since it was another. */
function problemsOf({ files, before }: Pick<RuleCase, 'files' | 'before'>): Problem[] {
  return [...load(files).problems, ...(before ? vanished(before, files) : [])];
}

describe('rules', () => {
  it('has a case for each rule and no case besides', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(rules).sort());
  });

  it('finds nothing in the list that the cases start from', () => {
    expect(told({})).toEqual([]);
  });

  it.each(Object.entries(cases))('reports %s and nothing else', (rule, { problem, ...list }) => {
    expect(problemsOf(list)).toMatchObject([{ rule, ...problem }]);
  });

  it.each(Object.entries(rules))('gives a problem of %s its severity', (rule, { severity }) => {
    const { files, before } = cases[rule as RuleId];
    expect(problemsOf(cases[rule as RuleId]).map((problem) => problem.severity)).toEqual([severity]);
    if (!before) expect(load(files).library === null).toBe(severity === 'error');
  });

  it.each(Object.entries(rules))('says in one sentence what %s demands', (_rule, { says }) => {
    expect(says).toMatch(/^[A-Z][^\n]{10,110}\.$/);
  });

  const each: [string, Rule][] = Object.entries(rules);

  it.each(each)('says in a sentence or two why %s is a rule', (_rule, { why }) => {
    expect(why).toMatch(/^[^\n]{30,220}[^.][.]$/);
    expect(why.match(/[.?!](?: |$)/g)?.length).toBeLessThanOrEqual(2);
  });

  it.each(each)('shows for %s a file that breaks this rule and no other', (rule, { bad }) => {
    expect(brokenBy(bad, rule)).toEqual([rule]);
  });

  it.each(each)('shows for %s a file that breaks no rule', (rule, { good }) => {
    expect(brokenBy(good, rule)).toEqual([]);
  });

  it.each(each)('shows examples of %s that differ to the eye and fit on a page', (_rule, { bad, good }) => {
    const look = (example: Example) => `${example.path}\n${shownText(example)}`;
    expect(look(bad)).not.toBe(look(good));
    for (const example of [bad, good]) {
      expect(shownText(example)).not.toMatch(/[^\P{C}\n]/u);
      expect(shownText(example).split('\n').length).toBeLessThanOrEqual(20);
    }
  });
});

describe('shownText', () => {
  const shown = (text: string) => shownText({ path: 'rye.md', text });

  it('shows control characters as signs and drops the last line break', () => {
    expect(shown('rye\u0007\r\n\tsalt\r\n')).toBe('rye␇␍\n\tsalt␍');
  });

  it('tells how often a line comes again when it does so more than three times', () => {
    expect(shown(`salt\n${'rye\n'.repeat(4)}salt\n`)).toBe('salt\nrye\n… and 3 more such lines\nsalt');
    expect(shown('rye\nrye\nrye\n')).toBe('rye\nrye\nrye');
  });
});
