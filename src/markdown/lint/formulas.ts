import type { Text } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import type { Fault, RuleFinding } from '../../problems/finding.ts';
import { placeIn } from '../../problems/place.ts';
import { invisibleFinding } from '../../text/invisible.ts';
import { inBackticks, oneLine } from '../../text/quote.ts';
import { bodyLimits } from '../limits.ts';
import { FormulaDepthError, FormulaSignError, renderMath } from '../plugins/math.ts';
import { rangeOf } from '../tree.ts';
import { fenceFinding } from './formula-fence.ts';

/**
 * Text between single dollars. Text with spaces inside both dollars counts only without words of three letters or more,
 * since two prices in a sentence look the same: `from $ 5 to $ 6`.
 */
const dollars =
  /\$[^$\s][^$]*(?<=\S)\$|(?<![\p{L}$]|\p{N} ?)\$ (?:(?!(?<![\\{A-Za-z])[A-Za-z]{3})[^$\n])+ \$(?![\p{L}\p{N}$])/gu;

/** Mathematics between single dollars, which the page would show as text. Signs such as `^` tell it from prices. */
export function singleDollars(node: Text, body: string): Fault[] {
  if (!node.value.includes('$')) return [];
  let from = 0;
  return [...node.value.matchAll(dollars)].flatMap(([piece]): Fault[] => {
    const place = /[\\^_={}]/.test(piece) ? placeIn(node, piece, body, from) : null;
    if (!place) return [];
    from = place.start + 1;
    const shown = piece.slice(0, 60).replaceAll('\n', ' ');
    return [
      {
        rule: 'math-dollar',
        ...place,
        found: `${inBackticks(shown)} between single dollars`,
        expected: 'mathematics between `$$` and `$$`',
        fix:
          shown.length < piece.length
            ? 'write `$$` at both ends'
            : `write ${inBackticks(`$$${shown.slice(1, -1).trim()}$$`)}`,
      },
    ];
  });
}

/** What is wrong with a formula between double dollars. */
export function formulaFaults(node: Math | InlineMath, body: string): Fault[] {
  const { start, end } = rangeOf(node);
  const finding = fenceFinding(node, body.slice(start, end)) ?? refusal(node.value, node.type === 'math');
  return finding ? [{ ...finding, start, end }] : [];
}

/** Why a formula cannot be set, or null. */
function refusal(latex: string, display: boolean): RuleFinding | null {
  try {
    renderMath(latex, display);
    return null;
  } catch (error) {
    if (error instanceof FormulaDepthError) {
      return {
        rule: 'body-depth',
        found: 'a formula whose groups are nested too deep',
        expected: `at most ${bodyLimits.formulaDepth} levels of braces and environments`,
        fix: 'flatten it, or make several formulas of it',
      };
    }
    if (error instanceof FormulaSignError) {
      const { found, expected } = invisibleFinding(error.sign);
      const fix = 'delete the `\\char` that writes it';
      return { rule: 'math-form', found: `a formula with ${found}`, expected, fix };
    }
    const reason = error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : 'an error';
    return {
      rule: 'math-form',
      found: `a formula that KaTeX refuses: ${oneLine(reason)}`,
      expected: 'LaTeX mathematics',
      fix: 'compare with katex.org/docs/supported.html',
    };
  }
}
