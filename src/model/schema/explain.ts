import type * as z from 'zod';
import type { Fault, Finding } from '../../problems/finding.ts';
import { listed, shown } from '../../problems/source.ts';
import { reservedIds, slugPattern } from '../../text/slug.ts';
import { suggest } from '../../text/suggest.ts';
import { authorMapFinding } from '../authors/author-map.ts';
import { authorsFix } from '../authors/name-forms.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { inQuotes } from '../yaml/quotes.ts';
import type { FieldFault } from './field-fault.ts';
import { reservedFinding } from './field.ts';
import { exampleOf, fieldNames, schemaAt, valueAt, waysOut } from './inspect.ts';
import { unknownFieldFix } from './misspelt-fields.ts';
import { degreeIn } from './type-names.ts';
import { typeRepair } from './type-repair.ts';

/** More unknown fields than this in one map tell a contributor nothing new. */
const maxUnknownFields = 10;

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Puts what a schema says of a value into the words of a contributor. */
export function explain(yaml: YamlReading, schema: z.ZodType, issue: Issue): Fault[] {
  const { path } = issue;
  const value = valueAt(yaml.value, path);
  const at = yaml.rangeOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(yaml, schema, issue);
    case 'custom':
      if (!issue.params) break;
      return [placed(yaml, schema, path, issue.params as FieldFault)];
    case 'invalid_value':
      return [{ rule: 'unknown-value', ...at, ...notAllowed(yaml, schema, issue, value) }];
    case 'invalid_type':
    case 'invalid_union':
      if (value === undefined) return [missingField(yaml, schema, path)];
      return [{ rule: 'wrong-type', ...at, ...typeFinding(schema, issue, value) }];
    case 'too_small':
    case 'too_big':
      return [{ rule: 'wrong-type', ...at, ...countFinding(issue, value) }];
    case 'invalid_key':
      return [unusableName(yaml, path)];
    default:
      break;
  }
  return [
    { rule: 'wrong-type', ...at, found: shown(value), expected: lowerFirst(issue.message), fix: compare },
  ];
}

const compare = 'compare with the field table in CONTRIBUTING.md';

function notAllowed(
  yaml: YamlReading,
  schema: z.ZodType,
  issue: z.core.$ZodIssueInvalidValue,
  value: unknown,
): Finding & Pick<Fault, 'edit'> {
  const allowed = issue.values.map(String);
  const expected = `one of ${listed(allowed)}`;
  const found = value === undefined ? `no ${shown(String(issue.path.at(-1)))}` : shownValue(value);
  if (typeof value === 'string' && allowed.includes('paper-conference')) {
    const type = typeRepair(yaml, issue.path, value);
    if (type) return { found, expected, ...type };
  }
  const degree = typeof value === 'string' && allowed.includes('doctoral') ? degreeIn(value) : undefined;
  const closest = degree ?? (typeof value === 'string' ? suggest(value, allowed) : null);
  const way = value === '' ? waysOut(schema, issue.path) : '';
  return { found, expected, fix: closest ? `write \`${closest}\`` : `choose one of them${way}` };
}

function countFinding(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): Finding {
  const count = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  return {
    found: Array.isArray(value) ? `a list of ${value.length}` : shown(value),
    expected: `${count} ${count.endsWith(' 1') ? 'item' : 'items'}`,
    fix:
      issue.path.at(-1) === 'authors' && Array.isArray(value) && value.length > 1
        ? 'sign with the name of the group, as in `organization: Sourdough Collaboration`, in place of `authors`'
        : 'add or take away items',
  };
}

/** What the check of a field says of its value, at its place. */
function placed(yaml: YamlReading, schema: z.ZodType, path: Path, fault: FieldFault): Fault {
  const { rule, expected, replacement } = fault;
  const found = fault.found ?? shownValue(valueAt(yaml.value, path));
  const fix = found === nothing ? `write the value${waysOut(schema, path)}` : fault.fix;
  const at = yaml.rangeOf(path, fault.isName);
  const edit = replacement && yaml.isInline(path) ? { ...at, text: inQuotes(replacement) } : undefined;
  return { rule, ...at, found, expected, fix, ...(edit ? { edit } : {}) };
}

