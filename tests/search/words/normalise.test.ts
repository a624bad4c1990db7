import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise, tokenise, withoutSigns } from '../../../src/search/words/normalise.ts';

/** Signs that fold in every way there is, among any others. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'B',
      ' ',
      '-',
      "'",
      '’',
      '\\',
      '{',
      '}',
      '$',
      'é',
      'ß',
      'Σ',
      '酵',
      'パ',
      'ﬂ',
      '½',
      '\u0301',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

/** Tokens that no hyphen joins. */
const plain = (...words: string[]) => words.map((word) => ({ text: word, glued: false }));

describe('fold', () => {
  it.each([
    ['Crème Brûlée', 'creme brulee'],
    ['cre\u0300me', 'creme'],
    ['Weißbrot und Brötchen', 'weissbrot und brotchen'],
    ['Rugbrød, æbleskiver, Œuf', 'rugbrod, aebleskiver, oeuf'],
    ['ŁÓDŹ Đa Þykkt', 'lodz da thykkt'],
    ['Baker’s Kneader`s O´Crumb', 'bakers kneaders ocrumb'],
    ['ﬂour Ｒｙｅ', 'flour rye'],
    ['α-amylase, Β-glucan, µ, ϕ', 'alpha-amylase, beta-glucan, mu, phi'],
    ['\\textbf{Slow} \\emph{dough}', 'slow dough'],
    ['$\\mathrm{CO}_2$ in \\textit{Levain}', '$co_2$ in levain'],
    ['$\\alpha$-Amylase', '$\\alpha$-amylase'],
    ['Erd\\H{o}s, Fran\\c{c}ois, S\\o{}gaard, \\L{}ukasz', 'erdos, francois, sogaard, lukasz'],
    ['{R}ye', 'rye'],
    ['50\\% Rye \\& Spelt', '50 rye  spelt'],
    ['酵母パン', '酵母ハン'],
    ['रोटी, ज़ीरा', 'रोटी, जीरा'],
    ['ขนมปัง', 'ขนมปัง'],
    ['နွား', 'နွား'],
    ['क्\u200dष', 'क्ष'],
    ['', ''],
  ])('folds %j to %j', (from, to) => {
    expect(fold(from)).toBe(to);
  });

  it('leaves nothing to fold', () => {
    fc.assert(
      fc.property(text, (any) => {
        const folded = normalise(any);
        expect(normalise(folded)).toBe(folded);
      }),
      { numRuns: 500 },
    );
  });
});

describe('tokenise', () => {
  it.each([
    [
      'Slow-Dough, slowly',
      [
        { text: 'slow', glued: false },
        { text: 'dough', glued: true },
        { text: 'slowly', glued: false },
      ],
    ],
    [
      'rye‑bread – or 1–2 loaves',
      [
        { text: 'rye', glued: false },
        { text: 'bread', glued: true },
        { text: 'or', glued: false },
        { text: '1', glued: false },
        { text: '2', glued: true },
        { text: 'loaves', glued: false },
      ],
    ],
    [
      "Baker's dozen",
      [
        { text: 'bakers', glued: false },
        { text: 'dozen', glued: false },
      ],
    ],
    [
      '酵母パンbread3',
      [
        { text: '酵', glued: false },
        { text: '母', glued: false },
        { text: 'ハ', glued: false },
        { text: 'ン', glued: false },
        { text: 'bread3', glued: false },
      ],
    ],
    [
      'H2O/CO2',
      [
        { text: 'h2o', glued: false },
        { text: 'co2', glued: false },
      ],
    ],
    ['C#, F# and C++11', plain('c#', 'f#', 'and', 'c++', '11')],
    ['.NET, ASP.NET (.Net) …and .5', plain('.net', 'asp', 'net', '.net', 'and', '5')],
    ['a + b # c #1 #rye', plain('a', 'b', 'c', '1', 'rye')],
    ['ขนมปัง', plain('ขน', 'นม', 'มปั', 'ปัง')],
    ['รสAIรส', plain('รส', 'ai', 'รส')],
    ['रोटी। ज्ञान', plain('रोटी', 'ज्ञा', 'ञान')],
    ['ນົມ ကော် នំ', plain('ນົມ', 'ကော်', 'នំ')],
    ['- … !', []],
    ['', []],
  ])('cuts %j into words', (from, tokens) => {
    expect(tokenise(from)).toEqual(tokens);
  });

  it('keeps every letter and digit, in order', () => {
    fc.assert(
      fc.property(text, (any) => {
        // Pairs of syllables overlap, and the signs around a word are none of its letters.
        fc.pre(!/[\u0900-\u109f\u1780-\u17ff]/.test(any.normalize('NFKD')));
        const words = tokenise(any).map((token) => withoutSigns(token.text));
        expect(words.join('')).toBe(
          fold(any).replace(/[^\p{L}\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ''),
        );
        expect(words).not.toContain('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('normalise', () => {
  it.each([
    ['Slow Dough: A Study of Time', 'slow dough a study of time'],
    ['  Crust—&—Crumb!  ', 'crust crumb'],
    ['$\\alpha$-Amylase in {R}ye', 'alpha amylase in rye'],
    ['パン', 'ハ ン'],
    ['?!', ''],
  ])('gives %j as %j', (from, to) => {
    expect(normalise(from)).toBe(to);
  });
});
