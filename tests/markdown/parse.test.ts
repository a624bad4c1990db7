import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const full = remark().use(remarkGfm).use(remarkMath, { singleDollarTextMath: false }).freeze();

/** Signs that mean something in Markdown, its extensions or addresses, and a few that do not. */
const signs = [
  ...'ab *_`[]()#-+.1:\n\\<>!&;@/w$="\'|~^x',
  'http',
  'www.',
  '$$',
  '[^',
  '\n\n',
  '---',
  'a@b.c',
  'a&#64;b.c',
  'www\\.b.c',
  'http\\://b.c',
  'mailto:',
  'xmpp:',
  '[\t]',
  '[\n]',
  '- [ ] a',
  '|-|',
];

describe('parseMarkdown', () => {
  it('gives what the parser with every extension gives, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 }), (markdown) => {
        expect(parseMarkdown(markdown)).toEqual(full.parse(markdown));
      }),
      { numRuns: 1500 },
    );
  });
});