/** The fault of a name in a map that is not a valid id, or that is reserved. */
export function unusableName(yaml: YamlReading, path: Path): Fault {
  const name = String(path.at(-1));
  const finding = reservedIds.test(name)
    ? reservedFinding(name)
    : {
        found: shown(name),
        expected: 'an id of small letters, digits and hyphens',
        fix: 'rewrite the id, and put the nicer name under `label`',
      };
  return { rule: 'text-form', ...yaml.rangeOf(path, true), ...finding };
}

const nothing = 'nothing';

function shownValue(value: unknown): string {
  return value === '' ? nothing : shown(value);
}

function unknownFields(
  yaml: YamlReading,
  schema: z.ZodType,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): Fault[] {
  const { path, keys } = issue;
  const inBraces = yaml.writtenAt(path).startsWith('{');
  const author = path.at(-2) === 'authors' ? authorMapFinding(valueAt(yaml.value, path), inBraces) : null;
  if (author) return [{ rule: 'unknown-field', ...yaml.rangeOf(path), ...author }];
  const map = schemaAt(schema, path);
  const has = (field: string) => valueAt(yaml.value, [...path, field]) !== undefined;
  return keys.slice(0, maxUnknownFields).map((name) => ({
    rule: 'unknown-field',
    ...yaml.rangeOf([...path, name], true),
    found: `the field ${shown(name)}`,
    expected: `one of ${listed(fieldNames(map))}`,
    fix: unknownFieldFix(name, map, has, valueAt(yaml.value, [...path, name])),
  }));
}

function missingField(yaml: YamlReading, schema: z.ZodType, path: Path): Fault {
  const name = String(path.at(-1));
  const example = exampleOf(schemaAt(schema, path)) ?? '…';
  const range = path.length > 1 ? yaml.rangeOf(path, true) : { start: 0, end: 3 };
  return {
    rule: 'missing-field',
    ...range,
    found: `no field \`${name}\``,
    expected: `\`${name}\`, which is obligatory`,
    fix: `add a line such as \`${name}: ${example}\``,
  };
}

function typeFinding(schema: z.ZodType, issue: Issue, value: unknown): Finding {
  const { path } = issue;
  const type = 'expected' in issue ? String(issue.expected) : 'string';
  const isList = Array.isArray(value);
  const found = isList ? 'a list' : typeof value === 'object' ? 'a map of fields' : shownValue(value);
  const way = value === '' ? waysOut(schema, path) : '';
  const finding = (expected: string, fix: string) => ({ found, expected, fix: fix + way });
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
      return finding(type, compare);
  }
}

/** How to make a list of one value. Authors are special, since a single name may contain a comma. */
function listFix(path: Path, value: unknown): string {
  if (path.length === 0) return 'begin each paper with `- title: …`';
  const isPeople = path.at(-1) === 'authors' || path.at(-1) === 'editors';
  const names = isPeople && typeof value === 'string' ? authorsFix(value, String(path.at(-1))) : null;
  return names ?? 'put it in brackets: `[…]`';
}

/** The id in examples; it is replaced by the one that the file names. */
const placeholder = 'its-id';

/** How to write a map in place of another value. */
function mapFix(schema: z.ZodType, path: Path, value: unknown): string {
  if (path.length === 0) return 'write `field: value` lines';
  if (path.length === 1 && path[0] === 'status' && value === 'draft')
    return 'move the file to papers/_drafts/, and delete the line';
  const map = schemaAt(schema, path);
  if (value === '' && map?.safeParse({}).success) return `write \`${String(path.at(-1))}: {}\``;
  const example = exampleOf(map) ?? `{ ${fieldNames(map)[0] ?? 'name'}: … }`;
  const id = typeof value === 'string' && slugPattern.test(value) ? value : placeholder;
  return `write a map such as \`${example.replace(placeholder, id)}\``;
}

function lowerFirst(words: string): string {
  return (words[0] ?? '').toLowerCase() + words.slice(1);
}
