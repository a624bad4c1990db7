import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { brokenBlocks } from './near-miss-blocks.ts';
import type { Fault } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';

/** A form of words in a line that misses what Markdown knows, and what to tell of it. */
interface Form {
  pattern: RegExp;
  tell: (match: RegExpExecArray) => { found: string; expected: string; fix: string } | null;
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
      /\p{L}/u.test(name)
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

/** Headings, lists, tables, links and citations that miss their form and so stay behind as signs. */
export function brokenForms(node: Paragraph | Heading | TableCell, body: string): Fault[] {
  const start = node.position?.start.offset ?? 0;
  const source = words(node, body);
  const faults = node.type === 'paragraph' ? brokenBlocks(source, start) : [];
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

/** The source of a node, with a filler in place of what Markdown has understood: code, formulas and links. */
function words(root: Paragraph | Heading | TableCell, body: string): string {
  const begin = root.position?.start.offset ?? 0;
  const end = root.position?.end.offset ?? begin;
  let source = '';
  let last = begin;
  visit(root, (node) => {
    if (!isUnderstood(node, body)) return undefined;
    const from = node.position?.start.offset ?? last;
    const to = node.position?.end.offset ?? from;
    if (from < last) return SKIP;
    source += body.slice(last, from) + '\uFFFC'.repeat(to - from);
    last = to;
    return SKIP;
  });
  return source + body.slice(last, end);
}

/** An address that stands in the text as it is may belong to a broken form. */
function isUnderstood({ type, position }: Nodes, body: string): boolean {
  if (type === 'link') return /^[[<]/.test(body.charAt(position?.start.offset ?? 0));
  return ['inlineCode', 'inlineMath', 'html', 'linkReference', 'footnoteReference'].includes(type);
}

function noCitation(written: string): { found: string; expected: string } {
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
