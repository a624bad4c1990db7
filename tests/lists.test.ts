import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain, prettyReport } from '../scripts/check/report/pretty.ts';
import { loadLibrary } from '../src/model/load-library.ts';

describe('the fixture lists', () => {
  it('report every problem of the broken list, each once and in order', () => {
    const { library, problems, entries } = loadLibrary('tests/fixtures/lists/broken');
    expect(prettyReport(problems, entries, plain)).toBe(
      readFileSync('tests/fixtures/lists/broken/problems.txt', 'utf8'),
    );
    expect(library).toBeNull();
  });

  it('run no code of a fence that names a language', () => {
    loadLibrary('tests/fixtures/lists/broken');
    expect(globalThis).not.toHaveProperty('executed');
  });

  it('read the minimal list without a problem', () => {
    const { library, problems } = loadLibrary('tests/fixtures/lists/minimal');
    expect(problems).toEqual([]);
    expect(library?.papers.map((paper) => paper.id)).toEqual(['steam-first']);
  });

  it('read the complete list with warnings about its draft alone', () => {
    const { library, problems } = loadLibrary('tests/fixtures/lists/complete');
    expect(problems.map(({ severity, file, rule }) => [severity, file, rule])).toEqual(
      ['author-missing', 'identifier-missing', 'note-missing'].map((rule) => [
        'warning',
        'tests/fixtures/lists/complete/papers/_drafts/not-yet.md',
        rule,
      ]),
    );
    expect(library?.papers.map((paper) => paper.id)).toEqual([
      'levain-atlas',
      'rtl-loaf',
      'slow-dough',
      'steam-first',
      'warm-proof',
    ]);
  });
});
