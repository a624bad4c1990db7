import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { bodyLimits } from '../../src/markdown/limits.ts';

/** A table of empty rows, each of which becomes as many cells as there are columns. */
function table(columns: number, rows: number): string {
  return `${'| a '.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|\n'.repeat(rows)}`;
}

/** The rules that a body breaks, and how often. */
function broken(markdown: string) {
  const counts = new Map<string, number>();
  for (const { rule } of compileBody(markdown).faults) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}

describe('compileBody', () => {
  it.each([
    ['has too many cells', `Rye.\n\n${table(20, 14_000)}`],
    ['is too long as HTML', `Rye.\n\n${'$$x$$ '.repeat(2500)}`],
    ['is nested too deep', '>'.repeat(9000)],
  ])('does not call a note missing that %s', (_what, markdown) => {
    const { note, lead, sections, footnotes, faults } = compileBody(markdown);
    expect({ note, lead, sections, footnotes }).toEqual({
      note: { html: '', text: '…' },
      lead: { html: '', text: '' },
      sections: [],
      footnotes: '',
    });
    expect(faults).toHaveLength(1);
  });

  it.each([
    ['text-form', 'a\u200B b'.repeat(1500), 1500],
    ['footnote-form', '*a* [^x] '.repeat(3500), 3500],
    ['link-form', '[a](#x) '.repeat(3500), 3500],
  ])('does not call faults of %s HTML, however many', (rule, words, times) => {
    expect(broken(`Rye.\n\n${words}`)).toEqual({ [rule]: times });
  });

  it('tells the other faults of a body that is too long as HTML', () => {
    expect(broken(`Rye.\u200B\n\n# Salt\n\n${'$$x$$ '.repeat(2500)}`)).toEqual({
      'text-form': 1,
      'heading-level': 1,
      'body-limits': 1,
    });
  });

  it('keeps the citations of a body that is not made into a page', () => {
    for (const much of [table(20, 300), '$$x$$ '.repeat(2500)]) {
      expect(compileBody(`As [@rye].\n\n${much}`).citations.map(({ id }) => id)).toEqual(['rye']);
    }
  });

  it('quotes no more than the beginning of a heading for each dead link', () => {
    const { faults } = compileBody(`Rye.\n\n## ${'a'.repeat(9000)}\n\n${'[a](#x) '.repeat(1000)}`);
    expect(Math.max(...faults.map(({ expected }) => expected.length))).toBeLessThan(100);
  });

  it('gives ids to thousands of headings of one name, and asks about once for each whether it is free', () => {
    const asked = (count: number) => {
      const has = vi.spyOn(Map.prototype, 'has');
      expect(compileBody('## Rye\n'.repeat(count)).sections.at(-1)?.id).toBe(`rye-${count}`);
      onTestFinished(() => has.mockRestore());
      return has.mock.calls.filter(([key]) => /^rye-\d/.test(String(key))).length;
    };
    expect(asked(2000)).toBeLessThan(2 * asked(1000) + 10);
  });
});

describe('the cells of the tables', () => {
  it('may be as many as the limit, all tables together', () => {
    const half = table(10, bodyLimits.cells / 20 - 1);
    expect(broken(`Rye.\n\n${half}\n${half}`)).toEqual({});
    const markdown = `Rye.\n\n${half}\n${half}|\n`;
    expect(compileBody(markdown).faults).toEqual([
      {
        rule: 'body-limits',
        start: markdown.lastIndexOf('| a |') - 36,
        end: markdown.length - 1,
        found: 'more than 5000 cells of tables, empty ones included',
        expected: 'at most 5000',
        fix: 'leave out rows, or link to the data',
      },
    ]);
  });
});
