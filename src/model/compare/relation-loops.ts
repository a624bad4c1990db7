import type { Problem } from '../../problems/problem.ts';
import { problemAt, shown } from '../../problems/source.ts';
import { compare } from '../../text/order.ts';
import type { PaperReading } from '../entries/read-paper.ts';
import type { RelationType } from '../schema/relation.ts';

/** Types that lead from a paper to an earlier one. Others may go both ways: two papers may contradict each other. */
const backwards: readonly RelationType[] = ['extends', 'replicates', 'supersedes'];

interface Step {
  type: string;
  target: string;
  /** Place in the list of relations. */
  index: number;
}

/** Finds relations that lead round to the paper they started from; each loop is told at the last of its entries. */
export function relationLoops(readings: readonly PaperReading[]): Problem[] {
  const steps = new Map(readings.map((reading) => [reading.file.id, stepsOf(reading)]));
  return readings.flatMap(({ file, source, yaml }) =>
    (steps.get(file.id) ?? []).flatMap(({ type, target, index }) => {
      const way = target === file.id ? null : wayBack(steps, target, file.id);
      if (!way || !source || !yaml || way.some((id) => compare(id, file.id) > 0)) return [];
      const loop = [file.id, ...way].map((id) => `\`${id}\``).join(' → ');
      return [
        problemAt(source, {
          rule: 'relation-loop',
          ...yaml.rangeOf(['relations', index, type]),
          found: `${shown(target)}, from where relations lead back here: ${loop}`,
          expected: 'relations from the later paper to the earlier one',
          fix: 'delete the relation that points to the later paper',
        }),
      ];
    }),
  );
}

function stepsOf({ yaml }: PaperReading): Step[] {
  const count = yaml?.countAt('relations') ?? 0;
  return Array.from({ length: count }, (_, index) =>
    (yaml?.entriesAt(['relations', index]) ?? [])
      .filter(([type]) => (backwards as readonly string[]).includes(type))
      .map(([type, target]) => ({ type, target, index })),
  ).flat();
}

/** The shortest way from one entry to another, both included; null when there is none. */
function wayBack(steps: ReadonlyMap<string, Step[]>, from: string, to: string): string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  // Breadth first: a Map is walked in the order of insertion, with what is added on the way.
  for (const [id] of before) {
    if (id === to) break;
    for (const { target } of steps.get(id) ?? []) if (!before.has(target)) before.set(target, id);
  }
  if (!before.has(to)) return null;
  const way: string[] = [];
  for (let id: string | null | undefined = to; id; id = before.get(id)) way.unshift(id);
  return way;
}
