/** A field of an entry with its value in words; those of a map as `facts.loaves`. */
export type FlatFields = ReadonlyMap<string, string>;

/** A field that is not as it was; null where there was or is none. */
export interface FieldChange {
  field: string;
  before: string | null;
  now: string | null;
}

/** The fields of an entry, a line of words for each. @param value frontmatter as YAML gives it: maps, lists and strings */
export function flatFields(value: unknown): FlatFields {
  return new Map(flat(value, ''));
}

function flat(value: unknown, name: string): [field: string, words: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return [[name, value.map(inWords).join('; ')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => flat(part, name === '' ? key : `${name}.${key}`));
}

function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${inWords(part)}`)
    .join(', ');
}

/** The fields in which two states of an entry differ, those that are there now first. */
export function fieldChanges(before: FlatFields, now: FlatFields): FieldChange[] {
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((field) => ({ field, before: before.get(field) ?? null, now: now.get(field) ?? null }))
    .filter((change) => change.before !== change.now);
}

/** Paragraphs of Markdown that are only in one of two bodies. */
export function bodyChanges(before: string, now: string): { gone: string[]; added: string[] } {
  const [old, fresh] = [before, now].map((text) => text.split(/\n{2,}/).map((part) => part.trim()));
  const only = (parts: readonly string[] = [], others: readonly string[] = []) =>
    parts.filter((part) => part !== '' && !others.includes(part));
  return { gone: only(old, fresh), added: only(fresh, old) };
}
