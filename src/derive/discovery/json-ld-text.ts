/** A value of JSON. What is undefined is left out, as `JSON.stringify` does. */
export type JsonLd = string | number | undefined | JsonLd[] | { [name: string]: JsonLd };

/** An object of JSON-LD: `@type` and the properties of it. */
export type JsonLdObject = Record<string, JsonLd>;

/**
 * JSON for a `script` element of type `application/ld+json`. Escaped so that no text in it can end the element or
 * be taken for markup, and so that it is JavaScript, too.
 */
export function jsonLdText(value: JsonLdObject): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
