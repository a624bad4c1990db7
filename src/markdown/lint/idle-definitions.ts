import type { Root } from 'mdast';
import type { Fault } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';
import { nodesOf, rangeOf } from '../tree.ts';

/** Link definitions that the page would drop: those that no link uses, and those whose name another has. */
export function idleDefinitions(tree: Root): Fault[] {
  const used = new Set(nodesOf(tree, 'linkReference', 'imageReference').map(({ identifier }) => identifier));
  const known = new Set<string>();
  return nodesOf(tree, 'definition').flatMap((definition): Fault[] => {
    const { identifier } = definition;
    const isFirst = !known.has(identifier);
    known.add(identifier);
    if (isFirst && used.has(identifier)) return [];
    const place = { rule: 'link-form' as const, ...rangeOf(definition) };
    const label = (definition.label ?? identifier).slice(0, 60);
    const name = inBackticks(`[${label}]`);
    if (!isFirst) {
      const fix = 'delete the line, or give it a name of its own and use it in a link';
      return [{ ...place, found: `an address for ${name} again`, expected: 'each name once', fix }];
    }
    return [
      {
        ...place,
        found: `an address for ${name}, which no link uses`,
        expected: 'a link that uses it',
        fix: `delete the line, or use it as ${inBackticks(`[text][${label}]`)}`,
      },
    ];
  });
}
