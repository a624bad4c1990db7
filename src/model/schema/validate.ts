import type * as z from 'zod';
import type { Fault } from '../../problems/finding.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { explain, unusableName } from './explain.ts';
import { isRecord, schemaAt, valueAt } from './inspect.ts';
import { meantField } from './misspelt-fields.ts';

/**
 * Holds a YAML reading against a strict schema.
 *
 * @returns the typed fields, or null; and every fault, each at its field
 */
export function validate<Schema extends z.ZodType>(
  yaml: YamlReading,
  schema: Schema,
): { fields: z.output<Schema> | null; faults: Fault[] } {
  // An empty block is read as a map without fields, so that each missing field is reported.
  const result = schema.safeParse(yaml.value === '' || yaml.value === null ? {} : yaml.value);
  const passedOver = prototypes(schema, yaml.value).map((path) => unusableName(yaml, path));
  if (result.success) return { fields: passedOver.length > 0 ? null : result.data, faults: passedOver };
  const issues = result.error.issues
    .map(flatten)
    // A field of a broken line is there, though without a value.
    .filter(
      ({ path }) =>
        path.length !== 1 || valueAt(yaml.value, path) !== undefined || !yaml.has(String(path[0])),
    );
  const unknown = new Set(
    issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join('.')),
  );
  const misspelt = new Set(issues.flatMap((issue) => meantFields(schema, issue)));
  const faults = issues
    // A misspelt field is one mistake, so its right name is not reported as missing, too.
    .filter((issue) => !misspelt.has(issue.path.join('.')) || valueAt(yaml.value, issue.path) !== undefined)
    // Skip the checks of a map as a whole where an unknown field is reported.
    .filter((issue) => issue.code !== 'custom' || !unknown.has(issue.path.join('.')))
    // Skip the length of a text in place of a list: reported as the wrong type.
    .filter(({ code, path }) => !/^too_/.test(code) || Array.isArray(valueAt(yaml.value, path)))
    .flatMap((issue) => explain(yaml, schema, issue));
  return { fields: null, faults: [...faults, ...passedOver] };
}

type Issue = z.core.$ZodIssue;

/** The most telling issue of a union, which reports all its branches: the one whose type fits the value. */
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

/** Paths of names that Zod ignores without an issue: `__proto__` in a map whose names the file chooses. */
function prototypes(schema: z.ZodType, value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '__proto__' && isRecord(schemaAt(schema, path))
      ? [[...path, name]]
      : prototypes(schema, inner, [...path, name]),
  );
}
