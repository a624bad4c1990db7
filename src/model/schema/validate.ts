import * as z from 'zod';
import type { Finding, Problem } from '../problem.ts';
import type { RuleId } from '../rules.ts';
import { problemAt, shown, type Source } from '../source.ts';
import { suggest } from '../suggest.ts';
import type { YamlReading } from '../yaml.ts';
import type { FieldFault } from './field.ts';

/**
 * Holds a YAML reading against a strict schema.
 *
 * @returns the typed fields, or null; and every problem, each at its field
 */
export function validate<Schema extends z.ZodType>(
  source: Source,
  yaml: YamlReading,
  schema: Schema,
): { fields: z.output<Schema> | null; problems: Problem[] } {
  // An empty block is a map without fields, so that each missing one is named.
  const result = schema.safeParse(yaml.value === '' || yaml.value === null ? {} : yaml.value);
  if (result.success) return { fields: result.data, problems: [] };
  const issues = result.error.issues.map(flatten);
  const unknown = new Set(
    issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join('.')),
  );
  const misspelt = new Set(issues.flatMap((issue) => meantFields(schema, issue)));
  const problems = issues
    // A misspelt field is one mistake: its right name is not reported missing besides.
    .filter((issue) => !misspelt.has(issue.path.join('.')) || valueAt(yaml.value, issue.path) !== undefined)
    // Of a map with an unknown field, only that is said.
    .filter((issue) => issue.code !== 'custom' || !unknown.has(issue.path.join('.')))
    .flatMap((issue) => explain(source, yaml, schema, issue));
  return { fields: null, problems };
}

/** More unknown fields than this in one map tell a contributor nothing new. */
const maxUnknownFields = 10;

type Issue = z.core.$ZodIssue;

/** A union reports every branch; the one that says most about the value is its last check of text, or its map. */
function flatten(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.filter((errors) =>
    errors.some((error) => error.code !== 'invalid_type' || error.path.length > 0),
  );
  const inner = branches[0]?.find((error) => error.code === 'unrecognized_keys') ?? branches[0]?.[0];
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}

function explain(source: Source, yaml: YamlReading, schema: z.ZodType, issue: Issue): Problem[] {
  const value = valueAt(yaml.value, issue.path);
  const at = yaml.rangeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, maxUnknownFields)
        .map((key) => unknownField(source, yaml, schema, [...issue.path, key]));
    case 'custom': {
      const fault = issue.params as FieldFault | undefined;
      if (!fault) break;
      const { rule, found = shown(value), expected, fix, replacement } = fault;
      const edit = replacement && yaml.isInline(issue.path) ? { ...at, text: `"${replacement}"` } : undefined;
      return [problemAt(source, rule, at, { found, expected, fix }, edit)];
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const closest = typeof value === 'string' ? suggest(value, allowed) : null;
      const finding = {
        found: value === undefined ? `no ${shown(String(issue.path.at(-1)))}` : shown(value),
        expected: `one of ${allowed.map((item) => `\`${item}\``).join(', ')}`,
        fix: closest ? `write \`${closest}\`` : 'choose one of them',
      };
      return [problemAt(source, 'unknown-value', at, finding)];
    }
    case 'invalid_type':
    case 'invalid_union':
      if (value === undefined) return [missingField(source, yaml, schema, issue.path)];
      return [wrongType(source, yaml, issue, value)];
    case 'too_small':
    case 'too_big':
      return [problemAt(source, 'wrong-type', at, countFinding(issue, value))];
    case 'invalid_key':
      return [problemAt(source, 'text-form', yaml.rangeOf(issue.path, true), slugFinding(issue.path))];
    default:
      break;
  }
  const finding = {
    found: shown(value),
    expected: lowerFirst(issue.message),
    fix: 'compare with the field table in CONTRIBUTING.md',
  };
  return [problemAt(source, 'wrong-type', at, finding)];
}

