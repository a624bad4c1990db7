import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { projectRoot } from '../src/build/project.ts';
import { bodyLimits } from '../src/markdown/limits.ts';
import { maxEmptyLines, maxFields } from '../src/model/files/frontmatter.ts';
import { maxFileBytes, maxSharedBytes } from '../src/model/files/read-source.ts';
import { excludedPaperSchema } from '../src/model/schema/excluded.ts';
import { fieldNamesElsewhere } from '../src/model/schema/field-names.ts';
import { paperSchema } from '../src/model/schema/paper.ts';
import { pathSchema } from '../src/model/schema/path.ts';
import { siteSchema } from '../src/model/schema/site.ts';
import { themeSchema } from '../src/model/schema/theme.ts';
import { typeNames } from '../src/model/schema/type-names.ts';
import { vocabularySchema } from '../src/model/schema/vocabulary.ts';
import { rules } from '../src/problems/rules.ts';
import { ruleDocument, shownText, type Example, type Rule } from '../src/problems/rules/rule.ts';
import { maxSlugLength } from '../src/text/slug.ts';
import { exit, readArguments } from './command.ts';

const help = `Writes the tables of CONTRIBUTING.md from the schemas, and ${ruleDocument} from the rules.

npm run docs [-- --check]
  --check  change nothing; exit status 1 when one of the two is out of date
  --help   this text
`;

/** `npm run docs`. @returns the exit status */
export function main(argv: readonly string[]): number {
  const { values } = readArguments(argv, { check: { type: 'boolean' } });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const documents: [path: string, written: (before: string) => string][] = [
    ['CONTRIBUTING.md', withTables],
    [ruleDocument, explainedRules],
  ];
  const outdated = documents.flatMap(([name, written]) => {
    const path = join(projectRoot, name);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const after = written(before);
    return before === after ? [] : [{ path, after }];
  });
  if (values.check) return outdated.length === 0 ? exit.ok : exit.listHasErrors;
  for (const { path, after } of outdated) writeFileSync(path, after);
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
    path: pathSchema,
    theme: themeSchema,
    site: siteSchema,
    vocabulary: vocabularySchema,
    excluded: excludedPaperSchema,
  };
  const schema = schemas[name];
  if (schema) return fieldTable(schema);
  if (name === 'limits') return limitTable();
  if (name === 'type-names') return typeNameTable();
  if (name === 'field-names') return fieldNameTable();
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

/** The document that explains each rule under its id, which is where the messages of the check point to. */
export function explainedRules(): string {
  const sections = Object.entries<Rule>(rules).map(([id, rule]) => ruleSection(id, rule));
  return `# Rules of the check

Every message of \`npm run check\` names a rule. Here is what each of the ${sections.length} rules demands, why, and an
example of each, about bread. \`npm run docs\` writes this file from the rules beside it: change them, not this text.

${sections.join('\n')}`;
}

function ruleSection(id: string, { severity, says, why, bad, good }: Rule): string {
  const remark = severity === 'warning' ? ' A warning: it does not block.' : '';
  const parts = [`## ${id}`, markdownText(says) + remark, markdownText(why)];
  return [...parts, ...fenced('Wrong', bad), ...fenced('Right', good)].join('\n\n') + '\n';
}

/** A sentence of a rule as Markdown: outside of code, `<` would start HTML. */
function markdownText(sentence: string): string {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll('<', '\\<') : part))
    .join('`');
}

/** An example and the file that it stands for, in a fence that is longer than every fence inside. */
function fenced(label: string, example: Example): string[] {
  const text = shownText(example);
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const language = example.path.endsWith('.yaml') ? 'yaml' : 'markdown';
  return [`${label}, as \`${example.path}\`:`, `${fence}${language}\n${text}\n${fence}`];
}

const fromElsewhere = ['here', 'BibTeX and biblatex', 'Zotero'];

/** The names that other programs have for each type. */
function typeNameTable(): string {
  return rows(
    fromElsewhere,
    Object.entries(typeNames).map(([type, { bibtex, zotero }]) => [type, bibtex, zotero]),
  );
}

/** The names that other programs have for fields; a field of the same name everywhere needs no row. */
function fieldNameTable(): string {
  const named = fieldNamesElsewhere.filter(({ field, bibtex, zotero }) =>
    [...bibtex, ...zotero].some((name) => name !== field),
  );
  return rows(
    fromElsewhere,
    named.map(({ field, bibtex, zotero }) => [field, bibtex, zotero]),
  );
}

function rows(
  head: readonly string[],
  lines: readonly (readonly [string, readonly string[], readonly string[]])[],
): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...lines.map(([name, ...others]) => `| ${[[name], ...others].map(code).join(' | ')} |`),
    '',
  ].join('\n');
}

function limitTable(): string {
  const rows = [
    ['A file', `${maxFileBytes / 1024} KiB`],
    ['`vocabulary.yaml`, `excluded.yaml`, `words.yaml`', `${maxSharedBytes / 1024} KiB`],
    ['An id: file name, tag, theme', `${maxSlugLength} characters`],
    ['Nesting of lists and quotes', `${bodyLimits.depth} levels`],
    ['Nesting of a formula', `${bodyLimits.formulaDepth} levels`],
    ['Fields of a file, with those of maps in it', String(maxFields)],
    ['Empty lines in a row between fields', String(maxEmptyLines)],
    ['A table', `${bodyLimits.columns} columns`],
    ['Cells of all tables of a body', String(bodyLimits.cells)],
    ['Footnotes of a body', String(bodyLimits.footnotes)],
    ['What a body becomes', `${bodyLimits.html / 1024} KiB of HTML`],
    ['Time to read a body', `${bodyLimits.milliseconds / 1000} seconds`],
    ['Time to read all bodies of a list', `${bodyLimits.allMilliseconds / 1000} seconds`],
  ];
  return ['| what | at most |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join(
    '\n',
  );
}
