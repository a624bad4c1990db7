import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debrisOf } from '../../src/text/debris.ts';

describe('debrisOf', () => {
  it.each([
    ['[[Slow Dough]] of [[rye|Rye]]', ['brackets of a wiki'], 'Slow Dough of Rye'],
    ['[Slow Dough](https://bread.example/1)', ['Markdown'], 'Slow Dough'],
    ['**Slow** Dough', ['Markdown'], 'Slow Dough'],
    ['*Slow* Dough', ['Markdown'], 'Slow Dough'],
    ['==Slow== ~~Dough~~', ['Markdown'], 'Slow Dough'],
    ['Slow Dough$^*$', ['LaTeX'], 'Slow Dough*'],
    ['The ﬁrst ﬂour', ['ligatures'], 'The first flour'],
    ['Bread &amp; {Rye}', ['references of HTML', 'LaTeX'], 'Bread & Rye'],
    ['CafÃ© &lt; 4', ['letters of a wrong encoding', 'references of HTML'], 'Café < 4'],
    ['Bread &amp;amp; Rye', ['references of HTML'], 'Bread & Rye'],
    ['&lt;i&gt;Slow&lt;/i&gt; Dough', ['references of HTML'], 'Slow Dough'],
    ['`bake` Slowly', ['Markdown'], 'bake Slowly'],
    ['_Slow Dough_', ['Markdown'], 'Slow Dough'],
    ['Dough of \\(n\\) Hours', ['LaTeX'], 'Dough of n Hours'],
    ['Slow Dough -- A Study', ['dashes of TeX'], 'Slow Dough – A Study'],
    ['Slow Dough (2) --- A Study', ['dashes of TeX'], 'Slow Dough (2) — A Study'],
    ['Slow---Dough, Pages 1--3', ['LaTeX'], 'Slow—Dough, Pages 1–3'],
    ['G"odel and Bread', ['LaTeX'], 'Gödel and Bread'],
    ['\\rye{x} Dough', ['LaTeX'], null],
    ['𝐒𝐥𝐨𝐰 Dough', ['letters of a typeface'], 'Slow Dough'],
    ['ＲＹＥ Dough', ['letters of a typeface'], 'RYE Dough'],
  ])('finds it in %s', (text, kinds, clean) => {
    expect(debrisOf(text)).toEqual({ kinds, clean });
  });

  it.each([
    ...[
      'Slow Dough: A Study',
      '$100K Dough',
      'C# and C++',
      'Bake --slow',
      '-- A Study',
      'bake_slow and bake_fast',
      'A 12"oven',
      'GPT-4',
      'BERT',
      'DSIR',
      'A* Search and D* Lite',
      '*SEM: The *SEM Bakery',
      'a == b and c == d',
      '~5 or ~6 Loaves',
      'C:\\Rye',
    ],
    ...['The 𝑥 and ℝ of Bread', 'ＲＹＥと小麦'],
    ...['Sets [[[[a]] of Bread', 'f(x) = x**2 and y**2', 'R&B: Rye & Bread', '10 < 20', 'Rye [1]', 'Don’t'],
  ])('finds none in %s', (text) => {
    expect(debrisOf(text)).toBe(null);
  });

  it('leaves nothing to find in what it offers', () => {
    const piece = fc.constantFrom(
      ...[
        'Rye',
        ' ',
        '{',
        '}',
        '\\"o',
        '$k$',
        '&amp;',
        'Ã©',
        'ﬁ',
        '[[a]]',
        '**b**',
        '--',
        '\\emph{x}',
        '``',
        "''",
        '~',
        '2',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const clean = debrisOf(pieces.join(''))?.clean;
        // What was hidden by one kind of debris may be another kind; a second look ends it.
        const again = clean === undefined || clean === null ? undefined : debrisOf(clean)?.clean;
        if (again !== undefined && again !== null) expect(debrisOf(again)?.clean ?? again).toBe(again);
      }),
    );
  });
});
