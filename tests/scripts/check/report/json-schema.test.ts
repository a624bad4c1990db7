import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../../../scripts/check/report/json.ts';
import { reportJsonSchema, reportSchema } from '../../../../scripts/check/report/json-schema.ts';
import { loadLibrary } from '../../../../src/model/load-library.ts';
import { rules } from '../../../../src/problems/rules.ts';
import { problem, warning } from '../invented-problems.ts';

const report = JSON.parse(jsonReport([problem(warning), problem()], 2)) as Record<string, unknown>;

describe('reportSchema', () => {
  it('takes the report of every fixture list as it is', () => {
    for (const name of ['broken', 'complete', 'minimal']) {
      const { problems, entries } = loadLibrary(`tests/fixtures/lists/${name}`);
      const written = JSON.parse(jsonReport(problems, entries)) as unknown;
      expect(reportSchema.parse(written)).toEqual(written);
    }
  });

  it('takes every rule', () => {
    for (const rule of Object.keys(rules) as (keyof typeof rules)[]) {
      expect(reportSchema.safeParse(JSON.parse(jsonReport([problem({ rule })], 1))).success).toBe(true);
    }
  });

  it.each([
    ['another version', { ...report, version: 2 }],
    ['a field besides', { ...report, edits: [] }],
    ['a negative count', { ...report, counts: { entries: -1, errors: 0, warnings: 0 } }],
    ['no problems', { ...report, problems: undefined }],
    [
      'a column before the first',
      { ...report, problems: [{ ...problem(), help: '', fixable: false, column: 0 }] },
    ],
  ])('refuses a report with %s', (_what, changed) => {
    expect(reportSchema.safeParse(changed).success).toBe(false);
  });
});

describe('reportJsonSchema', () => {
  it('is JSON Schema that demands every field and allows no other', () => {
    expect(reportJsonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Report of the check of a reading list',
      type: 'object',
      properties: { version: { type: 'number', const: 1 }, problems: { type: 'array' } },
      required: ['version', 'ok', 'counts', 'problems'],
      additionalProperties: false,
    });
    expect(JSON.parse(JSON.stringify(reportJsonSchema))).toMatchObject({
      properties: {
        problems: {
          items: {
            required: [
              'rule',
              'severity',
              'file',
              'line',
              'column',
              'endLine',
              'endColumn',
              'excerpt',
              'excerptColumn',
              'found',
              'expected',
              'fix',
              'help',
              'fixable',
            ],
            additionalProperties: false,
          },
        },
      },
    });
  });
});
