import * as z from 'zod';
import { listed } from '../../problems/source.ts';
import { slug, text, yes } from './field.ts';

/** A facet that a list declares in site.md: one value of a fixed set for each paper. */
const facet = z
  .strictObject({
    label: text(40),
    values: z.array(slug).min(1).max(30),
    highlight: slug.optional(),
  })
  .check((context) => {
    const { values, highlight } = context.value;
    if (highlight === undefined || values.includes(highlight)) return;
    const expected = `one of ${listed(values)}`;
    context.issues.push({
      code: 'custom',
      input: highlight,
      path: ['highlight'],
      params: { rule: 'unknown-facet', expected, fix: 'choose one of the values, or delete `highlight`' },
    });
  })
  .meta({ example: '{ label: Level, values: [easy, hard] }' });

/** Names that search and comparison use already, as operators or in their addresses, where facets and facts stand, too. */
const takenNames = (
  'theme year tag venue author has is sort q code ' +
  // Of the comparison alone.
  'paper published columns path ids'
).split(' ');

/** Names such as `constructor`, which every JavaScript object has without anybody having declared them. */
const objectNames = Object.getOwnPropertyNames(Object.prototype);

/** Refuses names for a facet or fact that are taken. */
function refuseNames(kind: 'facet' | 'fact', taken: readonly string[]) {
  return (context: z.core.ParsePayload<Record<string, unknown>>) => {
    for (const name of taken.filter((one) => Object.hasOwn(context.value, one))) {
      context.issues.push({
        code: 'custom',
        input: name,
        path: [name],
        params: {
          rule: 'unknown-facet',
          found: `a ${kind} called \`${name}\``,
          expected: 'a name that the site does not use itself',
          fix: `choose another name for the ${kind}`,
          isName: true,
        },
      });
    }
  };
}

/** A fact that a list declares in site.md: something to look up in a paper and to show in tables. */
const fact = z
  .strictObject({
    label: text(60),
    unit: text(30).optional(),
    values: z.array(text(40)).min(1).max(40).optional(),
    headline: yes.optional(),
  })
  .meta({ example: '{ label: Loaves baked }' });

/** Facets by name: `{ level: { label: Level, values: [easy, hard], highlight: easy } }`. */
export const declaredFacets = z
  .record(slug, facet)
  .check(refuseNames('facet', [...takenNames, ...objectNames]));

/** Facts by name: `{ loaves: { label: Loaves baked, unit: loaves } }`. */
export const declaredFacts = z.record(slug, fact).check(refuseNames('fact', [...takenNames, ...objectNames]));
