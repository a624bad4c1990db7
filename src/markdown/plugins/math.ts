import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import katex from 'katex';
import { firstInvisible } from '../../text/invisible.ts';
import { bodyLimits } from '../limits.ts';
import { codePointName } from '../../text/quote.ts';

/** A formula nested deeper than KaTeX may be asked to follow, since it recurses. */
export class FormulaDepthError extends Error {}

/** A formula that puts a sign on the page that nobody sees, or that no page may hold. */
export class FormulaSignError extends Error {
  readonly sign: string;

  constructor(sign: string) {
    super(`a character that nobody sees: ${codePointName(sign)}`);
    this.sign = sign;
  }
}

/** The colour of refused commands, which come out as text instead of an error; no formula can name it. */
const refusedColour = 'refused-command';

/** Commands that print to the console, where a formula could speak in the name of the check. */
const speaking = ['\\message', '\\errmessage', '\\show'] as const;

function refuse(): never {
  throw new Error(notAllowed);
}

const notAllowed = 'a command that is not allowed';

/** Invisible signs that KaTeX writes for screen readers, and U+FFFD, which stands for one that is reported. */
const expectedSigns = /[\u2061-\u2063\uFFFD]/g;

/** Commands that apply to the rest of their group, which KaTeX nests in them. */
const declaration =
  /^\\(?:rm|sf|tt|bf|it|cal|color|(?:display|text|script|scriptscript)style|tiny|sixptsize|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge)$/;

/** How deep the groups of a formula stand in each other. */
function formulaDepth(latex: string): number {
  let depth = 0;
  let deepest = 0;
  const outer: number[] = [];
  for (const [sign] of latex.matchAll(/\\(?:[a-zA-Z]+|[^])|[{}]/g)) {
    if (sign === '}' || sign === '\\right' || sign === '\\end') depth = outer.pop() ?? 0;
    else if (sign === '{' || sign === '\\left' || sign === '\\begin') outer.push(depth++);
    else if (declaration.test(sign)) depth++;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** What became of the last formulas: the check sets each, and then the page. */
const made = new Map<string, string>();

/**
 * Sets LaTeX as MathML. `trust: false` and the limits keep a formula from loading, linking or covering anything.
 *
 * @throws an Error whose message is KaTeX's complaint, with `position` as the offset in the formula
 * @throws FormulaDepthError when groups are nested deeper than the limit
 * @throws FormulaSignError when the formula writes a control, surrogate, noncharacter or invisible character
 */
export function renderMath(latex: string, display: boolean): string {
  const key = `${display} ${latex}`;
  const html = made.get(key) ?? checkedMathMl(latex, display);
  if (made.size >= 100) made.clear();
  made.set(key, html);
  return html;
}

function checkedMathMl(latex: string, display: boolean): string {
  if (formulaDepth(latex) > bodyLimits.formulaDepth) throw new FormulaDepthError();
  const html = mathMl(latex, display);
  if (html.includes(`mathcolor="${refusedColour}"`)) refuse();
  // `\char` writes any character.
  const sign = firstInvisible(shownText(html).replace(expectedSigns, ''));
  if (sign !== null) throw new FormulaSignError(sign);
  // The content security policy forbids style attributes.
  return html.replace(/ style="[^"]*"/g, '');
}

/** The text that MathML shows, without the LaTeX source in it, which is checked as part of the body. */
function shownText(mathMl: string): string {
  return mathMl.replace(/<annotation.*?<\/annotation>/s, '').replace(/<[^>]*>/g, '');
}

function mathMl(latex: string, display: boolean): string {
  try {
    return katex.renderToString(latex, {
      displayMode: display,
      output: 'mathml',
      throwOnError: true,
      trust: false,
      strict: 'ignore',
      errorColor: refusedColour,
      maxExpand: 200,
      maxSize: 10,
      macros: Object.fromEntries(speaking.map((command) => [command, refuse])),
    });
  } catch (error) {
    // A formula may define macros, which nest deeper than the braces in its source.
    throw error instanceof RangeError ? new FormulaDepthError() : error;
  }
}

/** A formula in the tree: MathML that is written out as it is, and the LaTeX it comes from. */
export interface MathNode {
  type: 'raw';
  value: string;
  latex: string;
}

/**
 * Replaces the code elements that remark-math leaves by MathML. It runs after the sanitiser, which would otherwise
 * strip the formula's own elements.
 *
 * In: `<code class="language-math math-inline">x^2</code>`. Out: `<span class="katex"><math>…</math></span>`.
 */
export function setFormulas(parent: Root | Element): void {
  parent.children = parent.children.map((node) => {
    if (node.type !== 'element') return node;
    const display = node.tagName === 'pre';
    const code = display ? node.children[0] : node;
    if (code?.type === 'element' && isMath(code)) return mathNode(toString(code), display) ?? node;
    setFormulas(node);
    return node;
  });
}

/** Null for a formula that the check has reported: it stays readable as source. */
function mathNode(latex: string, display: boolean): Element | null {
  try {
    const raw: MathNode = { type: 'raw', value: renderMath(latex, display), latex };
    return raw as unknown as Element;
  } catch {
    return null;
  }
}

function isMath({ tagName, properties }: Element): boolean {
  const names = properties['className'];
  return (
    tagName === 'code' &&
    Array.isArray(names) &&
    (names.includes('math-inline') || names.includes('math-display'))
  );
}
