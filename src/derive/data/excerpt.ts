/** Longest text that an excerpt shows whole, in UTF-16 units. */
const maxText = 60;
/** Most fields that an excerpt shows of an object inside the paper. */
const maxFields = 2;

/**
 * A file of the API, shortened to an example: long texts are cut, lists keep their first item, objects inside the
 * paper keep two fields, and empty fields inside it are left out.
 */
export function excerpt(file: object): unknown {
  return shorten(file, 0);
}

function shorten(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cut(value);
  if (Array.isArray(value)) return value.slice(0, 1).map((item) => shorten(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => depth === 0 || !isEmpty(field));
  const shown = depth > 1 ? fields.slice(0, maxFields) : fields;
  return Object.fromEntries(shown.map(([name, field]) => [name, shorten(field, depth + 1)]));
}

function cut(text: string): string {
  if (text.length <= maxText || URL.canParse(text)) return text;
  // By code points, so that no sign is cut in half.
  return `${[...text].slice(0, maxText - 1).join('')}…`;
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
