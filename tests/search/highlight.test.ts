import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, snippetOf } from '../../src/search/highlight.ts';

/** The text with brackets around what is marked. */
const marked = (text: string, ...words: string[]) =>
  markWords(text, new Set(words))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('markWords', () => {
  it('cuts a text into marked and other parts', () => {
    expect(markWords('Rye and more rye.', new Set(['rye']))).toEqual([
      { text: 'Rye', marked: true },
      { text: ' and more ', marked: false },
      { text: 'rye', marked: true },
      { text: '.', marked: false },
    ]);
  });

  it.each([
    ['Crème of the crème', ['creme'], '[Crème] of the [crème]'],
    ['cre\u0300me fraîche', ['creme', 'fraiche'], '[cre\u0300me] [fraîche]'],
    ['A baker’s dozen, a baker', ['bakers'], 'A [baker’s] dozen, a baker'],
    ['Slow-dough loaves', ['slowdough'], '[Slow]-[dough] loaves'],
    ['slow dough', ['slowdough'], '[slow] [dough]'],
    ['slow, dough', ['slowdough'], 'slow, dough'],
    ['slowdough', ['slow', 'dough'], 'slowdough'],
    ['pre-heated oven', ['heated'], 'pre-[heated] oven'],
    ['α-amylase', ['alpha'], '[α]-amylase'],
    ['酵母 bread', ['酵'], '[酵]母 bread'],
    ['การทำขนมปังสด', ['ขน', 'นม', 'มปั', 'ปัง'], 'การทำ[ขนมปัง]สด'],
    ['बाजरारोटी', ['रोटी'], 'बाजरा[रोटी]'],
    ['C# and C++ for .NET', ['c#', '.net'], '[C#] and C++ for [.NET]'],
    ['C# and C', ['c'], '[C#] and [C]'],
    ['Ryes', ['rye'], 'Ryes'],
    ['<b>rye</b>', ['rye'], '<b>[rye]</b>'],
    ['', ['rye'], ''],
    ['rye', [], 'rye'],
  ])('marks %j for %j', (text, words, result) => {
    expect(marked(text, ...words)).toBe(result);
  });

  it('marks plain texts as it does with letters of any kind beside them', () => {
    const plain = fc.string({
      unit: fc.constantFrom(..."abcABC019 .,#+-'’“”(:", 'C++', '.net', 'rye'),
    });
    fc.assert(
      fc.property(plain, fc.array(plain), (text, words) => {
        expect(marked(`${text} é`, ...words)).toBe(`${marked(text, ...words)} é`);
      }),
    );
  });

  it('loses nothing of the text, and gives no empty part', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('rye', 'Crème', ' ', '-', '’', '酵'), fc.string({ maxLength: 2 })),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('rye', 'creme', 'ryerye', '酵', 'a')), (any, words) => {
        const parts = markWords(any, new Set(words));
        expect(parts.map((part) => part.text).join('')).toBe(any);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});

describe('snippetOf', () => {
  const filler = (count: number) => Array.from({ length: count }, (_none, at) => `word${at}`).join(' ');
  /** The words before the match for which its window has room. */
  const late = Array.from({ length: 13 }, (_none, at) => `word${47 + at}`).join(' ');

  it('is the whole of a short text', () => {
    expect(snippetOf('Read it for the clock.', new Set(['clock']))).toBe('Read it for the clock.');
  });

  it('is the beginning when the match stands there, or nowhere', () => {
    const text = `Rye ${filler(100)}`;
    const beginning = `Rye ${filler(43)} …`;
    expect([snippetOf(text, new Set(['rye'])), snippetOf(text, new Set(['spelt']))]).toEqual([
      beginning,
      beginning,
    ]);
  });

  it('is what surrounds a late match', () => {
    const text = `${filler(60)} rye ${filler(60)}`;
    expect(snippetOf(text, new Set(['rye']))).toBe(`… ${late} rye ${filler(30)} …`);
  });

  it('is where more of the words stand together, from the start of the sentence', () => {
    const text = `${filler(20)} rye ${filler(60)}. How long must rye dough rest? ${filler(60)}`;
    const snippet = snippetOf(text, new Set(['rye', 'dough', 'rest']));
    expect(snippet).toBe(`… How long must rye dough rest? ${filler(40)} …`);
  });

  it('is the beginning when another part has no more of the words, or only other forms of them', () => {
    const text = `Rye ferments. ${filler(80)}. Fermented ferment fermenting rye ferments. ${filler(60)}`;
    const forms = ['rye', 'ferment', 'ferments', 'fermented', 'fermenting'];
    expect(snippetOf(text, new Set(forms))).toMatch(/^Rye ferments\. word0 /);
  });

  it('ends with the text when the match stands near its end, and is no shorter then', () => {
    const text = `${filler(60)} rye`;
    const last = Array.from({ length: 42 }, (_none, at) => `word${18 + at}`).join(' ');
    expect(snippetOf(text, new Set(['rye']))).toBe(`… ${last} rye`);
  });

  it('shows a match wherever the text has one, in about 300 characters', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/).filter((one) => one !== 'rye');
    const words = fc.array(word, { maxLength: 120 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const snippet = snippetOf([...before, 'rye', ...after].join(' '), new Set(['rye']));
        expect(marked(snippet, 'rye')).toContain('[rye]');
        expect(snippet.length).toBeLessThanOrEqual(304);
      }),
    );
  });
});
