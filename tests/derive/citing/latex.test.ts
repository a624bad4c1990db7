import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexOf, latexTitle, unicodeOf } from '../../../src/derive/citing/latex.ts';
import { plainText } from './independent-parsers.ts';
import { printable } from './printable.ts';

describe('latexOf', () => {
  it('escapes every sign that LaTeX reads as its own', () => {
    expect(latexOf('# $ % & _ { } ~ ^ \\ | < > `')).toBe(
      '\\# \\$ \\% \\& \\_ {\\textbraceleft} {\\textbraceright} {\\textasciitilde} {\\textasciicircum} {\\textbackslash} {\\textbar} {\\textless} {\\textgreater} {\\textasciigrave}',
    );
  });

  it('keeps braces around text as braces, and no others', () => {
    expect(latexOf('{rye} {{oat}} }{ {%}')).toBe(
      '\\{rye\\} {\\textbraceleft}\\{oat\\}{\\textbraceright} {\\textbraceright}{\\textbraceleft} {\\textbraceleft}\\%{\\textbraceright}',
    );
    expect(latexTitle('A {Rye} loaf')).toBe('A \\{{Rye}\\} loaf');
  });

  it('opens and closes straight quotes, and closes one that is left over', () => {
    expect(latexOf('"Rye" and "wheat"')).toBe("``Rye'' and ``wheat''");
    expect(latexOf('12" tin')).toBe("12'' tin");
    expect(latexOf('the baker’s "rye" 12"')).toBe("the baker’s ``rye'' 12''");
  });

  it('opens a single straight quote that is closed again, and no apostrophe', () => {
    expect(latexOf("'Rye' and ('wheat' or ['oat, spelt'])")).toBe(
      "{\\textquoteleft}Rye' and ({\\textquoteleft}wheat' or [{\\textquoteleft}oat, spelt'])",
    );
    expect(latexOf("'Twas rye 'n baker's dough")).toBe("'Twas rye 'n baker's dough");
  });

  it('keeps apostrophes, hyphens and commas from joining', () => {
    expect(latexOf("rye-dough's")).toBe("rye-dough's");
    expect(latexOf("''rye'' -- ,,")).toBe("{}'{}'rye{}'{}' {}-{}- {},{},");
    expect(latexOf('\'"rye"\'')).toBe("{}'{}``rye''{}'{}");
  });

  it('keeps letters of every script', () => {
    expect(latexOf('Brötchen, 面包 – хлеб')).toBe('Brötchen, 面包 – хлеб');
  });

  it('writes accents as commands where only ASCII is wanted', () => {
    expect(latexOf('Über Łódź, façade, Dvořák, ı, ő, ế, Ș, ß – “rye”', { ascii: true })).toBe(
      "{\\\"U}ber {\\L}{\\'o}d{\\'z}, fa{\\c c}ade, Dvo{\\v r}{\\'a}k, {\\i}, {\\H o}, {\\'{\\^e}}, {\\textcommabelow S}, {\\ss} {\\textendash} {\\textquotedblleft}rye{\\textquotedblright}",
    );
    expect(latexOf('面包 é\u0331', { ascii: true })).toBe('面包 é\u0331');
  });

  it('leaves braces that balance, and nothing outside ASCII that Latin letters with accents have', () => {
    fc.assert(
      fc.property(printable, fc.boolean(), (text, ascii) => {
        let depth = 0;
        for (const sign of latexOf(text, { ascii })) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('latexTitle', () => {
  it('protects words with capitals, but the first only for capitals besides its initial', () => {
    expect(latexTitle('Slow Dough: a study of LLMs, pH and Rye-Flour in 2.5D')).toBe(
      'Slow {Dough}: a study of {LLMs}, {pH} and {Rye-Flour} in {2.5D}',
    );
    expect(latexTitle('DoReMi and the IBM’s R&D')).toBe('{DoReMi} and the {IBM’s} {R}\\&{D}');
    expect(latexTitle('"Rye" first')).toBe("``Rye'' first");
  });

  it('protects words that start with an accent from being read as one letter', () => {
    expect(latexTitle('Das Übel', { ascii: true })).toBe('Das {{\\"U}bel}');
  });
});

describe('unicodeOf', () => {
  it('reads every way to write an accent', () => {
    const ways = ['{\\"o}', '\\"{o}', '\\"o', '{\\" o}'];
    expect(ways.map(unicodeOf)).toEqual(['ö', 'ö', 'ö', 'ö']);
    expect(unicodeOf("\\v{c}\\c c\\'{\\i}\\'{\\^e}\\r a")).toBe('čçíếå');
    expect(unicodeOf('{\\ss} \\O sten {\\AE}')).toBe('ß Østen Æ');
  });

  it('reads escapes, quotes, dashes and ties, and drops braces', () => {
    expect(unicodeOf("``{Rye}'' \\& `b' 1--2---3~\\%")).toBe("“Rye” & ‘b' 1–2—3\u00A0%");
  });

  it('leaves commands that it does not know, and braces that do not balance break nothing', () => {
    expect(unicodeOf('\\emph{rye} \\LaTeX\\ {a}} {b \\"')).toBe('\\emphrye \\LaTeX\\ a b \u0308');
  });

  it('undoes latexOf and latexTitle for any text', () => {
    fc.assert(
      fc.property(printable, fc.boolean(), (text, ascii) => {
        expect(plainText(unicodeOf(latexOf(text, { ascii })))).toBe(plainText(text));
        expect(plainText(unicodeOf(latexTitle(text, { ascii })))).toBe(plainText(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads any text without an error, however deep', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof unicodeOf(text) === 'string'));
    expect(unicodeOf(`${'{'.repeat(100_000)}\\'e${'}'.repeat(100_000)}`)).toBe('é');
  });
});
