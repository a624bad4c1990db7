import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/model/yaml/parse.ts';
import { createSource, problemAt } from '../../../src/problems/source.ts';

/** Reads YAML that starts after the first line of its file, as frontmatter does. */
function read(yaml: string) {
  const text = `---\n${yaml}`;
  return { text, reading: parseYaml(yaml, 4) };
}

function problemsOf(yaml: string) {
  const { text, reading } = read(yaml);
  const problems = reading.faults.map((fault) => problemAt(createSource('rye.md', text), fault));
  return problems.map(({ rule, line, column, found, fix }) => ({ rule, line, column, found, fix }));
}

const featureFix = 'write the value out; put it in quotes if it starts with `&`, `*` or `!`';
const syntax = (line: number, column: number, found: string, fix: string) => ({
  rule: 'yaml-syntax',
  line,
  column,
  found,
  fix,
});

describe('parseYaml', () => {
  it('makes every scalar a string', () => {
    const { value } = read(
      'a: 1\nb: 2103.01230\nc: yes\nd: null\ne: 2021-03-14\nf:\ng: [0x10, ~]\nh: { i: 1e3 }',
    ).reading;
    expect(value).toEqual({
      a: '1',
      b: '2103.01230',
      c: 'yes',
      d: 'null',
      e: '2021-03-14',
      f: '',
      g: ['0x10', '~'],
      h: { i: '1e3' },
    });
  });

  it('takes `<<` for a key like any other', () => {
    expect(read('<<: { title: Rye }').reading).toMatchObject({
      value: { '<<': { title: 'Rye' } },
      faults: [],
    });
  });

  it.each(['__proto__', 'constructor', 'toString'])('keeps the key `%s` as an own field', (key) => {
    const { value } = read(`${key}: { baked: "yes" }`).reading;
    expect(Object.entries(value as object)).toEqual([[key, { baked: 'yes' }]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { baked?: string }).baked).toBeUndefined();
  });

  it.each([
    [
      'title: Slow: Dough',
      syntax(2, 8, 'a value with `: ` in it', 'write title: "…" with the whole value between the quotes'),
    ],
    ['a: b\ntitle:\n\tRye', syntax(4, 1, 'a tab', 'indent with two spaces')],
    ['title: @rye', syntax(2, 8, 'a value that starts with a sign YAML reserves', 'write title: "…"')],
    [
      'title: a\ntitle: b',
      syntax(3, 1, 'the field `title` for the second time', 'delete one of the two lines'),
    ],
    [
      'tags: [a]\ntags:\n  - b',
      syntax(3, 1, 'the field `tags` for the second time', 'delete one of the two lines'),
    ],
    [
      '"tags": [a]\n"tags": [b]',
      syntax(3, 1, 'the field `tags` for the second time', 'delete one of the two lines'),
    ],
    [
      'links: { code: a, code: b }',
      syntax(2, 19, 'the field `code` for the second time', 'delete one of the two lines'),
    ],
  ])('explains what is wrong with %j', (yaml, problem) => {
    expect(problemsOf(yaml)).toEqual([problem]);
  });

  it('gives no value and at most ten problems when the text does not parse', () => {
    const { reading } = read('title: @a\n'.repeat(30));
    expect({ value: reading.value, count: reading.faults.length }).toEqual({ value: null, count: 10 });
  });

  it.each([
    ['[[[[[[[[a]]]]]]]]', []],
    [
      '[[[[[[[[[a]]]]]]]]]',
      [syntax(2, 9, 'brackets nested deeper than 8', 'close the brackets, or write one item a line')],
    ],
  ])('allows eight brackets in each other: %s', (yaml, problems) => {
    expect(problemsOf(yaml)).toEqual(problems);
  });

  it('allows eight lists in each other on one line', () => {
    expect(problemsOf(`a:\n${'- '.repeat(8)}rye`)).toEqual([]);
    expect(problemsOf(`a:\n${'- '.repeat(9)}rye`)).toEqual([
      syntax(3, 1, 'lists nested deeper than 8', 'write one item a line'),
    ]);
  });

  it.each(['- '.repeat(9000), '? '.repeat(9000), `${'['.repeat(9000)}`, `a: ${'!!str '.repeat(3000)}b`])(
    'reports a problem of hostile nesting instead of failing (%#)',
    (yaml) => {
      expect(problemsOf(yaml).length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['title: &rye Rye', [{ rule: 'yaml-feature', line: 2, column: 8, found: 'an anchor', fix: featureFix }]],
    ['title: *rye', [{ rule: 'yaml-feature', line: 2, column: 8, found: 'an alias', fix: featureFix }]],
    [
      'a: &x [1]\nb: *x',
      [
        { rule: 'yaml-feature', line: 2, column: 4, found: 'an anchor', fix: featureFix },
        { rule: 'yaml-feature', line: 3, column: 4, found: 'an alias', fix: featureFix },
      ],
    ],
    [
      'title: !!str Rye',
      [
        {
          rule: 'yaml-feature',
          line: 2,
          column: 8,
          found: 'the tag `!!str`',
          fix: featureFix,
        },
      ],
    ],
    [
      'title: !rye Rye',
      [{ rule: 'yaml-feature', line: 2, column: 8, found: 'the tag `!rye`', fix: featureFix }],
    ],
    [
      '{a: b}: c',
      [
        {
          rule: 'yaml-feature',
          line: 2,
          column: 1,
          found: 'a map as the name of a field',
          fix: 'write one word before the colon; put the value in quotes if it starts with `{` or `[`',
        },
      ],
    ],
  ])('refuses the feature in %j', (yaml, problems) => {
    const { reading } = read(yaml);
    expect(problemsOf(yaml)).toEqual(problems);
    expect(reading.value).toBeNull();
  });

  it.each([
    ['title: Rye # and salt', 2, 11],
    ['tags: [rye, salt # and more\n  ]', 2, 17],
    ['tags:\n  - rye\t# dark', 3, 8],
  ])('warns that a comment cuts the value of %j', (yaml, line, column) => {
    expect(problemsOf(yaml).map(({ rule, line: at, column: from }) => [rule, at, from])).toEqual([
      ['yaml-comment', line, column],
    ]);
  });

  it.each([
    '# dark\ntitle: Rye',
    'title: "Rye # 2"',
    'title: Rye#2',
    'title: "Rye" # dark',
    'tags: [rye] # dark',
  ])('lets the comment or sign in %j pass', (yaml) => {
    expect(problemsOf(yaml)).toEqual([]);
  });

  it('reads any text or reports a problem, and never throws', () => {
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '\n',
      ' ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a',
      '*a',
      '!!set',
      '|',
      '>',
      '#',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 14 }), (pieces) => {
        const { reading } = read(pieces.join(''));
        expect(reading.faults.length > 0 ? reading.value : null).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
