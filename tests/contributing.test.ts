import { readFileSync } from 'node:fs';
import type { Code, Heading, RootContent } from 'mdast';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { withTables } from '../scripts/docs.ts';
import { rules } from '../src/problems/rules.ts';
import { shownText } from '../src/problems/rules/rule.ts';
import { siteSchema } from '../src/model/schema/site.ts';
import { themeSchema } from '../src/model/schema/theme.ts';
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

  it('shows below the heading of every rule its two examples', () => {
    const nodes = remark().parse(document).children;
    const isHeading = (node: RootContent): node is Heading => node.type === 'heading';
    for (const [id, { bad, good }] of Object.entries(rules)) {
      const at = nodes.findIndex(
        (node) =>
          isHeading(node) &&
          document.slice(node.position?.start.offset, node.position?.end.offset) === `### ${id}`,
      );
      const section = nodes.slice(at + 1);
      const end = section.findIndex((node) => isHeading(node) || node.type === 'html');
      const codes = section.slice(0, end).filter((node): node is Code => node.type === 'code');
      expect(codes.map(({ value }) => value)).toEqual([bad, good].map(shownText));
    }
  });
});
