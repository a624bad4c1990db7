import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../scripts/check/fix.ts';
import { compileBody } from '../../../src/markdown/compile.ts';
import { loadLibrary } from '../../../src/model/load-library.ts';
import { note, paper, slowDough, told, writeList } from '../invented-list.ts';

/** Places of the warnings about the end of lines, for a paper with this body, which starts on line 11. */
function ends(body: string) {
  return told({ [slowDough]: paper({}, `${note}\n\n${body}`) })
    .filter(({ rule }) => rule === 'text-normal')
    .map(({ line, column, found }) => [line, column, found]);
}

const one = 'a space at the end of the line';

describe('checkNormalForm', () => {
  it.each([
    ['a single space', 'It is \nhot.', [[11, 6, one]]],
    ['spaces before an empty line', 'It is.  \n\nHot.', [[11, 7, '2 spaces at the end of the line']]],
    ['spaces at the end of the file', 'It is. ', [[11, 7, one]]],
    ['spaces alone on a line', 'It is.\n  \nHot.', [[12, 1, '2 spaces at the end of the line']]],
    ['a space behind a heading', '## Findings \n\nHot.', [[11, 12, one]]],
  ])('warns of %s', (_what, body, warnings) => {
    expect(ends(body)).toEqual(warnings);
  });

  it.each([
    ['two spaces that break a line', 'It is  \nhot.'],
    ['a space behind a backslash', 'It is\\ \nhot.'],
    ['spaces in a fence', '```\nrye \n```'],
    ['spaces in indented code', 'So:\n\n    rye \n    loaf'],
    ['spaces in a span of code over lines', 'A `rye \nloaf` is.'],
    ['spaces in a formula', '$$\nx \n$$'],
  ])('leaves %s alone', (_what, body) => {
    expect(ends(body)).toEqual([]);
  });

  it('tells of fifty places in a file and repairs all', () => {
    const list = writeList({ [slowDough]: paper({}, `${note}\n${'\nCafe\u0301 \n'.repeat(400)}`) });
    const { problems } = loadLibrary(list);
    expect(problems).toHaveLength(50);
    expect(problems[49]).toMatchObject({
      line: 59,
      found: 'a space at the end of the line, and 750 more of its kind',
    });
    expect(applyEdits(problems)).toBe(50);
    expect(loadLibrary(list).problems).toEqual([]);
    const repaired = paper({}, `${note}\n${'\nCaf\u00E9\n'.repeat(400)}`);
    expect(readFileSync(join(list, slowDough), 'utf8')).toBe(repaired);
  });

  it('never changes what a body says: with the spaces away, it compiles to the same', () => {
    const list = writeList();
    const file = join(list, slowDough);
    const line = fc.constantFrom(
      ...['rye', '- loaf', '1. oven', '> crumb', '## Heat', '`a', 'b`', '```', '    x', '$$', '*is', 'hot*'],
      ...[
        '| a | b |',
        '| - | - |',
        '[a]: /b',
        '[^1]: c',
        'd[^1]',
        'e\\',
        '---',
        '',
        '# f #',
        '- [ ] g',
        '***',
      ],
    );
    const gap = fc.constantFrom('', '', ' ', '  ', '   ', '\t', ' \t');
    const body = fc.array(fc.tuple(line, gap), { maxLength: 12 });
    fc.assert(
      fc.property(body, (lines) => {
        const text = paper({}, `${note}\n\n${lines.map((parts) => parts.join('')).join('\n')}`);
        writeFileSync(file, text);
        const edits = loadLibrary(list).problems.filter(({ rule }) => rule === 'text-normal');
        applyEdits(edits);
        const bodyOf = (source: string) => compileBody(source.slice(source.indexOf('---\n', 4) + 4));
        const said = ({ note: first, lead, sections, footnotes }: ReturnType<typeof compileBody>) => ({
          first,
          lead,
          sections,
          footnotes,
        });
        expect(said(bodyOf(readFileSync(file, 'utf8')))).toEqual(said(bodyOf(text)));
      }),
      { numRuns: 150 },
    );
  });
});
