import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { apiSchemas } from '../../../src/derive/data/file-schemas.ts';
import { fieldRows } from '../../../src/derive/data/field-rows.ts';

describe('fieldRows', () => {
  it('names each field with its path, its type and its meaning, the inner ones behind the outer', () => {
    const step = z.strictObject({ heat: z.int().meta({ description: 'Degrees' }) });
    const recipe = z.strictObject({
      version: z.literal(1).meta({ description: 'Version' }),
      name: z.string().nullable().meta({ description: 'Name' }),
      page: z.url().meta({ description: 'Page' }),
      source: z.url().nullable().meta({ description: 'Source' }),
      vegan: z.boolean().meta({ description: 'Without butter' }),
      words: z.array(z.string()).meta({ description: 'Words' }),
      steps: z.array(step).meta({ description: 'Steps' }),
      oven: step.nullable().meta({ description: 'Oven' }),
      crumb: z.string().optional().meta({ description: 'Crumb' }),
      facts: z.record(z.string(), z.string()).meta({ description: 'Facts' }),
      rooms: z.record(z.string(), step).meta({ description: 'Rooms' }),
    });
    expect(fieldRows(recipe).map(({ name, type, description }) => [name, type, description])).toEqual([
      ['version', '1', 'Version'],
      ['name', 'text or null', 'Name'],
      ['page', 'address', 'Page'],
      ['source', 'address or null', 'Source'],
      ['vegan', 'true or false', 'Without butter'],
      ['words', 'list of text', 'Words'],
      ['steps', 'list of objects', 'Steps'],
      ['steps[].heat', 'number', 'Degrees'],
      ['oven', 'object or null', 'Oven'],
      ['oven.heat', 'number', 'Degrees'],
      ['crumb', 'text, if any', 'Crumb'],
      ['facts', 'object', 'Facts'],
      ['rooms', 'object', 'Rooms'],
      ['rooms.<name>.heat', 'number', 'Degrees'],
    ]);
  });

  it('finds a meaning and a type in plain words for every field of the API', () => {
    const types =
      /^(?:(?:text|address|number|object|true or false|list of (?:text|objects))(?: or null|, if any)?|2)$/;
    const faults = Object.entries(apiSchemas).flatMap(([kind, schema]) =>
      fieldRows(schema)
        .filter(({ type, description }) => description === '' || !types.test(type))
        .map(({ name, type }) => `${kind}: ${name} (${type})`),
    );
    expect(faults).toEqual([]);
  });
});
