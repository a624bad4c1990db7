import type { Library, Paper } from '../../model/library.ts';

/** What a declared fact holds: one of the values that site.md allows, a number of its unit, or words. */
export type FactKind = 'choice' | 'number' | 'text';

/** A fact that site.md declares. */
export interface DeclaredFact {
  name: string;
  /** Label, with its unit if it has one: `Rest (hours)`. */
  label: string;
  kind: FactKind;
  /** The values of a choice, in order. */
  values: readonly string[];
}

/** The facts that site.md declares, in its order. One with a unit is a number, as far as entries state one. */
export function declaredFacts({ site }: Library): DeclaredFact[] {
  return Object.entries(site.facts ?? {}).map(([name, { label, unit, values }]) => ({
    name,
    label: unit === undefined ? label : `${label} (${unit})`,
    kind: values !== undefined ? 'choice' : unit !== undefined ? 'number' : 'text',
    values: values ?? [],
  }));
}

/** The facts that a paper's entry states, in the order in which site.md declares them. */
export function factsOf(library: Library, paper: Paper): { label: string; value: string }[] {
  return declaredFacts(library).flatMap(({ name, label }) => {
    const value = paper.facts[name];
    return value === undefined ? [] : [{ label, value }];
  });
}
