import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exit, readArguments, wholeNumber } from '../../scripts/command.ts';

const options = { format: { type: 'string' }, fix: { type: 'boolean' } } as const;

function read(argv: readonly string[], positionals = false) {
  const { values, ...rest } = readArguments(argv, options, positionals);
  return { values: { ...values }, ...rest };
}

/** The message of the error that the arguments give. */
function complaint(argv: readonly string[]): string {
  try {
    read(argv);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no complaint';
}

describe('exit', () => {
  it('tells a list with errors from a command that failed', () => {
    expect(exit).toEqual({ ok: 0, listHasErrors: 1, failed: 2 });
  });
});

describe('readArguments', () => {
  const before = process.env['READING_LIST'];

  beforeEach(() => {
    delete process.env['READING_LIST'];
  });

  afterEach(() => {
    if (before === undefined) delete process.env['READING_LIST'];
    else process.env['READING_LIST'] = before;
  });

  it('reads the common options and those of the command', () => {
    expect(read(['--format', 'json', '--fix', '--content=bread', '-h'])).toEqual({
      values: { format: 'json', fix: true, content: 'bread', help: true },
      positionals: [],
      list: 'bread',
    });
  });

  it.each([
    [[], undefined, 'content'],
    [[], 'cellar', 'cellar'],
    [['--content', 'bread'], 'cellar', 'bread'],
  ])('finds the list for %j when READING_LIST is %s', (argv, variable, list) => {
    if (variable !== undefined) process.env['READING_LIST'] = variable;
    expect(read(argv).list).toBe(list);
  });

  it('gives words only to a command that takes them', () => {
    expect(read(['slow', 'dough'], true).positionals).toEqual(['slow', 'dough']);
    expect(complaint(['slow'])).toMatch(/^Unexpected argument 'slow'\. [^\n]*$/);
  });

  it.each([
    [['--bread'], /^Unknown option '--bread'[^\n]*$/],
    [['--content'], /^Option '--content <value>' argument missing$/],
    [['--fix=yes'], /^Option '--fix' does not take an argument$/],
    [['--content', '--fix'], /^Option '--content' argument is ambiguous[^\n]*$/],
  ])('complains in one line about %j', (argv, line) => {
    expect(complaint(argv)).toMatch(line);
  });
});

describe('wholeNumber', () => {
  const range = { default: 10, min: 1, max: 50 };

  it.each([
    [undefined, 10],
    ['1', 1],
    ['50', 50],
    ['007', 7],
  ])('reads %j as %i', (text, value) => {
    expect(wholeNumber('limit', text, range)).toBe(value);
  });

  it.each(['0', '51', '-1', '1.5', '1e1', '0x10', '', ' 5', 'ten', '٣', '9'.repeat(400)])(
    'refuses %j',
    (text) => {
      const message = `--limit takes a whole number from 1 to 50, not "${text}"`;
      expect(() => wholeNumber('limit', text, range)).toThrow(new Error(message));
    },
  );
});
