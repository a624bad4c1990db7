import * as z from 'zod';
import { listed } from '../../problems/source.ts';
import { suggest } from '../../text/suggest.ts';
import { field, slug, text } from './field.ts';

/** A number above zero, in digits alone. */
const positive = field((value) =>
  /^\d+(?:\.\d+)?$/.test(value) && Number(value) > 0
    ? null
    : { rule: 'wrong-type', expected: 'a number above zero', fix: 'write digits alone, such as 20' },
).transform(Number);

/** Two facts that are numbers, drawn against each other. */
const plot = z
  .strictObject({
    x: slug.meta({ description: 'fact drawn to the right' }),
    y: slug.meta({ description: 'fact drawn upwards' }),
    line: positive.optional().meta({ description: 'a line for orientation, at so many of y for each of x' }),
    label: text(60).optional().meta({ description: 'what the line says' }),
  })
  .meta({ example: '{ x: hours, y: loaves }' });

/** The pictures of numbers that a list declares. */
export const plots = z.array(plot).min(1).max(6);

/** Refuses plots of facts that site.md does not declare. */
export function refuseUnknownFacts(
  context: z.core.ParsePayload<{ facts?: object | undefined; plots?: z.output<typeof plots> | undefined }>,
): void {
  const declared = Object.keys(context.value.facts ?? {});
  context.value.plots?.forEach((one, at) => {
    for (const axis of ['x', 'y'] as const) {
      if (declared.includes(one[axis])) continue;
      const closest = suggest(one[axis], declared);
      context.issues.push({
        code: 'custom',
        input: one[axis],
        path: ['plots', at, axis],
        params: {
          rule: 'unknown-facet',
          expected:
            declared.length === 0 ? 'a fact of `facts`, which is empty' : `one of ${listed(declared)}`,
          fix: closest === null ? 'choose one of `facts`, or declare it there' : `write \`${closest}\``,
        },
      });
    }
  });
}
