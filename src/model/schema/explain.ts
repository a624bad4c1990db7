import type * as z from 'zod';
import { authorsFix } from '../authors/name-forms.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Finding } from '../../problems/finding.ts';
import { listed, problemAt, shown, type Source } from '../../problems/source.ts';
import { suggest } from '../../text/suggest.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { authorMapFinding } from '../authors/author-map.ts';
import { reservedFinding } from './field.ts';
import type { FieldFault } from './field-fault.ts';
import { reservedIds, slugPattern } from '../../text/slug.ts';
import { unknownFieldFix } from './misspelt-fields.ts';
import { exampleOf, fieldNames, schemaAt, valueAt, waysOut } from './inspect.ts';

/** More unknown fields than this in one map tell a contributor nothing new. */
const maxUnknownFields = 10;

type Issue = z.core.$ZodIssue;

/** Puts what a schema says of a value into the words of a contributor. */
export function explain(source: Source, yaml: YamlReading, schema: z.ZodType, issue: Issue): Problem[] {
  const value = valueAt(yaml.value, issue.path);
  const at = yaml.rangeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(source, yaml, schema, issue);
    case 'custom': {
      const fault = issue.params as FieldFault | undefined;
      if (!fault) break;
      return [faultProblem(source, yaml, schema, issue.path, fault)];
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const closest = typeof value === 'string' ? suggest(value, allowed) : null;
      const finding = {
        found: value === undefined ? `no ${shown(String(issue.path.at(-1)))}` : shownValue(value),
        expected: `one of ${listed(allowed)}`,
        fix: closest
          ? `write \`${closest}\``
          : `choose one of them${value === '' ? waysOut(schema, issue.path) : ''}`,
      };
      return [problemAt(source, 'unknown-value', at, finding)];
    }
    case 'invalid_type':
    case 'invalid_union':
      if (value === undefined) return [missingField(source, yaml, schema, issue.path)];
      return [wrongType(source, yaml, schema, issue, value)];
    case 'too_small':
    case 'too_big':
      return [problemAt(source, 'wrong-type', at, countFinding(issue, value))];
    case 'invalid_key':
      return [unusableName(source, yaml, issue.path)];
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

/** The problem of a value that failed the check of its own field. */
function faultProblem(
  source: Source,
  yaml: YamlReading,
  schema: z.ZodType,
  path: readonly PropertyKey[],
  fault: FieldFault,
): Problem {
  const { rule, expected, replacement } = fault;
  const found = fault.found ?? shownValue(valueAt(yaml.value, path));
  const fix = found === nothing ? `write the value${waysOut(schema, path)}` : fault.fix;
  const at = yaml.rangeOf(path, fault.isName);
  const edit = replacement && yaml.isInline(path) ? { ...at, text: `"${replacement}"` } : undefined;
  return problemAt(source, rule, at, { found, expected, fix }, edit);
}

/** The problem of a name in a map that is no id, or that is taken. */
export function unusableName(source: Source, yaml: YamlReading, path: readonly PropertyKey[]): Problem {
  const name = String(path.at(-1));
  const finding = reservedIds.test(name)
    ? reservedFinding(name)
    : {
        found: shown(name),
        expected: 'an id of small letters, digits and hyphens',
        fix: 'rewrite the id, and put the nicer name under `label`',
      };
  return problemAt(source, 'text-form', yaml.rangeOf(path, true), finding);
}

const nothing = 'nothing';

function shownValue(value: unknown): string {
  return value === '' ? nothing : shown(value);
}

function unknownFields(
  source: Source,
  yaml: YamlReading,
  schema: z.ZodType,
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
): Problem[] {
  const at = yaml.rangeOf(path);
  const inBraces = source.text[at.start] === '{';
  const author = path.at(-2) === 'authors' ? authorMapFinding(valueAt(yaml.value, path), inBraces) : null;
  if (author) return [problemAt(source, 'unknown-field', at, author)];
  return keys.slice(0, maxUnknownFields).map((key) => unknownField(source, yaml, schema, [...path, key]));
}

function unknownField(source: Source, yaml: YamlReading, schema: z.ZodType, path: PropertyKey[]): Problem {
  const map = schemaAt(schema, path.slice(0, -1));
  const name = String(path.at(-1));
  const has = (field: string) => valueAt(yaml.value, [...path.slice(0, -1), field]) !== undefined;
  const finding = {
    found: `the field ${shown(name)}`,
    expected: `one of ${listed(fieldNames(map))}`,
    fix: unknownFieldFix(name, map, has),
  };
  return problemAt(source, 'unknown-field', yaml.rangeOf(path, true), finding);
}

function missingField(
  source: Source,
  yaml: YamlReading,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): Problem {
  const name = String(path.at(-1));
  const field = schemaAt(schema, path);
  const example = exampleOf(field) ?? '…';
  const finding = {
    found: `no field \`${name}\``,
    expected: `\`${name}\`, which is obligatory`,
    fix: `add a line such as \`${name}: ${example}\``,
  };
  const range = path.length > 1 ? yaml.rangeOf(path, true) : { start: 0, end: 3 };
  return problemAt(source, 'missing-field', range, finding);
}

function wrongType(
  source: Source,
  yaml: YamlReading,
  schema: z.ZodType,
  issue: Issue,
  value: unknown,
): Problem {
  const { path } = issue;
  const type = 'expected' in issue ? String(issue.expected) : 'string';
  const isList = Array.isArray(value);
  const found = isList ? 'a list' : typeof value === 'object' ? 'a map of fields' : shownValue(value);
  const way = value === '' ? waysOut(schema, path) : '';
  const finding = (expected: string, fix: string) =>
    problemAt(source, 'wrong-type', yaml.rangeOf(path), { found, expected, fix: fix + way });
  switch (type) {
    case 'array':
      if (value !== '') return finding('a list', listFix(path, value));
      return finding('a list', `write a list such as \`${exampleOf(schemaAt(schema, path)) ?? '[…]'}\``);
    case 'object':
    case 'record':
      return finding('a map of fields', mapFix(schema, path, value));
    case 'string':
      return finding('text', 'write one value, in quotes where it holds signs');
    default:
      return finding(type, 'compare with the field table in CONTRIBUTING.md');
  }
}

/** How to make a list of one value; a name may have a comma in it. */
function listFix(path: readonly PropertyKey[], value: unknown): string {
  const names = path.at(-1) === 'authors' && typeof value === 'string' ? authorsFix(value) : null;
  return names ?? 'put it in brackets: `[…]`';
}

/** Stands in examples for an id that the file at hand names. */
const placeholder = 'its-id';

/** How to write a map in place of another value. */
function mapFix(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string {
  if (path.length === 0) return 'write `field: value` lines';
  const map = schemaAt(schema, path);
  if (value === '' && map?.safeParse({}).success) return `write \`${String(path.at(-1))}: {}\``;
  const example = exampleOf(map) ?? `{ ${fieldNames(map)[0] ?? 'name'}: … }`;
  const id = typeof value === 'string' && slugPattern.test(value) ? value : placeholder;
  return `write a map such as \`${example.replace(placeholder, id)}\``;
}

function lowerFirst(words: string): string {
  return (words[0] ?? '').toLowerCase() + words.slice(1);
}
