import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMojibake } from '../../src/text/mojibake.ts';

/** A text whose UTF-8 is read as Windows-1252. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('withoutMojibake', () => {
  it.each([
    ['Donâ€™t', 'Don’t'],
    ['CafÃ©', 'Café'],
    ['JiÅ™Ã­', 'Jiří'],
    ['MÃ¼ller â€“ â€œRye', 'Müller – “Rye'],
    ['20Â°C', '20°C'],
    ['â€œRyeâ€ bread', '“Rye” bread'],
    ['â€œRyeâ€', '“Rye”'],
    ['cÅ“ur Å“uvre', 'cœur œuvre'],
    ['Ã la carte', 'à la carte'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['Donâ€™t (twice: Ã¢â‚¬â„¢)', 'Don’t (twice: ’)'],
  ])('reads %s anew', (text, right) => {
    expect(withoutMojibake(text)).toBe(right);
  });

  it.each([
    'Café',
    '«CAFÉ»',
    '“cliché”—',
    '«été»…',
    'SÃO PÃO',
    'PÂTÉ’S',
    'Crème “brûlée”',
    'ÜÖÄ’s',
    'Привет',
    'Îα',
    'Rye',
  ])('leaves %s alone', (text) => {
    expect(withoutMojibake(text)).toBe(text);
  });

  it('undoes the misreading of accents, quotes, dashes and other scripts', () => {
    const letter = fc.constantFrom(...'éèüößñçøåřžšłõæ’“–—…€°αβжя小麦'.split(''), 'r', 'Y', ' ', '1');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
        const text = letters.join('');
        const wrong = misread(text);
        // Control characters are refused before, and a capital before a quote is taken for what it is.
        fc.pre(!/\p{Cc}/u.test(wrong) && !/\p{L}[^ÂÃ][«»‹›‘’“”–—…·]/u.test(wrong));
        fc.pre(withoutMojibake(text) === text);
        expect(withoutMojibake(wrong)).toBe(text);
      }),
    );
  });
});
