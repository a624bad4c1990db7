import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

describe('exposeReferences', () => {
  it('shows in text, titles and code what a reference would hide, and tells it at the text that holds it', () => {
    const markdown = 'Rye&#x202E; *and&#x200B;*\n\n[a](https://a.example "b&#x2060;") &amp; &nbsp;';
    const { note, lead, faults } = compileBody(markdown);
    expect(note.html).toBe('Rye\uFFFD <em>and\uFFFD</em>');
    expect(lead.html).toContain('title="b\uFFFD"');
    expect(faults.map(({ rule, start, end, found }) => [rule, markdown.slice(start, end), found])).toEqual([
      ['text-form', 'Rye&#x202E; ', 'the invisible character U+202E'],
      ['text-form', 'and&#x200B;', 'the invisible character U+200B'],
      ['text-form', '[a](https://a.example "b&#x2060;")', 'the invisible character U+2060'],
    ]);
  });
});
