import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubReport } from '../../../../scripts/check/report/github.ts';
import { problem, warning } from '../invented-problems.ts';

const place = 'file=content/papers/ovens/rye.md,line=3,endLine=3,col=8,endColumn=12';

/** Reads annotations as the runner does: `::name key=value,key=value::message`, one a line. */
function annotations(report: string) {
  const decode = (text: string) =>
    text.replace(/%(3A|2C|0D|0A|25)/g, (_match, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return report
    .split(/\r\n|[\r\n]/)
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', list = '', message = ''] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? [];
      const properties = list
        .split(',')
        .map((item) => [item.split('=')[0], decode(item.slice(item.indexOf('=') + 1))]);
      return { name, properties: Object.fromEntries(properties), message: decode(message) };
    });
}

describe('githubReport', () => {
  it('prints nothing for no problems', () => {
    expect(githubReport([])).toBe('');
  });

  it('prints an annotation a problem, errors first', () => {
    expect(githubReport([problem(warning), problem()])).toBe(
      `::error ${place},title=unknown-tag::found \`bran\`, which is no tag of vocabulary.yaml; expected one of \`rye\`. Fix: choose another. See src/problems/rules/README.md#unknown-tag.\n` +
        `::warning ${place},title=math-dollar::found \`bran\`, which is no tag of vocabulary.yaml; expected one of \`rye\`. Fix: choose another. See src/problems/rules/README.md#math-dollar.\n`,
    );
  });

  it('keeps the order of the problems among errors and among warnings', () => {
    const lines = [4, 1, 3].flatMap((line) => [problem({ ...warning, line }), problem({ line })]);
    expect(
      annotations(githubReport(lines)).map(({ name, properties }) => [name, properties['line']]),
    ).toEqual([
      ['error', '4'],
      ['error', '1'],
      ['error', '3'],
      ['warning', '4'],
      ['warning', '1'],
      ['warning', '3'],
    ]);
  });

  it('prints ten of a severity and says how many more there are', () => {
    const many = (count: number, parts = {}) =>
      Array.from({ length: count }, (_, index) => problem({ ...parts, line: index + 1 }));
    const told = (count: number, warnings: number) =>
      annotations(githubReport([...many(warnings, warning), ...many(count)])).map(
        ({ name, properties, message }) => (name === 'notice' ? message : `${name} ${properties['line']}`),
      );
    const lines = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
    expect(told(10, 10)).toEqual([...lines('error', 10), ...lines('warning', 10)]);
    expect(told(11, 2)).toEqual([
      ...lines('error', 10),
      'and 1 more error; the full list is in the job summary',
      ...lines('warning', 2),
    ]);
    expect(told(0, 35)).toEqual([
      ...lines('warning', 10),
      'and 25 more warnings; the full list is in the job summary',
    ]);
    expect(githubReport(many(12)).split('\n').at(-2)).toBe(
      '::notice title=errors::and 2 more errors; the full list is in the job summary',
    );
  });

  it('escapes per cent signs, line ends, colons and commas where each matters', () => {
    const report = githubReport([
      problem({ file: 'a:b,c%d\ne.md', found: '100 %: a,b\r\nc', expected: 'x', fix: 'y' }),
    ]);
    expect(report).toBe(
      '::error file=a%3Ab%2Cc%25d%0Ae.md,line=3,endLine=3,col=8,endColumn=12,title=unknown-tag::' +
        'found 100 %25: a,b%0D%0Ac; expected x. Fix: y. See src/problems/rules/README.md#unknown-tag.\n',
    );
  });

  it.each([
    '\n::error::forged',
    '\r::error file=x::forged',
    '\r\n::set-output name=x::y',
    '%0A::error::forged',
    '\n::stop-commands::x',
  ])('lets no value forge a command: %j', (forged) => {
    const given = problem({ file: `rye${forged}.md`, found: forged, expected: forged, fix: forged });
    expect(annotations(githubReport([given]))).toEqual([
      {
        name: 'error',
        properties: {
          file: given.file,
          line: '3',
          endLine: '3',
          col: '8',
          endColumn: '12',
          title: 'unknown-tag',
        },
        message: `found ${forged}; expected ${forged}. Fix: ${forged}. See src/problems/rules/README.md#unknown-tag.`,
      },
    ]);
  });

  it('gives the runner back every file and message as it was', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ':', ',', '%', '\n', '\r', '=', '%0A', '::', ' '),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (file, found) => {
        const read = annotations(githubReport([problem({ file, found, expected: '', fix: '' })]));
        expect(read.map(({ properties, message }) => [properties['file'], message])).toEqual([
          [file, `found ${found}; expected . Fix: . See src/problems/rules/README.md#unknown-tag.`],
        ]);
      }),
    );
  });
});
