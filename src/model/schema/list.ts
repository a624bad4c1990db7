import * as z from 'zod';
import { slug, text, url } from './field.ts';

/** The frontmatter of site.md. */
export const siteSchema = z.strictObject({
  title: text(80).meta({ description: 'Name of the site', example: 'Bread Science' }),
  tagline: text(200).meta({
    description: 'What the list is about, in one sentence',
    example: 'Papers on dough and heat',
  }),
  url: url.meta({
    description: 'Address under which the site is published, with its path',
    example: 'https://example.org/bread/',
  }),
  repository: url.optional().meta({
    description: 'Where the list is kept; pages then offer to correct an entry',
    example: 'https://example.org/bread.git',
  }),
  licence: text(80).optional().meta({ description: 'Licence of the notes', example: 'CC BY 4.0' }),
  licenceUrl: url.optional().meta({
    description: 'Address of that licence',
    example: 'https://creativecommons.org/licenses/by/4.0/',
  }),
  language: text(20)
    .default('en')
    .meta({ description: 'Language of the notes, as a BCP 47 tag', example: 'en' }),
});

/** The frontmatter of a theme. */
export const themeSchema = z.strictObject({
  title: text(80).meta({ description: 'Name of the theme', example: 'Fermentation' }),
  summary: text(300).meta({
    description: 'What the theme asks, in one sentence',
    example: 'What time and temperature do to dough',
  }),
  order: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .meta({ description: 'Place among the themes, a whole number', example: '1' }),
});

const tag = z.strictObject({
  label: text(60).optional().meta({ description: 'Name shown to readers; default: the id with spaces' }),
  synonyms: z.array(text(60)).max(20).optional().meta({ description: 'Other words for it, known to search' }),
});

/** vocabulary.yaml: the terms of the list. */
export const vocabularySchema = z.strictObject({
  tags: z.record(slug, tag).meta({ description: 'Each tag with its label and synonyms' }),
});

export type SiteFields = z.output<typeof siteSchema>;
export type ThemeFields = z.output<typeof themeSchema>;
export type VocabularyFields = z.output<typeof vocabularySchema>;
