import * as z from 'zod';
import { place, slug, text } from './field.ts';

/** One stop of a reading path. */
export const step = z
  .strictObject({
    paper: slug,
    note: text(400),
  })
  .meta({ example: '{ paper: its-id, note: … }' });

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

export type PathFields = z.output<typeof pathSchema>;
