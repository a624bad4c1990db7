import { latexOf } from './latex.ts';

/** A field of BibTeX with its value in braces, which is missing where there is nothing to say. */
export type Field = [name: string, value: string | undefined];

/** Words as the value of a field. */
export function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${latexOf(value)}}`;
}

/**
 * An identifier or address as the value of a field. LaTeX escapes would spoil it, so what could end the field is
 * percent-encoded.
 */
export function verbatim(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${value.replace(/[{}\\"\s]/gu, encodeURIComponent)}}`;
}
