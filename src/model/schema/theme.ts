import * as z from 'zod';
import { place, slug, text } from './field.ts';

/** The frontmatter of a theme. */
export const themeSchema = z.strictObject({
  title: text(80).meta({ description: 'Name of the theme', example: 'Fermentation' }),
  summary: text(300).meta({
    description: 'What the theme asks, in one sentence',
    example: 'What time and temperature do to dough',
  }),
  order: place.meta({ description: 'Place among the themes, a whole number', example: '1' }),
  debates: slug.optional().meta({
    description:
      'The section of the introduction that says where results conflict, by the id of its heading; shown on the page of debates, too',
    example: 'where-the-results-conflict',
  }),
});

export type ThemeFields = z.output<typeof themeSchema>;
