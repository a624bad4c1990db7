import type * as z from 'zod';
import type { Problem } from '../../problems/problem.ts';
import type { Source } from '../../problems/source.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { explain, unusableName } from './explain.ts';
import { meantField } from './misspelt-fields.ts';
import { isRecord, schemaAt, valueAt } from './inspect.ts';

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
  const passedOver = prototypes(schema, yaml.value).map((path) => unusableName(source, yaml, path));
  if (result.success) return { fields: passedOver.length > 0 ? null : result.data, problems: passedOver };
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
    // Texts have a length too, but of what is no list only that is said.
    .filter(({ code, path }) => !/^too_/.test(code) || Array.isArray(valueAt(yaml.value, path)))
    .flatMap((issue) => explain(source, yaml, schema, issue));
  return { fields: null, problems: [...problems, ...passedOver] };
}

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

/** Paths of the fields that an issue's unknown fields most likely stand for. */
function meantFields(schema: z.ZodType, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const meant = meantField(key, schemaAt(schema, issue.path));
    return meant === null ? [] : [[...issue.path, meant].join('.')];
  });
}

/** Paths of maps' names that Zod passes over in silence: `__proto__` where a file chooses the names. */
function prototypes(schema: z.ZodType, value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '__proto__' && isRecord(schemaAt(schema, path))
      ? [[...path, name]]
      : prototypes(schema, inner, [...path, name]),
  );
}
