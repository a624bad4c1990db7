import { compileBody } from '../../../src/markdown/compile.ts';

/** The rule, text and words of each fault of a body. */
export function faults(markdown: string): [rule: string, text: string, found: string][] {
  return compileBody(markdown).faults.map(({ rule, start, end, found }) => [
    rule,
    markdown.slice(start, end),
    found,
  ]);
}
