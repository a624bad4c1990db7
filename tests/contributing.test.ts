import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withTables } from '../scripts/docs.ts';
import { rules } from '../src/model/rules.ts';
import { siteSchema, themeSchema } from '../src/model/schema/list.ts';
import { paperSchema } from '../src/model/schema/paper.ts';

const document = readFileSync('CONTRIBUTING.md', 'utf8');

describe('CONTRIBUTING.md', () => {
  it('has the tables that the schema and the rules give', () => {
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

  it('has a heading for every rule', () => {
    const missing = Object.keys(rules).filter((id) => !document.includes(`\n### ${id}\n`));
    expect(missing).toEqual([]);
  });
});
