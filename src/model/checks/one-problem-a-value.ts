import type { Fault } from '../../problems/finding.ts';
import type { RuleId } from '../../problems/rules.ts';

/** Rules about values that must be among known ones. */
const knownOnes: RuleId[] = ['unknown-tag', 'unknown-theme', 'unknown-facet'];

/**
 * A value that is not a valid id is also not among the known ids: two faults for one slip. This merges the two: the
 * fault of the form stays, with the expectation and the repair of the other.
 */
export function oneFaultAValue(faults: readonly Fault[]): Fault[] {
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
  // Keep the repair of the form only when it gives the id that is meant.
  const repairs = edit !== undefined && fix === `write \`${edit.text.replaceAll('"', '')}\``;
  return { ...form, expected, fix, ...(repairs ? { edit } : {}) };
}
