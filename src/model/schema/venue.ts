import * as z from 'zod';
import { shown } from '../../problems/source.ts';
import { venueName } from '../venues/venue-name.ts';
import { text } from './field.ts';
import type { FieldFault } from './field-fault.ts';
import { cslTypes } from './paper.ts';

/** A map whose names are checked one by one; the check returns null when a name is fine. */
function named<Value extends z.ZodType>(value: Value, check: (name: string) => FieldFault | null) {
  return z.record(z.string(), value).check((context) => {
    for (const name of Object.keys(context.value)) {
      const fault = check(name);
      if (fault)
        context.issues.push({
          code: 'custom',
          input: name,
          path: [name],
          params: { ...fault, isName: true },
        });
    }
  });
}

function yearFault(name: string): FieldFault | null {
  if (/^[12]\d{3}$/.test(name)) return null;
  return {
    rule: 'date-form',
    found: `the edition ${shown(name)}`,
    expected: 'the year of the edition, with four digits, and its full title',
    fix: 'write `2021: Proceedings of …`; what is true of all years stands beside `title`',
  };
}

function venueFault(written: string): FieldFault | null {
  const { name } = venueName(written);
  if (name === written) return null;
  return {
    rule: 'text-form',
    found: `the venue ${shown(written)}`,
    expected: 'the `venue` of entries without its year and without how papers were presented',
    fix: `write ${shown(name)}; the title of a single year stands under \`editions\``,
  };
}

const publisher = { publisher: text(160).optional(), series: text(160).optional() };

/** The full title of a year; a map where others published it than the venue says, or nobody is known to have. */
const edition = z.union([text(300), z.strictObject({ title: text(300), ...publisher })]);

/** A venue as bibliographies name it. Of one with editions, the publisher and the series are those of these years. */
const venue = z
  .strictObject({
    title: text(300),
    ...publisher,
    kind: z.enum(cslTypes).optional(),
    editions: named(edition, yearFault).optional().meta({ example: '{ 2021: Proceedings of … }' }),
  })
  .meta({ example: '{ title: Proceedings of the Bread Conference }' });

/** Venues by the short names that entries use: `{ Bread: { title: Proceedings of the Bread Conference } }`. */
export const venues = named(venue, venueFault);

export type VenueFields = z.output<typeof venue>;
export type Edition = z.output<typeof edition>;
