import type { InlineMath, Math } from 'mdast-util-math';
import type { RuleFinding } from '../../problems/finding.ts';

/**
 * What is wrong with the double dollars around a formula: Markdown drops what stands behind the opening ones of a
 * formula on lines of its own, and reads on to the end of the body when none close it.
 *
 * @param written the formula in the source, with its dollars
 */
export function fenceFinding(node: Math | InlineMath, written: string): RuleFinding | null {
  if (node.type === 'math' && node.meta) {
    return {
      rule: 'math-form',
      found: 'text behind the `$$` that opens a formula, where Markdown drops it',
      expected: '`$$` alone on a line above the formula, or the whole formula on one line',
      fix: 'move the text to the next line',
    };
  }
  if (node.type === 'math' && !/\n[ \t>]*\$\$+[ \t]*$/.test(written)) {
    return {
      rule: 'math-form',
      found: 'a `$$` that is never closed, so that all that follows is the formula',
      expected: '`$$` alone on a line below the formula',
      fix: 'write `$$` on a line of its own behind the formula; what is no formula goes below it',
    };
  }
  if (node.value.trim() === '') {
    return {
      rule: 'math-form',
      found: 'a formula with nothing in it',
      expected: 'LaTeX mathematics',
      fix: 'delete the `$$`',
    };
  }
  return null;
}
