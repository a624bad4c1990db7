import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../../../scripts/check/report/json.ts';
import { problem, warning } from '../invented-problems.ts';

describe('jsonReport', () => {
  it('reports a list without problems', () => {
    expect(jsonReport([], 12)).toBe(
      [
        '{',
        '  "version": 1,',
        '  "ok": true,',
        '  "counts": {',
        '    "entries": 12,',
        '    "errors": 0,',
        '    "warnings": 0',
        '  },',
        '  "problems": []',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('reports each problem in its order, and whether it can be repaired', () => {
    const edit = { start: 1, end: 2, text: 'x' };
    const shared = { ...problem(), excerptColumn: 1 };
    expect(JSON.parse(jsonReport([problem(warning), problem({ edit }), problem()], 1))).toEqual({
      version: 1,
      ok: false,
      counts: { entries: 1, errors: 2, warnings: 1 },
      problems: [
        {
          ...shared,
          rule: 'math-dollar',
          severity: 'warning',
          help: 'src/problems/rules/README.md#math-dollar',
          fixable: false,
        },
        { ...shared, help: 'src/problems/rules/README.md#unknown-tag', fixable: true },
        { ...shared, help: 'src/problems/rules/README.md#unknown-tag', fixable: false },
      ],
    });
  });

  it('calls a list with only warnings fine', () => {
    expect(JSON.parse(jsonReport([problem(warning)], 1))).toMatchObject({
      ok: true,
      counts: { errors: 0, warnings: 1 },
    });
  });

  it('carries any text through', () => {
    const found = '"\n\\ \u2028 \u001B 🥖';
    expect(JSON.parse(jsonReport([problem({ found })], 1))).toMatchObject({ problems: [{ found }] });
  });
});
