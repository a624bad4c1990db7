import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import type { CslName } from '../../../src/model/authors/names.ts';

/** An entry as a parser has read it. */
export interface ParsedEntry {
  type: string;
  key: string;
  /** Fields other than authors. */
  fields: Record<string, string>;
  authors: CslName[];
}

/** Reads BibTeX with the parser of Better BibTeX. @throws Error when it finds a fault */
export function parseBibtex(text: string): ParsedEntry[] {
  const { entries, errors } = parse(text, { sentenceCase: false, english: false, caseProtection: false });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ type, key, fields: { author = [], ...rest } }) => ({
    type,
    key,
    fields: Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, [value].flat().join()])),
    authors: author.map(({ name, lastName = '', firstName, prefix, suffix }) =>
      name === undefined
        ? {
            family: lastName.normalize(),
            ...(firstName ? { given: firstName.normalize() } : {}),
            ...(prefix ? { 'non-dropping-particle': prefix } : {}),
            ...(suffix ? { suffix } : {}),
          }
        : { literal: name.normalize() },
    ),
  }));
}

/** Reads BibTeX or RIS with Citation.js. @returns CSL-JSON, as Citation.js maps the fields */
export function parseWithCitationJs(text: string, format: 'bibtex' | 'ris'): Record<string, unknown>[] {
  const forceType = format === 'bibtex' ? '@bibtex/text' : '@ris/file';
  return plugins.input.chain(text, { forceType, generateGraph: false });
}

/** Text in which the ways to write a quote, an accent or a raised figure are one. */
export function plainText(text: string): string {
  return text
    .replace(/<\/?su[bp]>/g, '')
    .normalize('NFKC')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u02CB/g, '`')
    .replace(/\s+/g, ' ');
}
