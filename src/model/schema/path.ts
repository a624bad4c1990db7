import * as z from 'zod';
import { field, place, slug, text, yes } from './field.ts';

/** How long a step takes: whole minutes, at most a day of reading. */
const minutes = field((value) =>
  /^[1-9]\d{0,2}$/.test(value)
    ? null
    : { rule: 'wrong-type', expected: 'whole minutes, at most 999', fix: 'write digits alone, such as 25' },
).transform(Number);

/** One stop of a reading path. */
export const step = z
  .strictObject({
    paper: slug,
    note: text(400),
    minutes: minutes.optional(),
    // A step that may be left out says so; every other is needed.
    optional: yes.optional(),
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
    description:
      'The papers in order, each `paper` (its id) and `note` (what to take from it); `minutes` that it takes, and `optional: true` where it may be left out',
    example: '[{ paper: steam-first, note: Why steam, minutes: 20 }]',
  }),
  after: z.array(slug).max(5).optional().meta({
    description: 'Paths that should be read before it, by their ids',
    example: '[bread-in-a-day]',
  }),
});

export type PathFields = z.output<typeof pathSchema>;
