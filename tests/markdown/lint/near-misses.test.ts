import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The place, words and fix of each fault below a note. */
function faults(...lines: string[]) {
  const markdown = `Rye.\n\n${lines.join('\n')}`;
  return compileBody(markdown).faults.map(({ rule, start, end, found, fix }) => [
    rule,
    markdown.slice(start, end),
    found,
    fix,
  ]);
}

/** The one fault of a line in which the written words are all of it. */
const form = (written: string, found: string, fix: string) => [['markdown-form', written, found, fix]];

describe('a form that Markdown does not know', () => {
  it.each([
    [
      '[rye] (https://a.example)',
      'link',
      '`[rye](https://a.example)`; to show the signs, write `\\` before the first',
    ],
    [
      '(rye)[https://a.example]',
      'link',
      '`[rye](https://a.example)`; to show the signs, write `\\` before the first',
    ],
    ['[[slow-dough]]', 'citation', '`[@slow-dough]`; to show the signs, write `\\[[`'],
    ['[[slow-dough|Slow]]', 'citation', '`[@slow-dough]`; to show the signs, write `\\[[`'],
    ['[[Slow dough]]', 'citation', '`[@its-id]`; to show the signs, write `\\[[`'],
    ['\\cite{slow-dough}', 'citation', '`[@slow-dough]`; to show the signs, write `\\\\cite`'],
    ['\\citep[p. 3]{rye, salt}', 'citation', '`[@rye; @salt]`; to show the signs, write `\\\\cite`'],
    ['##Findings', 'heading', '`## Findings`; to show the signs, write `\\##`'],
  ])('is reported: %s', (written, name, fix) => {
    expect(faults(written)).toEqual(form(written, `\`${written}\`, which is no ${name}`, `write ${fix}`));
  });

  it('is reported of a link without a definition', () => {
    expect(faults('It rests [days][nowhere].')).toEqual(
      form(
        '[days][nowhere]',
        '`[days][nowhere]`, a link to an address that is not defined',
        'add the line, or write the link as `[words](https://…)`; to show the signs, write `\\[`',
      ),
    );
    expect(faults('It rests [days][nowhere].', '', '[nowhere]: https://a.example')).toEqual([]);
  });

  it('is reported of the first line of a list, in a quote, too', () => {
    const fix = (sign: string) => `write \`- \` in place of \`${sign}\` at the start of each`;
    expect(faults('-rye', '-salt')).toEqual(
      form('-rye', '2 lines that begin with `-`, which are no list', fix('-')),
    );
    expect(faults('> Of:', '> • rye', '> • salt')).toEqual(
      form('• rye', '2 lines that begin with `•`, which are no list', fix('•')),
    );
  });

  it('is reported of the first row of a table', () => {
    const found = '2 rows that are no table';
    expect(faults('| a | b |', '| 1 | 2 |')).toEqual(
      form('| a | b |', found, 'write `|---|---|` below the first row'),
    );
    expect(faults('| a | b |', '|---|', '| 1 | 2 |')).toEqual(
      form('| a | b |', found, 'write `|---|---|` in place of `|---|`'),
    );
    expect(faults('| a | b |', '|---|---|', '| 1 | 2 |')).toEqual([]);
  });

  it('is found in headings and cells', () => {
    expect(faults('## By [[rye]]', '', '| [[salt]] |', '|---|').map(([, place]) => place)).toEqual([
      '[[rye]]',
      '[[salt]]',
    ]);
  });

  it('describes the fix where it would be too long', () => {
    const address = `https://a.example/${'a'.repeat(120)}`;
    expect(faults(`[rye] (${address})`)[0]?.[3]).toMatch(/^write it without the space;/);
  });

  it.each([
    '`[[rye]]` `[a][b]` `\\cite{rye}`',
    '\\[[rye]] \\[a][b] \\\\cite{rye} \\[a] (https://a.example) \\(a)[https://a.example]',
    '\\##Findings',
    'Rye rises by [1][2] and [[1, 2], [3, 4]].',
    'The code is rows[i][j] and list[[name]].',
    'It is [@rye] (https://a.example), as [[@salt]].',
    '[a](https://a.example) (https://b.example)',
    '[[sic]](https://a.example)',
    '#1 rye #2',
    '-rye is one',
    '-5 degrees\n-3 degrees',
    '|x| is one',
    '- [x] (https://a.example)',
    '```\n##rye\n| a |\n| b |\n[[rye]]\n```',
  ])('is not seen in %j', (markdown) => {
    expect(faults(markdown)).toEqual([]);
  });
});
