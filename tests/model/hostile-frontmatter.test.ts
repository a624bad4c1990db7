import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Lexer, Parser } from 'yaml';
import { load, note, paper, slowDough, told, type Fields } from './invented-list.ts';

const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));

function linesTold(text: string): (string | number)[][] {
  return told({ [slowDough]: text }).map(({ rule, line, found }) => [rule, line, found]);
}

/** Frontmatter of about the greatest size, each that would take long if work were done for each of its parts. */
const hostile: [what: string, text: string, lines: ReturnType<typeof linesTold>][] = [
  [
    'anchors',
    paper({ title: `"${'& '.repeat(8000)}x"`, tags: `[${times(1300, (n) => `&a${n} x`).join(', ')}]` }),
    crowd(7, 'an anchor', 1250),
  ],
  [
    'tags',
    paper({ title: `"${'!'.repeat(16000)}x"`, tags: `[${times(1500, () => '!a x').join(', ')}]` }),
    crowd(7, 'the tag `!a`', 1450),
  ],
  [
    'empty lines',
    `---${'\n'.repeat(32_000)}title: x\n---\n`,
    [['yaml-syntax', 2, 'more than 100 empty lines in a row']],
  ],
  ['bare keys', paper({ links: `{${times(5000, String).join(',')}}` }), [['yaml-syntax', 1, '5006 fields']]],
  [
    'explicit keys',
    `---\n${times(4000, (n) => `? ${n}\n`).join('')}---\n`,
    [['yaml-syntax', 1, '4000 fields']],
  ],
  ['empty maps as keys', paper({ links: `{${'{a},'.repeat(7000)}b}` }), [['yaml-syntax', 1, '14007 fields']]],
  ['errors on many lines', `---\na:\n${'{}\n'.repeat(10_000)}---\n`, [['yaml-syntax', 1, '10001 fields']]],
  [
    'errors on one line',
    paper({ links: `{${'"'.repeat(31_000)}` }),
    [['yaml-syntax', 7, 'a `"` in the middle of a value, which began with one and so ends there']],
  ],
  [
    'quotes on one line',
    paper({ title: `'${"''".repeat(15_000)}'x` }),
    [['yaml-syntax', 2, "a `'` in the middle of a value, which began with one and so ends there"]],
  ],
  [
    'brackets',
    `---\na:\n${'[]'.repeat(15_000)}\n---\n`,
    [
      ['yaml-syntax', 3, 'an unfinished value: implicit map keys need to be followed by map values'],
      ['note-missing', 4, 'no paragraph at the start of the body'],
    ],
  ],
];

/** As many features of YAML on one line as are told, the last with the count of the others. */
function crowd(line: number, found: string, more: number): (string | number)[][] {
  const last = `${found}, and ${more} more of its kind`;
  return Array.from({ length: 50 }, (_, index) => ['yaml-feature', line, index === 49 ? last : found]);
}

describe('frontmatter that is made to be slow', () => {
  it.each(hostile)('is read twice at most, and refused in few words: %s', (_what, text, lines) => {
    const lex = vi.spyOn(Lexer.prototype, 'lex');
    const next = vi.spyOn(Parser.prototype, 'next');
    onTestFinished(() => {
      lex.mockRestore();
      next.mockRestore();
    });
    expect(linesTold(text)).toEqual(lines);
    // The other files of the list have some dozens of characters each.
    expect(lex.mock.calls.filter(([read]) => read.length > 1000).length).toBeLessThanOrEqual(2);
    expect(next.mock.calls.length).toBeLessThan(2 * text.length);
  });
});

describe('limits of the frontmatter', () => {
  const fields = (count: number) => [['yaml-syntax', 1, `${count} fields`]];

  it.each<[string, string, ReturnType<typeof linesTold>]>([
    ['on lines', `---\n${times(2000, (n) => `f${n}: 1\n`).join('')}---\n${note}\n`, fields(2000)],
    ['without colons', paper({ links: `{ ${times(2000, (n) => `k${n}`).join(', ')} }` }), fields(2006)],
    ['with question marks', `---\n${times(1001, (n) => `? ${n}\n`).join('')}---\n${note}\n`, fields(1001)],
  ])('count fields %s', (_how, text, problems) => {
    expect(linesTold(text)).toEqual(problems);
  });

  it('leave room for a hundred empty lines in a row, with spaces or not', () => {
    const apart = (count: number) => paper({ venue: `Bread${'\n \u00A0'.repeat(count)}` });
    expect(linesTold(apart(100)).filter(([rule]) => rule === 'yaml-syntax')).toEqual([]);
    expect(linesTold(apart(101))).toEqual([['yaml-syntax', 8, 'more than 100 empty lines in a row']]);
    expect(linesTold(paper({}, `${note}${'\n'.repeat(300)}More.`))).toEqual([]);
  });

  it.each<[string, Fields]>([
    ['in brackets', { authors: `[${times(3000, (n) => `A ${n}`).join(', ')}]` }],
    ['on lines', { authors: `\n${times(2500, (n) => `- A ${n}`).join('\n')}` }],
  ])('leave room for thousands of authors %s', (_how, fields) => {
    const { library, problems } = load({ [slowDough]: paper(fields) });
    expect(problems).toEqual([]);
    expect(library?.papers[0]?.authors.length).toBeGreaterThanOrEqual(2500);
  });

  it('do not count brackets in text', () => {
    expect(linesTold(paper({ title: '"Sets [[[[[[[[[a]] of Bread"' }))).toEqual([]);
    expect(linesTold(paper({ title: 'Sets [[[[[[[[[a]] of Bread' }))).toEqual([]);
    expect(linesTold(paper({ venue: 'Bread # [[[[[[[[[' })).map(([rule]) => rule)).toEqual(['yaml-comment']);
  });
});

describe('anchors and tags', () => {
  it('are told as they are written, each at its place', () => {
    const fields = { title: '!!binary Rye', tags: '[&a rye, !<b> rye, *a]' };
    expect(
      told({ [slowDough]: paper(fields) }).map(({ line, column, found }) => [line, column, found]),
    ).toEqual([
      [2, 8, 'the tag `!!binary`'],
      [7, 8, 'an anchor'],
      [7, 16, 'the tag `!<b>`'],
      [7, 26, 'an alias'],
    ]);
  });
});
