import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Exit status: fine, the list has errors, the command could not do its work. */
export const exit = { ok: 0, listHasErrors: 1, failed: 2 } as const;

type Options = NonNullable<ParseArgsConfig['options']>;

const common = {
  help: { type: 'boolean', short: 'h' },
  content: { type: 'string' },
} as const satisfies Options;

/**
 * Reads a command's arguments. `--help` and `--content` exist everywhere; the list is `--content`, else
 * `READING_LIST` of the environment, else `content`.
 *
 * @throws Error with one line for an argument that does not exist or lacks its value
 */
export function readArguments<Own extends Options>(
  argv: readonly string[],
  own: Own,
  allowPositionals = false,
) {
  const { values, positionals } = parse();
  function parse() {
    try {
      return parseArgs({ args: [...argv], options: { ...common, ...own }, allowPositionals, strict: true });
    } catch (error) {
      if (error instanceof Error) error.message = error.message.split('\n')[0] ?? '';
      throw error;
    }
  }
  const content = (values as { content?: string }).content ?? process.env['READING_LIST'] ?? 'content';
  return { values: values as typeof values & { help?: boolean }, positionals, list: content };
}

/** A whole number from an option, or the default. @throws Error when it is out of range */
export function wholeNumber(
  option: string,
  text: string | undefined,
  range: { default: number; min: number; max: number },
): number {
  if (text === undefined) return range.default;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.min && value <= range.max) return value;
  throw new Error(`--${option} takes a whole number from ${range.min} to ${range.max}, not "${text}"`);
}
