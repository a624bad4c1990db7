import * as z from 'zod';

/** A field of a file, for a table that documents it. */
export interface FieldRow {
  /** Name of the field behind those of the objects that it is in: `authors[].family`. */
  name: string;
  /** `text`, `list of objects`, `number or null`, `text, if any`, … */
  type: string;
  description: string;
}

type Schema = z.core.JSONSchema.BaseSchema;

/** The fields of an object, each followed by those inside it, in the order of the schema. */
export function fieldRows(schema: z.ZodType): FieldRow[] {
  return rowsOf(z.toJSONSchema(schema) as Schema, '');
}

function rowsOf(schema: Schema, prefix: string): FieldRow[] {
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).flatMap(([key, field]) => {
    const name = prefix + key;
    const type = typeName(field);
    const isThere = schema.required?.includes(key);
    const row = { name, type: isThere ? type : `${type}, if any`, description: field.description ?? '' };
    return [row, ...innerRows(withoutNull(field), name)];
  });
}

function innerRows(field: Schema, name: string): FieldRow[] {
  if (field.type === 'array') return rowsOf(field.items as Schema, `${name}[].`);
  const values = field.additionalProperties;
  if (typeof values === 'object') return rowsOf(values as Schema, `${name}.<name>.`);
  return rowsOf(field, `${name}.`);
}

/** The schema of a field without null; the same object when it cannot be null. Zod writes null in two ways. */
function withoutNull(field: Schema): Schema {
  if (Array.isArray(field.type))
    return { ...field, type: field.type.find((type) => type !== 'null') } as Schema;
  const options = (field.anyOf ?? []) as Schema[];
  return options.find(({ type }) => type !== 'null') ?? field;
}

const words: Record<string, string> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
};

function typeName(field: Schema): string {
  const bare = withoutNull(field);
  const name = bareType(bare);
  return bare === field ? name : `${name} or null`;
}

function bareType(schema: Schema): string {
  if (schema.type === 'array') {
    const items = bareType(schema.items as Schema);
    return items === 'object' ? 'list of objects' : `list of ${items}`;
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.format === 'uri') return 'address';
  return words[String(schema.type)] ?? String(schema.type);
}
