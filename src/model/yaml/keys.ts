import { isScalar, visit, type Document } from 'yaml';
import type { SyntaxFault } from './messages.ts';

/**
 * How many fields the maps of a document have together, and each field that its own map has already. The parser
 * can tell the latter too, but it compares each field with all before it: thousands of them would take seconds.
 */
export function readKeys(document: Document): { count: number; repeated: SyntaxFault[] } {
  let count = 0;
  const repeated: SyntaxFault[] = [];
  visit(document, {
    Map(_key, { items }) {
      count += items.length;
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value) && key.range)
          repeated.push({ code: 'DUPLICATE_KEY', pos: [key.range[0], key.range[1]], message: '' });
        seen.add(key.value);
      }
    },
  });
  return { count, repeated };
}
