import type { Nodes, Parents } from 'mdast';
import type { Range } from '../problems/finding.ts';

/**
 * Calls `visit` for a node and for all that is in it, outer nodes first. What is in a node is left out when `visit`
 * returns `skip`. Each body is walked several times, which takes a tenth of the time that unist-util-visit would.
 */
export function walk(
  node: Nodes,
  visit: (node: Nodes, ancestors: readonly Parents[]) => 'skip' | undefined,
  ancestors: Parents[] = [],
): void {
  if (visit(node, ancestors) === 'skip' || !('children' in node)) return;
  ancestors.push(node);
  for (const child of node.children) walk(child, visit, ancestors);
  ancestors.pop();
}

/** All nodes of some types, in their order. */
export function nodesOf<Type extends Nodes['type']>(
  root: Nodes,
  ...types: Type[]
): Extract<Nodes, { type: Type }>[] {
  const found: Nodes[] = [];
  walk(root, (node) => {
    if ((types as string[]).includes(node.type)) found.push(node);
    return undefined;
  });
  return found as Extract<Nodes, { type: Type }>[];
}

/** Where a node stands in the source. */
export function rangeOf({ position }: Nodes): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}
