import * as z from 'zod';
import { declaredFacets, declaredFacts, step } from './declared.ts';
import { addressSlug, language, ownUrl, place, siteUrl, text, url } from './field.ts';

/** The frontmatter of site.md. */
export const siteSchema = z.strictObject({
  title: text(80).meta({ description: 'Name of the site', example: 'Bread Science' }),
  tagline: text(200).meta({
    description: 'What the list is about, in one sentence',
    example: 'Papers on dough and heat',
  }),
  url: siteUrl.meta({
    description: 'Address under which the site is published, with its path',
    example: 'https://example.org/bread/',
  }),
  id: ownUrl.optional().meta({
    description:
      'Address at which the list first appeared: feeds know papers by it, so it stays when the list moves; default: `url`',
    example: 'https://example.org/bread/',
  }),
  repository: ownUrl.optional().meta({
    description: 'Where the list is kept; pages then offer to correct an entry',
    example: 'https://example.org/bread.git',
  }),
  licence: text(80).optional().meta({ description: 'Licence of the notes', example: 'CC BY 4.0' }),
  licenceUrl: url.optional().meta({
    description: 'Address of that licence',
    example: 'https://creativecommons.org/licenses/by/4.0/',
  }),
  facets: declaredFacets.optional().meta({
    description:
      'Facets of the list: `label`, `values` in order, and `highlight`, the value whose papers the home page shows',
    example: '{ level: { label: Level, values: [easy, hard] } }',
  }),
  facts: declaredFacts.optional().meta({
    description: 'Facts that entries may state: `label`, `unit`, and `values` where only some are allowed',
    example: '{ loaves: { label: Loaves baked, unit: loaves } }',
  }),
  subscribe: z
    .strictObject({
      action: ownUrl.meta({ description: 'address that the form is sent to' }),
      field: text(60).default('email').meta({ description: 'name of its e-mail field' }),
    })
    .optional()
    .meta({
      description: 'Form of a service that sends the list by e-mail: `action`, its address, and `field`',
      example: '{ action: https://example.org/subscribe, field: email }',
    }),
  language: language
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
  order: place.meta({ description: 'Place among the themes, a whole number', example: '1' }),
});

/** The frontmatter of a reading path. */
export const pathSchema = z.strictObject({
  title: text(80).meta({ description: 'Name of the path', example: 'Bread in a weekend' }),
  summary: text(300).meta({
    description: 'For whom it is, and what one knows at the end',
    example: 'For those with two days and one oven',
  }),
  order: place.meta({ description: 'Place among the paths, a whole number', example: '1' }),
  steps: z.array(step).min(2).max(30).meta({
    description: 'The papers in order, each `paper` (its id) and `note` (what to take from it)',
    example: '[{ paper: steam-first, note: Why steam }]',
  }),
});

const tag = z
  .strictObject({
    label: text(60).optional().meta({ description: 'Name shown to readers; default: the id with spaces' }),
    synonyms: z
      .array(text(60))
      .max(20)
      .optional()
      .meta({ description: 'Other words for it, known to search' }),
  })
  .meta({ example: '{ synonyms: [levain] }' });

/** vocabulary.yaml: the terms of the list. */
export const vocabularySchema = z.strictObject({
  tags: z
    .record(addressSlug, tag)
    .meta({ description: 'Each tag with its label and synonyms', example: '{ sourdough: {} }' }),
  synonyms: z
    .array(z.array(text(60)).min(2).max(20))
    .max(200)
    .optional()
    .meta({
      description: 'Groups of words that mean the same without being a tag; known to search',
      example: '[[loaf, boule]]',
    }),
});

export type SiteFields = z.output<typeof siteSchema>;
export type PathFields = z.output<typeof pathSchema>;
export type ThemeFields = z.output<typeof themeSchema>;
export type VocabularyFields = z.output<typeof vocabularySchema>;
