import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodeOf } from '../../src/text/latex-to-unicode.ts';

describe('unicodeOf', () => {
  it.each([
    [
      String.raw`Schr{\"o}dinger Loaves in $O(\sqrt{T})$ Hours of {BERT}`,
      'Schrödinger Loaves in O(√T) Hours of BERT',
    ],
    [String.raw`G{\"o}zde`, 'Gözde'],
    ['G{"o}zde', 'Gözde'],
    [String.raw`Erd\H{o}s`, 'Erdős'],
    [String.raw`\v{S}imon Fran\c{c}ois`, 'Šimon François'],
    [String.raw`na\"{\i}ve na\"\i ve`, 'naïve naïve'],
    [String.raw`{\L}ukasz Sm{\o}rrebr{\o}d`, 'Łukasz Smørrebrød'],
    [String.raw`\emph{Slow} \textsc{Rye} \& {\bf Bold} Wheat`, 'Slow Rye & Bold Wheat'],
    [String.raw`A \LaTeX\ Story`, 'A LaTeX Story'],
    [String.raw`100\% of Dr.~Rye’s \$5 Loaves`, '100% of Dr. Rye’s $5 Loaves'],
    ["``Slow'' Dough of `Rye'", '“Slow” Dough of ‘Rye’'],
    ['Rye--Wheat 1990---2000', 'Rye–Wheat 1990—2000'],
    ['{Rye} -- Wheat', 'Rye – Wheat'],
    ['{{Slow Dough}}', 'Slow Dough'],
    ['$k$-NN and $k$NN', 'k-NN and kNN'],
    [String.raw`$\alpha$-Rye, $\mathcal{O}(n^2)$, $\mathbb{R}^n$`, 'α-Rye, O(n²), ℝⁿ'],
    ['H$_2$O at 10$^{-3}$', 'H₂O at 10⁻³'],
    [String.raw`$n-1$ of $\frac{1}{2}$`, 'n−1 of 1/2'],
    [String.raw`T\textsubscript{1}`, 'T₁'],
  ])('reads %s', (latex, text) => {
    expect(unicodeOf(latex)).toBe(text);
  });

  it.each([
    ...['$100K Dough', 'From $5 to $10', '$100K to $200K Loaves', 'US$5 and A$6', 'Ke$ha’s Rye', 'C# and F#'],
    ...[
      '--flag',
      'Bake --slow',
      'Rye -- Wheat',
      'GPT-4',
      '{0,1}-Sets',
      '~10 Loaves',
      'x_1',
      "Don't",
      "'Rye'",
      '^',
      '`',
    ],
  ])('leaves %j alone', (text) => {
    expect(unicodeOf(text)).toBe(text);
  });

  it.each([String.raw`\rye{x}`, String.raw`C:\Rye`, String.raw`{\"o`, String.raw`\"o}`, '\\'])(
    'gives up on %j',
    (latex) => {
      expect([null, latex]).toContain(unicodeOf(latex));
    },
  );

  it('never throws, and reads its own text as plain', () => {
    const piece = fc.constantFrom(
      ...[
        '\\',
        '{',
        '}',
        '$',
        '"',
        'o',
        'Rye',
        ' ',
        '--',
        '~',
        '`',
        "'",
        '^',
        '_',
        '2',
        '\\emph',
        '\\alpha',
        '\\v',
        '\\sqrt',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = unicodeOf(pieces.join(''));
        expect(text === null || typeof text === 'string').toBe(true);
      }),
    );
  });
});
