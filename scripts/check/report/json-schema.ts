import * as z from 'zod';

const count = z.int().nonnegative();
const place = z.int().positive();

const problem = z.strictObject({
  rule: z
    .string()
    .regex(/^[a-z]+(?:-[a-z0-9]+)+$/)
    .meta({ description: 'Id of the rule that is broken' }),
  severity: z.enum(['error', 'warning']).meta({ description: 'An error blocks publication' }),
  file: z.string().meta({ description: 'Path of the file, as the list was named to the command' }),
  line: place.meta({ description: 'Line on which the problem starts, from 1' }),
  column: place.meta({ description: 'Column on which it starts, from 1, in UTF-16 units' }),
  endLine: place.meta({ description: 'Line on which it ends' }),
  endColumn: place.meta({ description: 'Column behind its last sign' }),
  excerpt: z.string().meta({
    description:
      'The line on which it starts; empty when the file has none; of a long line, the part around it',
  }),
  excerptColumn: place.meta({ description: 'Column at which the excerpt begins: 1, but in a long line' }),
  found: z.string().meta({ description: 'What is there' }),
  expected: z.string().meta({ description: 'What should be there' }),
  fix: z.string().meta({ description: 'How to repair it' }),
  help: z
    .string()
    .meta({ description: 'Where the rule is explained: a file of the project and its heading' }),
  fixable: z.boolean().meta({ description: 'True when `npm run check -- --fix` repairs it' }),
});

/** The report of `npm run check -- --format json`. `version` changes when a field changes its meaning. */
export const reportSchema = z
  .strictObject({
    version: z.literal(1),
    ok: z.boolean().meta({ description: 'True when there are no errors; warnings do not count' }),
    counts: z.strictObject({
      entries: count.meta({ description: 'Entries that were checked, drafts included' }),
      errors: count,
      warnings: count,
    }),
    problems: z.array(problem).meta({ description: 'Every problem, by file and place' }),
  })
  .meta({ title: 'Report of the check of a reading list' });

export type Report = z.output<typeof reportSchema>;

/** The same as JSON Schema (2020-12), for programs in other languages. */
export const reportJsonSchema = z.toJSONSchema(reportSchema);
