import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

const headings = '## Slow Dough\n\n### 小麦の研究';

describe('deadFragments', () => {
  it.each([
    '[a](#slow-dough)',
    '[a](<#slow-dough>)',
    '[a](&#35;slow-dough)',
    '[a](#小麦の研究)',
    '[a](#%E5%B0%8F%E9%BA%A6%E3%81%AE%E7%A0%94%E7%A9%B6)',
    '[a]\n\n[a]: #slow-dough',
    'a\n\nb[^1]\n\n[^1]: c',
  ])('finds the heading of %j', (markdown) => {
    expect(compileBody(`${markdown}\n\n${headings}`).faults).toEqual([]);
  });

  it.each([
    ['[a](#nope)', 'nope'],
    ['[a](&num;nope)', 'nope'],
    ['[a](\\#nope)', 'nope'],
    ['[a](\n#nope)', 'nope'],
    ['[a](#%E0%A4%A)', '%E0%A4%25A'],
    ['[a](#Slow-Dough)', 'Slow-Dough'],
    ['[a](#cite)', 'cite'],
  ])('reports %j', (markdown, fragment) => {
    const finding = {
      rule: 'link-form',
      start: 0,
      end: markdown.length,
      found: `a link to \`#${fragment}\`, which is no heading of this body`,
    };
    expect(compileBody(`${markdown}\n\n${headings}`).faults).toEqual([
      {
        ...finding,
        expected: 'one of `#slow-dough`, `#小麦の研究`',
        fix: 'choose one of them; they are made of the headings, and the page keeps some words for itself',
      },
    ]);
    expect(compileBody(markdown).faults).toEqual([
      { ...finding, expected: 'a heading to link to', fix: 'delete the link' },
    ]);
  });

  it('does not take the heading above the footnotes for one of the body', () => {
    expect(compileBody('[a](#footnote-label)\n\nb[^1]\n\n[^1]: c').faults).toHaveLength(1);
  });
});
