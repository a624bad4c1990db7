/** Longest query that is searched, in characters; what is longer is cut. */
export const maxQueryLength = 200;

/** Most words of a query that are searched. */
export const maxQueryWords = 16;

/**
 * Brings text into the form that is compared: small letters without accents, LaTeX commands and punctuation.
 * Hyphens join, so that `sour-dough` and `sourdough` are one word.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\\[a-z]+\s*/gi, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a query, normalised and cut to what is searched. */
export function queryWords(query: string): string[] {
  const words = normalise(query.slice(0, maxQueryLength)).split(' ').filter(Boolean);
  return words.slice(0, maxQueryWords);
}
