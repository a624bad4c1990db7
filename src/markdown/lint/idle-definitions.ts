import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';

/** Link definitions that the page would drop: those that no link uses, and those whose name another has. */
export function idleDefinitions(tree: Root): Fault[] {
  const definitions: Definition[] = [];
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  const known = new Set<string>();
  return definitions.flatMap((definition): Fault[] => {
    const { identifier, position } = definition;
    const isFirst = !known.has(identifier);
    known.add(identifier);
    if (isFirst && used.has(identifier)) return [];
    const start = position?.start.offset ?? 0;
    const place = { rule: 'link-form' as const, start, end: position?.end.offset ?? start };
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
