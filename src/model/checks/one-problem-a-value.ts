import type { Problem } from '../../problems/problem.ts';
import type { RuleId } from '../../problems/rules.ts';

/** Rules of values that must be among known ones. */
const knownOnes: RuleId[] = ['unknown-tag', 'unknown-theme', 'unknown-facet'];

/** Makes one problem of a value that is no id and therefore not among the known ones: its form, with what is meant. */
export function formWithMeaning(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ line, column }: Problem) => `${line}:${column}`;
  const forms = new Set(problems.filter(({ rule }) => rule === 'text-form').map(placeOf));
  const meanings = new Map(
    problems
      .filter((problem) => knownOnes.includes(problem.rule) && forms.has(placeOf(problem)))
      .map((problem) => [placeOf(problem), problem]),
  );
  if (meanings.size === 0) return [...problems];
  return problems.flatMap((problem) => {
    const meaning = meanings.get(placeOf(problem));
    if (problem === meaning) return [];
    return meaning && problem.rule === 'text-form' ? [withMeaning(problem, meaning)] : [problem];
  });
}

function withMeaning({ edit, ...form }: Problem, { expected, fix }: Problem): Problem {
  // A repair of the form alone would hide what was meant.
  const repairs = edit !== undefined && fix === `write \`${edit.text.replaceAll('"', '')}\``;
  return { ...form, expected, fix, ...(repairs ? { edit } : {}) };
}
