import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withTables } from '../scripts/docs.ts';
import { siteSchema } from '../src/model/schema/site.ts';
import { themeSchema } from '../src/model/schema/theme.ts';
import { paperSchema } from '../src/model/schema/paper.ts';

const document = readFileSync('CONTRIBUTING.md', 'utf8');

describe('CONTRIBUTING.md', () => {
  it('has the tables that the schemas and the limits give', () => {
    expect(document).toBe(withTables(document));
  });

  it.each([
    ['paper', paperSchema],
    ['theme', themeSchema],
    ['site', siteSchema],
  ])('has a row for every field of a %s, and each field has a meaning and an example', (_name, schema) => {
    for (const [field, type] of Object.entries(schema.shape)) {
      expect(document).toContain(`\n| \`${field}\` |`);
      expect(type.meta()).toMatchObject({ description: expect.any(String), example: expect.any(String) });
    }
  });
});
