import * as z from 'zod';
import { wholeDate } from './date.ts';
import { text, url } from './field.ts';
import { identifierFields } from './identifier.ts';

/** One paper that was looked at and left out. */
export const excludedPaperSchema = z
  .strictObject({
    title: text(300).meta({ description: 'Title as the paper prints it', example: '"Fast Dough: A Sketch"' }),
    ...identifierFields,
    url: url.optional().meta({
      description: 'Address of the paper where it has none of the ids above',
      example: 'https://example.org/fast-dough',
    }),
    reason: text(300).meta({
      description: 'Why the list does without it, in one sentence that its authors may read',
      example: 'about the oven, not the dough',
    }),
    on: wholeDate.meta({ description: 'Day on which it was decided', example: '2026-11-23' }),
  })
  .meta({ example: '{ title: …, arxiv: "2103.01234", reason: …, on: 2026-11-23 }' });

/** excluded.yaml: papers that were looked at and left out. */
export const excludedSchema = z
  .array(excludedPaperSchema)
  .meta({ example: '[{ title: …, arxiv: "2103.01234", reason: …, on: 2026-11-23 }]' });

export type ExcludedFields = z.output<typeof excludedPaperSchema>;
