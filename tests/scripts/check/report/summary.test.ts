import fc from 'fast-check';
import type { Element, Root as Html } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { summaryReport } from '../../../../scripts/check/report/summary.ts';
import { problem, warning } from '../invented-problems.ts';

const parser = remark().use(remarkGfm);

/** Reads the summary as GitHub does: Markdown first, then the HTML in it. */
function read(summary: string): { blocks: string[]; cells: string[][]; elements: Set<string> } {
  const tree: Root = parser.parse(summary);
  const table = tree.children.find((node) => node.type === 'html');
  const html: Html = fromHtml(table?.type === 'html' ? table.value : '', { fragment: true });
  const rows = selectAll('tr', html).slice(1);
  return {
    blocks: tree.children.map((node) => node.type),
    cells: rows.map((row) => selectAll('td', row).map((cell: Element) => toString(cell))),
    elements: new Set(selectAll('td *', html).map((element) => element.tagName)),
  };
}

describe('summaryReport', () => {
  it('says that a list has no problems', () => {
    expect(summaryReport([], 1)).toBe('## Check of the list\n\nNo problems in 1 entry.\n');
  });

  it('counts, and shows each problem in a row, errors first', () => {
    expect(summaryReport([problem(warning), problem()], 12)).toBe(
      [
        '## Check of the list',
        '',
        '1 error, 1 warning; 12 entries checked. src/problems/rules/README.md explains each rule under its name.',
        '',
        '<table>',
        '<tr><th>place</th><th>rule</th><th>found</th><th>fix</th></tr>',
        '<tr><td><code>content/papers/ovens/rye.md:3:8</code></td><td>error <code>unknown-tag</code></td>' +
          '<td><code>`bran`, which is no tag of vocabulary.yaml</code></td><td><code>choose another</code></td></tr>',
        '<tr><td><code>content/papers/ovens/rye.md:3:8</code></td><td>warning <code>math-dollar</code></td>' +
          '<td><code>`bran`, which is no tag of vocabulary.yaml</code></td><td><code>choose another</code></td></tr>',
        '</table>',
        '',
      ].join('\n'),
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '</code></td></tr></table><img src=x>',
    '| a | b |',
    '[rye](https://example.org)',
    'https://example.org and www.example.org',
    '@baker and @bakers/ovens, baker@example.org',
    '#12 &lt;b&gt; &#64;baker',
    '`code` **bold** ~~gone~~ <!-- no -->',
  ])('shows %j as it is', (value) => {
    const summary = summaryReport([problem({ file: value, found: value, fix: value })], 1);
    expect(read(summary)).toEqual({
      blocks: ['heading', 'paragraph', 'html'],
      cells: [[`${value}:3:8`, 'error unknown-tag', value, value]],
      elements: new Set(['code']),
    });
  });

  it('lets no value break the table or bring in an element, whatever it is', () => {
    const value = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        '|',
        '`',
        '\n',
        '\r',
        '\u0000',
        '</table>',
        '\\',
        '@a',
        ' ',
        '🥖',
        '-',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(value, value, value, (file, found, fix) => {
        const { blocks, cells, elements } = read(summaryReport([problem({ file, found, fix })], 1));
        const shown = (text: string) => text.replace(/\s+/g, ' ').replaceAll('\0', '\uFFFD');
        expect(blocks).toEqual(['heading', 'paragraph', 'html']);
        expect(cells).toEqual([[`${shown(`${file}:3:8`)}`, 'error unknown-tag', shown(found), shown(fix)]]);
        expect(elements).toEqual(new Set(['code']));
      }),
    );
  });

  it('cuts values and rows, so that GitHub takes the summary', () => {
    const long = '&'.repeat(5000);
    const problems = Array.from({ length: 1000 }, () => problem({ file: long, found: long, fix: long }));
    const summary = summaryReport(problems, 1000);
    const { length } = read(summary).cells;
    expect(length).toBeGreaterThan(100);
    expect(
      summary.endsWith(`</table>\n\nAnd ${1000 - length} more; \`npm run check\` prints them all.\n`),
    ).toBe(true);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(read(summary).cells[0]?.[2]).toBe(`${'&'.repeat(299)}…`);
  });
});
