import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

describe('conflictMarks', () => {
  it('says of a merge conflict nothing but where its marks are', () => {
    const markdown = '<<<<<<< HEAD\n# Rye\n=======\n[@ rye] <b>\n>>>>>>> more-rye\n';
    expect(compileBody(markdown)).toEqual({
      markdown,
      source: { note: null, edits: [] },
      note: { html: '', text: '…' },
      lead: { html: '', text: '' },
      sections: [],
      footnotes: '',
      citations: [],
      faults: [
        [0, 12],
        [39, 55],
      ].map(([start, end]) => ({
        rule: 'merge-conflict',
        start,
        end,
        found: 'a mark of a merge conflict',
        expected: 'one version of the lines',
        fix: 'keep the lines you want and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`',
      })),
    });
  });
});
