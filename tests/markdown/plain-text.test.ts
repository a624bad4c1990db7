import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { plainText } from '../../src/markdown/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['Slow *dough*, **salt** and `code`.', 'Slow dough, salt and code.'],
    ['Two\nlines  \nof text', 'Two lines of text'],
    ['- rye\n- spelt\n  - dark', 'rye spelt dark'],
    ['> quoted\n\nplain', 'quoted plain'],
    ['| a | b |\n|-|-|\n| 1 | 2 |', 'a b 1 2'],
    ['[link](https://example.org), then', 'link, then'],
    ['A $$x^2$$ b', 'A x^2 b'],
    ['$$\nx^2\n$$\n\nafter', 'x^2 after'],
    ['As shown [@rye].', 'As shown.'],
    ['```\na  b\n```', 'a b'],
    ['', ''],
  ])('reads %j', (markdown, text) => {
    const { note, lead } = compileBody(markdown);
    expect([note.text, lead.text].filter(Boolean).join(' ')).toBe(text);
  });

  it('leaves out the marks of footnotes', () => {
    expect(compileBody('A\n\nDough[^1] rises.\n\n[^1]: Slowly.').lead.text).toBe('Dough rises.');
  });

  it('leaves out comments and keeps the words of elements that it does not know', () => {
    const inner = {
      type: 'element' as const,
      tagName: 'mark',
      properties: {},
      children: [{ type: 'text' as const, value: 'rye' }],
    };
    expect(plainText([{ type: 'comment', value: 'salt' }, inner])).toBe('rye');
  });
});
