import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';
import { faults } from './invented-faults.ts';

describe('a heading', () => {
  it.each([
    ['A\n\n# B', [['heading-level', '# B', 'a heading with one `#`']]],
    ['A\n\n## B\n\n###### C', []],
  ])('judges %j', (markdown, expected) => {
    expect(faults(markdown)).toEqual(expected);
  });

  it.each(['##', '## #', '### …', '- ##', '> ## !?', '## &nbsp;', '## **', '…\n---'])(
    'is refused when it says nothing: %j',
    (heading) => {
      const markdown = `Rye.\n\n${heading}`;
      expect(compileBody(markdown).faults).toEqual([
        {
          rule: 'heading-level',
          start: expect.any(Number) as number,
          end: markdown.length,
          found: 'a heading that says nothing',
          expected: 'a letter, digit or symbol in it',
          fix: 'write what comes below it, or delete the `#`',
        },
      ]);
    },
  );

  it.each([
    '## 7',
    '### ≈',
    '## 🍞',
    '## $$x$$',
    '## `a`',
    '## *小麦*',
    '## [a](https://a.example)',
    '## [@rye]',
  ])('is let be when it says something: %j', (heading) => {
    expect(compileBody(`Rye.\n\n${heading}`).faults).toEqual([]);
  });

  it('that is no text is told that alone', () => {
    const rules = (markdown: string) => compileBody(`Rye.\n\n${markdown}`).faults.map(({ rule }) => rule);
    expect(rules('## ![](https://a.example/a.png)')).toEqual(['no-images']);
    expect(rules('## <b>')).toEqual(['raw-html']);
  });
});
