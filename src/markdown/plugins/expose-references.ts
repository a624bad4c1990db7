import type { Root } from 'mdast';
import type { Fault } from '../../problems/finding.ts';
import { exposeInvisible, invisibleFinding } from '../../text/invisible.ts';
import { rangeOf, walk } from '../tree.ts';

/** What Markdown decodes: the words of the text, titles of links and languages of code. */
const decoded = ['value', 'title', 'lang'] as const;

/**
 * Puts U+FFFD in place of invisible characters that the source writes as references such as `&#x202E;`. A fault has
 * the place of the whole text that holds the reference.
 */
export function exposeReferences(tree: Root): Fault[] {
  const faults: Fault[] = [];
  walk(tree, (node) => {
    const fields = node as Partial<Record<(typeof decoded)[number], string | null>>;
    for (const name of decoded) {
      const text = fields[name];
      if (typeof text !== 'string') continue;
      fields[name] = exposeInvisible(text, (_at, signs) => {
        faults.push({ rule: 'text-form', ...rangeOf(node), ...invisibleFinding(signs) });
      });
    }
    return undefined;
  });
  return faults;
}
