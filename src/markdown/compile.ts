import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Fault } from '../problems/finding.ts';
import { exposeInvisible, invisibleFinding } from '../text/invisible.ts';
import { unreadBody, type CompiledBody } from './body.ts';
import { bodyLimits } from './limits.ts';
import { conflictMarks } from './lint/conflict-marks.ts';
import { deadFragments } from './lint/dead-fragments.ts';
import { lintBody } from './lint/lint-body.ts';
import { tooManyCells } from './lint/tables.ts';
import { parseMarkdown, taskBox } from './parse.ts';
import { markCitations } from './plugins/citations.ts';
import { exposeReferences } from './plugins/expose-references.ts';
import { numberFootnotes } from './plugins/footnotes.ts';
import { setFormulas } from './plugins/math.ts';
import { finishPage } from './plugins/page-markup.ts';
import { sanitizeSchema } from './plugins/sanitize-schema.ts';
import { writeTaskBoxes } from './plugins/task-lists.ts';
import { split } from './sections.ts';
import { sourceOf } from './source.ts';

const toHtml = unified().use(remarkRehype).use(rehypeSanitize, sanitizeSchema).freeze();

/**
 * Compiles the Markdown of a body. HTML in the result is sanitised; citations in it are placeholders, filled
 * by `resolveCitations`. Never throws on any text.
 */
export function compileBody(markdown: string): CompiledBody {
  // Skip all other rules: two versions in one text break many, and none of them will be broken by the one that is kept.
  const conflict = conflictMarks(markdown);
  if (conflict.length > 0) return unreadBody(markdown, conflict);
  try {
    return compileText(markdown);
  } catch (error) {
    // The parser recurses; text nested thousands deep exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return unreadBody(markdown, [tooDeep(markdown)]);
  }
}

function compileText(markdown: string): CompiledBody {
  const faults: Fault[] = [];
  const text = exposeInvisible(markdown, (start, signs) => {
    faults.push({ rule: 'text-form', start, end: start + signs.length, ...invisibleFinding(signs) });
  });
  const tree = parseMarkdown(text);
  if (text.includes('&')) faults.push(...exposeReferences(tree));
  faults.push(...lintBody(tree, text));
  const source = sourceOf(tree, text);
  const citations = markCitations(tree, markdown);
  const crowd = text.includes('|') ? tooManyCells(tree) : null;
  if (crowd) return unreadBody(markdown, [...faults, crowd], citations);
  if (text.includes('[^')) numberFootnotes(tree);
  if (taskBox.test(text)) writeTaskBoxes(tree);
  const page = toHtml.runSync(tree) as Root;
  if (text.includes('$$')) setFormulas(page);
  finishPage(page);
  faults.push(...deadFragments(page, text));
  const body = { markdown, source, ...split(page), citations, faults };
  const html = htmlLength(body);
  return html > bodyLimits.html
    ? unreadBody(markdown, [...faults, tooLong(markdown, html)], citations)
    : body;
}

function htmlLength({ note, lead, sections, footnotes }: ReturnType<typeof split>): number {
  const parts = [note, lead, ...sections].map((part) => part.html);
  return [...parts, ...sections.map(({ heading }) => heading), footnotes].join('').length;
}

function tooLong(markdown: string, html: number): Fault {
  return {
    rule: 'body-limits',
    start: 0,
    end: markdown.length,
    found: `Markdown that becomes ${html} characters of HTML`,
    expected: `at most ${bodyLimits.html}`,
    fix: 'shorten it; formulas, footnotes, tables and short links become most',
  };
}

function tooDeep(markdown: string): Fault {
  return {
    rule: 'body-depth',
    start: 0,
    end: markdown.length,
    found: 'Markdown nested too deep to be read',
    expected: 'at most ten levels of lists and quotes',
    fix: 'flatten the quotes and lists',
  };
}
