import * as z from 'zod';

/** The schema at a path of fields and items, through optionals, lists and maps; null where there is none. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let inner: z.ZodType | null = schema;
  for (const key of path) {
    const bare: z.ZodType | null = inner && unwrap(inner);
    if (bare instanceof z.ZodObject) inner = fieldOf(bare, key);
    else if (bare instanceof z.ZodArray) inner = bare.element as z.ZodType;
    else if (bare instanceof z.ZodRecord) inner = bare.valueType as z.ZodType;
    else return null;
  }
  return inner;
}

function fieldOf(map: z.ZodObject, key: PropertyKey): z.ZodType | null {
  return Object.hasOwn(map.shape, key) ? ((map.shape as Record<PropertyKey, z.ZodType>)[key] ?? null) : null;
}

function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap() as z.ZodType;
  if (inner instanceof z.ZodUnion) {
    return (inner.options as z.ZodType[]).find((option) => option instanceof z.ZodObject) ?? inner;
  }
  return inner;
}

/** Names of the fields of a map; none where the schema is no map of fixed fields. */
export function fieldNames(schema: z.ZodType | null): string[] {
  const bare = schema && unwrap(schema);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** True for a map whose names the file chooses. */
export function isRecord(schema: z.ZodType | null): boolean {
  return schema !== null && unwrap(schema) instanceof z.ZodRecord;
}

/** How a message offers to drop an empty value; nothing for an obligatory field. */
export function waysOut(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const parent = schemaAt(schema, path.slice(0, -1));
  const bare = parent && unwrap(parent);
  if (bare instanceof z.ZodArray) return ', or take the item out';
  const field = bare instanceof z.ZodObject ? fieldOf(bare, path.at(-1) ?? '') : null;
  return field && !field.safeParse(undefined).success ? '' : ', or delete the line';
}

/** A valid value as YAML, from the documentation of the schema. */
export function exampleOf(schema: z.ZodType | null): string | undefined {
  return (schema?.meta() as { example?: string } | undefined)?.example;
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const holds = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key);
    return holds ? (inner as Record<PropertyKey, unknown>)[key] : undefined;
  }, value);
}
