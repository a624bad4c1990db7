import type { Fault } from '../../problems/finding.ts';
import type { RuleId } from '../../problems/rules.ts';

/** Rules of values that must be among known ones. */
const knownOnes: RuleId[] = ['unknown-tag', 'unknown-theme', 'unknown-facet'];

/** Makes one fault of a value that is no id and therefore not among the known ones: its form, with what is meant. */
export function formWithMeaning(faults: readonly Fault[]): Fault[] {
  const forms = new Set(faults.filter(({ rule }) => rule === 'text-form').map(({ start }) => start));
  const meanings = new Map(
    faults
      .filter(({ rule, start }) => knownOnes.includes(rule) && forms.has(start))
      .map((fault) => [fault.start, fault]),
  );
  return faults.flatMap((fault) => {
    const meaning = meanings.get(fault.start);
    if (fault === meaning) return [];
    return meaning && fault.rule === 'text-form' ? [withMeaning(fault, meaning)] : [fault];
  });
}

function withMeaning({ edit, ...form }: Fault, { expected, fix }: Fault): Fault {
  // A repair of the form alone would hide what was meant.
  const repairs = edit !== undefined && fix === `write \`${edit.text.replaceAll('"', '')}\``;
  return { ...form, expected, fix, ...(repairs ? { edit } : {}) };
}
