import * as z from 'zod';
import { addressSlug, text } from './field.ts';
import { venues } from './venue.ts';

/** The form in which terms are compared: capitals and hyphens make no difference. */
export function termKey(term: string): string {
  return term
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}

export const tag = z
  .strictObject({
    label: text(60).optional().meta({ description: 'Name shown to readers; default: the id with spaces' }),
    synonyms: z
      .array(text(60))
      .max(20)
      .optional()
      .meta({ description: 'Other words for it, known to search' }),
  })
  .meta({ example: '{ synonyms: [levain] }' });

/** A heading under which the page of all tags shows some of them. */
const section = z.strictObject({ title: text(60), tags: z.array(addressSlug).min(1).max(500) });

/** vocabulary.yaml: the terms of the list. */
export const vocabularySchema = z.strictObject({
  tags: z
    .record(addressSlug, tag)
    .meta({ description: 'Each tag with its label and synonyms', example: '{ sourdough: {} }' }),
  sections: z.array(section).max(50).optional().meta({
    description:
      'Headings in order, each with `title` and `tags`, under which the page of all tags shows these; tags of no section come last',
    example: '[{ title: Doughs, tags: [sourdough] }]',
  }),
  synonyms: z
    .array(z.array(text(60)).min(2).max(20))
    .max(200)
    .optional()
    .meta({
      description: 'Groups of words that mean the same without being a tag; known to search',
      example: '[[loaf, boule]]',
    }),
  venues: venues.optional().meta({
    description:
      'Full names of venues, which citations print: by the `venue` of entries without its year, each with `title`, and perhaps `publisher`, `series`, `kind` (a CSL type) and `editions`, the titles by year',
    example: '{ Bread: { title: Proceedings of the Bread Conference } }',
  }),
});

export type VocabularyFields = z.infer<typeof vocabularySchema>;
