import * as z from 'zod';
import { text, place } from './field.ts';

/** The frontmatter of a theme. */
export const themeSchema = z.strictObject({
  title: text(80).meta({ description: 'Name of the theme', example: 'Fermentation' }),
  summary: text(300).meta({
    description: 'What the theme asks, in one sentence',
    example: 'What time and temperature do to dough',
  }),
  order: place.meta({ description: 'Place among the themes, a whole number', example: '1' }),
});

export type ThemeFields = z.output<typeof themeSchema>;
