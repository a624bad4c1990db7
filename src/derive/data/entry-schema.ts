import { isScalar, parse, parseDocument } from 'yaml';
import * as z from 'zod';
import type { Library } from '../../model/library.ts';
import { addressSlug, paperUrl, slug, url } from '../../model/schema/field.ts';
import { paperSchema } from '../../model/schema/paper.ts';
import { relationTypes } from '../../model/schema/relation.ts';
import { identifierSchemes } from '../../text/identifier-addresses.ts';
import { maxSlugLength, slugPattern } from '../../text/slug.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Text of an entry: one line without space at its ends. */
const line = '^\\S(?:.*\\S)?$';
const year = '[1-9]\\d{3}';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';

/** Patterns of the fields that the model checks by functions. They accept all that it accepts, and a little more. */
const patterns: Record<string, string> = {
  added: `^${year}-${month}-${day}$`,
  checked: `^${year}-${month}-${day}$`,
  arxiv: '^(?:\\d{4}\\.\\d{4,5}|[a-z]+(?:-[a-z]+)*(?:\\.[A-Z]{2})?/\\d{7})$',
  doi: '^10\\.\\d{4,9}/\\S+$',
  acl: '^(?:\\d{4}\\.[a-z0-9-]+\\.\\d+|[A-Z]\\d{2}-\\d{4})$',
  openreview: '^[A-Za-z0-9_-]{6,20}$',
  isbn: '^(?:97[89][ -]?)?\\d(?:[ -]?\\d){8}[ -]?[\\dXx]$',
};

/** Fields of text that YAML's core schema takes for a number where they are digits alone. */
const countable = ['isbn', 'volume', 'issue', 'pages', 'number', 'edition'];
const textOrNumber = { type: ['string', 'integer'] } as unknown as JsonSchema;

/** The licence of a list as `$comment`, where a JSON Schema may name it; empty when the list names none. */
export function licenceComment({ site: { licence, licenceUrl } }: Library): { $comment?: string } {
  if (licence === undefined) return {};
  return { $comment: `Licence of the list: ${[licence, licenceUrl].filter(Boolean).join(', ')}` };
}

/**
 * JSON Schema (2020-12) of the frontmatter of an entry of this list, for editors that check while one writes:
 * the fields of the model, with the facets, facts, tags and themes that the list declares.
 *
 * It accepts frontmatter as this project reads it, where every scalar is text, and also as YAML's core schema reads
 * it, where a year or a count becomes a number. It does not know the calendar, nor which entries exist.
 *
 * @param address the absolute address of the schema, its `$id`
 */
export function entryJsonSchema(library: Library, address: string): JsonSchema {
  const base = z.toJSONSchema(paperSchema, { io: 'input', override: completeField }) as JsonSchema;
  const properties = base.properties as Record<string, JsonSchema>;
  const within = (name: string, schema: JsonSchema) => ({ [name]: { ...properties[name], ...schema } });
  return {
    ...base,
    $id: address,
    ...licenceComment(library),
    title: `Frontmatter of an entry of ${library.site.title}`,
    description: 'The block between the two lines of `---` at the top of a file in papers/',
    properties: {
      ...properties,
      ...within('published', published()),
      ...Object.assign({}, ...countable.map((name) => within(name, textOrNumber))),
      ...within('alsoIn', { items: oneOf(library.themes.map(({ id, title }) => ({ id, title }))) }),
      ...within('tags', { items: oneOf(library.tags.map(({ id, label }) => ({ id, title: label }))) }),
      ...declared(within, library),
      ...within('relations', { items: oneRelation(properties['relations']) }),
    },
    allOf: [
      { anyOf: [...identifierSchemes, 'url'].map(present) },
      { anyOf: ['authors', 'organization'].map(present) },
    ],
  };
}

/** Completes what Zod writes of a field: adds its pattern, and turns its example from YAML into a value. */
function completeField({
  zodSchema,
  jsonSchema,
  path,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: JsonSchema;
  path: (string | number)[];
}): void {
  const { example } = jsonSchema as { example?: string };
  if (example !== undefined) {
    delete jsonSchema['example'];
    jsonSchema.examples = [parse(example, { schema: 'failsafe' })];
  }
  if (jsonSchema.type !== 'string' || jsonSchema.enum) return;
  // Zod calls this for the field itself first, then for the wrapper that makes it optional, which keeps the pattern.
  const isSlug = [slug, addressSlug].includes(zodSchema as unknown as typeof slug);
  if (isSlug) jsonSchema.maxLength = maxSlugLength;
  jsonSchema.pattern ??= isSlug
    ? slugPattern.source
    : [url, paperUrl].includes(zodSchema as unknown as typeof url)
      ? '^[Hh][Tt][Tt][Pp][Ss]://[^/\\\\\\s]\\S*$'
      : (patterns[String(path.at(-1))] ?? line);
}

/** Requires a field. It is also named in `properties`, since strict validators take it for misspelt otherwise. */
function present(name: string): { required: string[]; properties: Record<string, true> } {
  return { required: [name], properties: { [name]: true } };
}

/** A date as text, or a year alone, which YAML reads as a number. */
function published(): JsonSchema {
  return {
    type: ['string', 'integer'],
    pattern: `^${year}(?:-${month}(?:-${day})?)?$`,
    minimum: 1000,
    maximum: 9999,
  } as unknown as JsonSchema;
}

/** One of these ids, each with its title; when there are none, no value is valid. */
function oneOf(values: { id: string; title: string }[]): JsonSchema {
  return values.length === 0
    ? ({ not: {} } as JsonSchema)
    : ({ oneOf: values.map(({ id, title }) => ({ const: id, title })) } as unknown as JsonSchema);
}

/** The declared facets and facts, each with its label and values. */
function declared(
  within: (name: string, schema: JsonSchema) => Record<string, JsonSchema>,
  { site }: Library,
): Record<string, JsonSchema> {
  const facets = Object.entries(site.facets ?? {}).map(([name, { label, values }]) => [
    name,
    { title: label, enum: asYaml(values) },
  ]);
  const facts = Object.entries(site.facts ?? {}).map(([name, { label, unit, values }]) => [
    name,
    {
      title: unit === undefined ? label : `${label} (${unit})`,
      ...(values ? { enum: asYaml(values) } : { type: ['string', 'number', 'boolean'], pattern: line }),
    },
  ]);
  const map = (properties: unknown[][]) =>
    ({
      propertyNames: {},
      properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
      additionalProperties: false,
    }) as JsonSchema;
  return { ...within('facets', map(facets)), ...within('facts', map(facts)) };
}

/** Values as text, and as the numbers and booleans that YAML's core schema makes of some. */
function asYaml(values: readonly string[]): unknown[] {
  return values.flatMap((value): unknown[] => {
    const { contents, errors } = parseDocument(value, { logLevel: 'silent' });
    const read = errors.length === 0 && isScalar(contents) ? contents.value : value;
    return typeof read === 'number' || typeof read === 'boolean' ? [value, read] : [value];
  });
}

/** A relation names exactly one type besides its reason. */
function oneRelation(relations: JsonSchema | undefined): JsonSchema {
  const items = relations?.items as JsonSchema;
  return { ...items, oneOf: relationTypes.map(present) } as JsonSchema;
}
