import fc from 'fast-check';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import {
  blocks,
  escaped,
  item,
  joined,
  lines,
  link,
  nothing,
} from '../../../src/derive/as-markdown/markdown.ts';
import { wordsOf } from './invented-twins.ts';

const reader = remark().use(remarkGfm).use(remarkMath);

describe('escaped', () => {
  it.each([
    ['01. AI', '01\\. AI'],
    ['1) rye', '1\\) rye'],
    ['- rye', '\\- rye'],
    ['> rye', '\\> rye'],
    ['=== rye', '\\=== rye'],
    ['C# # rye', 'C# \\# rye'],
    ['R&D &amp; 5 < 6 | *a_b* [c]', 'R&D \\&amp; 5 \\< 6 \\| \\*a\\_b\\* \\[c\\]'],
    ['www.a.b https://a.b a@b.c @c', 'www\\.a.b https\\://a.b a\\@b.c @c'],
  ])('writes %j as %j where it begins a line', (words, text) => {
    expect(escaped`${words}`.text).toBe(text);
  });

  it('leaves alone what means something at the start of a line only, and Markdown', () => {
    const rye = link('1. rye', 'https://bread.example/(a)');
    expect(escaped`By ${'01. AI'}: ${['- ', rye]} and ${joined([rye, '> b'], ', ')}`.text).toBe(
      'By 01. AI: - [1. rye](<https://bread.example/(a)>) and [1. rye](<https://bread.example/(a)>), > b',
    );
  });

  it('makes a paragraph of any words', () => {
    const signs = [...'*_`[]()<>!#|~$\\&"-+=.:;@1a ', '1.', '---', 'https://a.b', '&amp;', '面', '🥖'];
    const words = fc
      .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 20 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, (text) => {
        const { children } = reader.parse(`${escaped`${text}`.text}\n`) as Root;
        expect(children.map((node) => [node.type, wordsOf(node)])).toEqual([['paragraph', text]]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('blocks and items', () => {
  it('stand apart by an empty line and indent what belongs to an item', () => {
    const entry = blocks(escaped`Rye`, nothing, escaped`Dark\nand sour`);
    expect(blocks(item('- ', entry), item('10. ', entry), lines([escaped`a`, escaped`b`])).text).toBe(
      '- Rye\n\n  Dark\n  and sour\n\n10. Rye\n\n    Dark\n    and sour\n\n- a\n- b',
    );
  });
});