function countFinding(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): Finding {
  const count = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  return {
    found: Array.isArray(value) ? `a list of ${value.length}` : shown(value),
    expected: `${count} ${count.endsWith(' 1') ? 'item' : 'items'}`,
    fix: 'add or take away items',
  };
}

/** Paths of the fields that an issue's unknown fields most likely stand for. */
function meantFields(schema: z.ZodType, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldNames(schemaAt(schema, issue.path));
  return issue.keys.flatMap((key) => {
    const meant = suggest(key, known);
    return meant === null ? [] : [[...issue.path, meant].join('.')];
  });
}

/** What is wrong with a key that is no id. */
export function slugFinding(path: readonly PropertyKey[]) {
  return {
    found: shown(String(path.at(-1))),
    expected: 'an id of small letters, digits and hyphens',
    fix: 'rewrite the id, and put the nicer name under `label`',
  };
}

function unknownField(source: Source, yaml: YamlReading, schema: z.ZodType, path: PropertyKey[]): Problem {
  const known = fieldNames(schemaAt(schema, path.slice(0, -1)));
  const name = String(path.at(-1));
  const closest = suggest(name, known);
  const range = yaml.rangeOf(path, true);
  const finding = {
    found: `the field ${shown(name)}`,
    expected: `one of ${known.map((item) => `\`${item}\``).join(', ')}`,
    fix: closest ? `write \`${closest}\`` : 'delete the field, or move what it says into the body',
  };
  return problemAt(source, 'unknown-field', range, finding);
}

function missingField(
  source: Source,
  yaml: YamlReading,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): Problem {
  const name = String(path.at(-1));
  const field = schemaAt(schema, path);
  const example = (field?.meta() as { example?: string } | undefined)?.example ?? '…';
  const rule: RuleId = 'missing-field';
  const finding = {
    found: `no field \`${name}\``,
    expected: `\`${name}\`, which is obligatory`,
    fix: `add a line such as \`${name}: ${example}\``,
  };
  const range = path.length > 1 ? yaml.rangeOf(path, true) : { start: 0, end: 3 };
  return problemAt(source, rule, range, finding);
}

function wrongType(source: Source, yaml: YamlReading, issue: Issue, value: unknown): Problem {
  const expected = 'expected' in issue ? issue.expected : 'string';
  const words: Record<string, [string, string]> = {
    array: ['a list', 'put it in brackets: `[…]`'],
    object: ['a map of fields', 'write `{ name: value }`'],
    record: ['a map of fields', 'write `name:` lines, indented'],
    string: ['text', 'write one value, in quotes where it holds signs'],
  };
  const [what, fix] = words[expected] ?? [expected, 'compare with the field table in CONTRIBUTING.md'];
  const found = Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'a map of fields'
      : shown(value);
  return problemAt(source, 'wrong-type', yaml.rangeOf(issue.path), { found, expected: what, fix });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const holds = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key);
    return holds ? (inner as Record<PropertyKey, unknown>)[key] : undefined;
  }, value);
}

/** The schema of the field at a path, through optionals, lists and maps; null where there is none. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let inner: z.ZodType | null = schema;
  for (const key of path) {
    const bare: z.ZodType | null = inner && unwrap(inner);
    if (bare instanceof z.ZodObject) inner = (bare.shape as Record<PropertyKey, z.ZodType>)[key] ?? null;
    else if (bare instanceof z.ZodArray) inner = bare.element as z.ZodType;
    else if (bare instanceof z.ZodRecord) inner = bare.valueType as z.ZodType;
    else return null;
  }
  return inner;
}

function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap() as z.ZodType;
  if (inner instanceof z.ZodUnion) {
    return (inner.options as z.ZodType[]).find((option) => option instanceof z.ZodObject) ?? inner;
  }
  return inner;
}

function fieldNames(schema: z.ZodType | null): string[] {
  const bare = schema && unwrap(schema);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function lowerFirst(words: string): string {
  return (words[0] ?? '').toLowerCase() + words.slice(1);
}
