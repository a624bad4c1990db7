import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexOf, latexTitle } from '../../../src/derive/citing/latex.ts';
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

  it('leaves braces that balance', () => {
    fc.assert(
      fc.property(printable, (text) => {
        let depth = 0;
        for (const sign of latexOf(text)) {
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
});
