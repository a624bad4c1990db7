import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type { Fault, Finding } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';
import { rangeOf, walk } from '../tree.ts';
import { copiedText } from './copied-text.ts';
import { dialectFaults } from './dialects.ts';
import { nearMissBlocks } from './near-miss-blocks.ts';

/** A common mistake in a line, and what to say of it. */
interface Form {
  pattern: RegExp;
  tell: (match: RegExpExecArray) => Finding | null;
}

const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const citations = '`[@its-id]`, or `[@its-id; @other-id]` for several entries';
const label = String.raw`[^[\]@^\\\n]`;

const forms: Form[] = [
  {
    pattern: new RegExp(String.raw`(?<![\\!])\[(${label}{1,200})\][ \t]+\((https?://[^()\s]+)\)`, 'g'),
    tell: ([written, words = '', address = '']) => ({
      found: `${short(written)}, which is no link`,
      expected: 'no space between `]` and `(`',
      fix: `write ${orSigns(`[${words}](${address})`, 'it without the space')}`,
    }),
  },
  {
    pattern: /(?<!\\)\(([^()[\]\\\n]{1,200})\)\[(https?:\/\/[^[\]\s]+)\]/g,
    tell: ([written, words = '', address = '']) => ({
      found: `${short(written)}, which is no link`,
      expected: 'the words between `[` and `]`, then the address between `(` and `)`',
      fix: `write ${orSigns(`[${words}](${address})`, 'the brackets the other way round')}`,
    }),
  },
  {
    pattern: /(?<![\\\p{L}\p{N}\])])\[\[([^[\]@^\\\n,;]{1,200})\]\](?!\()/gu,
    tell: ([written, name = '']) =>
      /\p{L}/u.test(name) && !/^_?toc_?$/i.test(name)
        ? { ...noCitation(written), fix: cite([name.replace(/\|.*$/, '')], '`\\[[`') }
        : null,
  },
  {
    pattern: /(?<!\\)\\(?:cite[a-z]*|[a-z]+cite)\*?(?:\[[^[\]\n]{0,100}\]){0,2}\{([^{}\n]{1,200})\}/g,
    tell: ([written, keys = '']) => ({
      ...noCitation(written),
      fix: cite(
        keys.split(',').map((key) => key.trim()),
        '`\\\\cite`',
      ),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\\\p{L}\p{N}\])!])\[(${label}{1,200})\]\[(${label}{1,200})\](?![[(:])`,
      'gu',
    ),
    tell: ([written, words = '', name = '']) =>
      /\p{L}/u.test(words + name)
        ? {
            found: `${short(written)}, a link to an address that is not defined`,
            expected: `a line ${short(`[${name}]: https://…`)} in the body`,
            fix: 'add the line, or write the link as `[words](https://…)`; to show the signs, write `\\[`',
          }
        : null,
  },
];

/** Headings, lists, tables, links and citations whose form is slightly wrong, so that the page would show signs. */
export function nearMisses(node: Paragraph | Heading | TableCell, body: string): Fault[] {
  const { start } = rangeOf(node);
  const source = words(node, body);
  const faults = [
    ...(node.type === 'paragraph' ? nearMissBlocks(source, start) : []),
    ...dialectFaults(source, start),
    ...copiedText(source, start),
  ];
  if (!/[[{]/.test(source)) return faults;
  for (const { pattern, tell } of forms) {
    for (const match of source.matchAll(pattern)) {
      const finding = tell(match);
      if (!finding) continue;
      const at = start + match.index;
      faults.push({ rule: 'markdown-form', start: at, end: at + match[0].length, ...finding });
    }
  }
  return faults;
}

/** The source of a node, with U+FFFC in place of each character of code, formulas and links, which are not broken. */
function words(root: Paragraph | Heading | TableCell, body: string): string {
  const whole = rangeOf(root);
  let source = '';
  let last = whole.start;
  walk(root, (node) => {
    if (!isUnderstood(node, body)) return undefined;
    const { start, end } = rangeOf(node);
    if (start < last) return 'skip';
    source += body.slice(last, start) + '\uFFFC'.repeat(end - start);
    last = end;
    return 'skip';
  });
  return source + body.slice(last, whole.end);
}

/** Whether Markdown has understood a node. A bare address does not count: it may be part of a broken link. */
function isUnderstood(node: Nodes, body: string): boolean {
  if (node.type === 'link') return /^[[<]/.test(body.charAt(rangeOf(node).start));
  return ['inlineCode', 'inlineMath', 'html', 'linkReference', 'footnoteReference'].includes(node.type);
}

function noCitation(written: string): Omit<Finding, 'fix'> {
  return { found: `${short(written)}, which is no citation`, expected: citations };
}

function cite(names: string[], escaped: string): string {
  const ids = names.every((name) => isId.test(name)) ? names : ['its-id'];
  const written = inBackticks(`[${ids.map((id) => `@${id}`).join('; ')}]`);
  return `write ${written}; to show the signs, write ${escaped}`;
}

function short(written: string): string {
  return inBackticks(written.slice(0, 60));
}

function orSigns(written: string, described: string): string {
  const shown = written.length > 120 || written.includes('`') ? described : inBackticks(written);
  return `${shown}; to show the signs, write \`\\\` before the first`;
}
