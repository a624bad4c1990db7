import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { rules } from '../src/model/rules.ts';
import { siteSchema, themeSchema, vocabularySchema } from '../src/model/schema/list.ts';
import { paperSchema } from '../src/model/schema/paper.ts';
import { exit, projectRoot, readArguments } from './command.ts';

const help = `Writes the tables of CONTRIBUTING.md from the schema and the rules.

npm run docs [-- --check]
  --check  change nothing; exit status 1 when the tables are out of date
  --help   this text
`;

/** `npm run docs`. @returns the exit status */
export function main(argv: readonly string[]): number {
  const { values } = readArguments(argv, { check: { type: 'boolean' } });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const path = join(projectRoot, 'CONTRIBUTING.md');
  const before = readFileSync(path, 'utf8');
  const after = withTables(before);
  if (values.check) return before === after ? exit.ok : exit.listHasErrors;
  writeFileSync(path, after);
  return exit.ok;
}

/** A document with each `<!-- table: name -->` block replaced by what the code says now. */
export function withTables(document: string): string {
  return document.replace(
    /<!-- table: (\S+) -->\n[\s\S]*?<!-- end -->/g,
    (_block, name: string) => `<!-- table: ${name} -->\n\n${table(name)}\n<!-- end -->`,
  );
}

function table(name: string): string {
  const schemas: Record<string, z.ZodObject> = {
    paper: paperSchema,
    theme: themeSchema,
    site: siteSchema,
    vocabulary: vocabularySchema,
  };
  const schema = schemas[name];
  if (schema) return fieldTable(schema);
  if (name === 'rules') return ruleSections();
  throw new Error(`CONTRIBUTING.md asks for a table "${name}", which does not exist`);
}

function fieldTable(schema: z.ZodObject): string {
  const rows = Object.entries(schema.shape as Record<string, z.ZodType>).map(([field, type]) => {
    const { description = '', example = '' } = (type.meta() ?? {}) as {
      description?: string;
      example?: string;
    };
    const needed = type.safeParse(undefined).success ? '' : 'yes';
    return `| \`${field}\` | ${needed} | ${description} | ${example === '' ? '' : `\`${example}\``} |`;
  });
  return ['| field | needed | meaning | example |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function ruleSections(): string {
  return Object.entries(rules)
    .map(
      ([id, { severity, says }]) =>
        `### ${id}\n\n${says}${severity === 'warning' ? ' A warning: it does not block.' : ''}\n`,
    )
    .join('\n');
}
