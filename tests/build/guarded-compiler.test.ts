import { afterEach, describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { GuardedCompiler } from '../../src/build/guarded-compiler.ts';

const guarded = new GuardedCompiler();

afterEach(() => guarded.close());

describe('GuardedCompiler.compile', () => {
  it('gives what the compiler gives', () => {
    const markdown = 'Rye, cited as [@rye], holds $$x^2$$.\n\n## Findings\n\n- Dark.\n';
    expect(guarded.compile(markdown)).toEqual(compileBody(markdown));
  });

  it('gives up on a body that takes too long, says so, and goes on with the next', () => {
    const slow = `~ ${'*a_ '.repeat(7500)}`;
    expect(guarded.compile(slow)).toEqual({
      markdown: slow,
      source: { note: null, edits: [] },
      note: { html: '', text: '…' },
      lead: { html: '', text: '' },
      sections: [],
      footnotes: '',
      citations: [],
      faults: [
        {
          rule: 'body-limits',
          start: 0,
          end: slow.length,
          found: 'Markdown that takes longer than 3 seconds to read',
          expected: 'text',
          fix: 'take out long runs of `*`, `_`, `[` or `>`; where there are none, shorten the tables and lists, and have fewer headings',
        },
      ],
    });
    expect(guarded.compile('Rye.').note.text).toBe('Rye.');
  });
});
