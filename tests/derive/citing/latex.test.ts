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

  it('writes Latin letters as commands that 8-bit BibTeX takes for one letter, and keeps other scripts', () => {
    expect(latexOf('Émile Müßig, Đorđe Łęski, Ștefan Nguyễn, Ệ')).toBe(
      '{\\\'E}mile M{\\"u}{\\ss}ig, Đorđe {\\L}{\\k e}ski, Ștefan Nguy{\\~{ê}}n, {\\d{Ê}}',
    );
    expect(latexOf('面包 – хлеб, ψωμί, ơ, 🥐 “rye”')).toBe('面包 – хлеб, ψωμί, ơ, 🥐 “rye”');
  });

  it('writes signs of mathematics as formulas', () => {
    expect(latexOf('β-dough, √T, H₂O, −18 °C × 10⁶, ℓ1, x²⁰₃, Δt ≤ ∞ → ℝ, 𝑥, αβ, $5')).toBe(
      '$\\beta$-dough, $\\surd$T, H$_2$O, $-$18 $^\\circ$C $\\times$ 10$^6$, $\\ell$1, x$^{20}{}_3$, {$\\Delta$}t $\\leq$ $\\infty$ $\\rightarrow$ {$R$}, $x$, $\\alpha\\beta$, \\$5',
    );
    expect(latexOf('∑αx')).toBe('$\\sum\\alpha$x');
    expect(latexOf('α𝑥°²')).toBe('$\\alpha x{}^\\circ{}^2$');
    expect(latexOf('ℝⁿ, xᵢⱼ, ℓₚ, 5′, ℵ₀ ⊢ ★')).toBe(
      "{$R{}^n$}, x$_{ij}$, $\\ell{}_p$, 5$'$, $\\aleph{}_0$ $\\vdash$ $\\star$",
    );
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
  it.each([
    ['"Translationese" of bread', "``{Translationese}'' of bread"],
    ['[Re] Baking', '[{Re}] Baking'],
    ['(Almost) All Dough', '({Almost}) All Dough'],
    ['¿Pan o Masa?', '¿{Pan} o Masa?'],
    ['«Pain» au lait', '«{Pain}» au lait'],
    ['@Scale: a Kneader', '@{Scale}: a Kneader'],
    ['*Sem', '*{Sem}'],
    ['“Rye” first', '“{Rye}” first'],
    ['…And More Rye', '…{And} More Rye'],
    ['—Bread', '—{Bread}'],
    ['🥐 Croissants', '🥐 {Croissants}'],
    ["'Rye' first", "{\\textquoteleft}{Rye}' first"],
    ['<Rye>', '{\\textless}{Rye}{\\textgreater}'],
    ['$Rye', '\\${Rye}'],
    ['Rye first', 'Rye first'],
    ['Éclairs of Rye', "{\\'E}clairs of Rye"],
    ['"rye" first', "``rye'' first"],
  ])('keeps the capital of the first word of %s', (title, latex) => {
    expect(latexTitle(title)).toBe(latex);
  });

  it.each([
    [
      'names and acronyms',
      'Slow LLMs, pH, DoRye and 2.5D by IBM’s O’Neil',
      'Slow {LLMs}, {pH}, {DoRye} and {2.5D} by {IBM’s} {O’Neil}',
    ],
    [
      'parts with figures or one letter',
      'Baking GPT-4, K-Means and X Loaves',
      'Baking {GPT-4}, {K-Means} and {X} Loaves',
    ],
    ['acronyms apart', 'DoRye and the IBM’s R&D', '{DoRye} and the {IBM’s} {R}\\&{D}'],
    [
      'what begins a subtitle',
      'Slow Dough: A Study. An Answer? The Loaf — Why',
      'Slow Dough: {A} Study. {An} Answer? {The} Loaf — {Why}',
    ],
    ['what begins a subtitle behind a sign', 'Slow Dough: "Big" Loaves', "Slow Dough: ``{Big}'' Loaves"],
    [
      'languages and countries',
      'Cross-Lingual Dutch-English Loaves from Ghana’s Ovens',
      'Cross-Lingual {Dutch-English} Loaves from {Ghana’s} Ovens',
    ],
    [
      'names in a sentence',
      'Slow dough with Kneader in the ovens of Ghent',
      'Slow dough with {Kneader} in the ovens of {Ghent}',
    ],
    [
      'names in the sentence of two that is one',
      'Slow Loaf Kneading: how to bake with Kneader at home',
      'Slow Loaf Kneading: how to bake with {Kneader} at home',
    ],
    [
      'names of a title whose subtitle is a sentence',
      'Slow Kneader: a study of bread',
      'Slow {Kneader}: a study of bread',
    ],
    [
      'no plain words',
      'A Slow Rye-Flour Study of the Baker’s Loaf',
      'A Slow Rye-Flour Study of the Baker’s Loaf',
    ],
    [
      'an A that is no article',
      'Search by A* and a Class of A Loaves',
      'Search by {A}* and a Class of A Loaves',
    ],
    ['accents inside', 'Rye of Ångström and Æther', 'Rye of {\\r A}ngstr{\\"o}m and {\\AE}ther'],
    [
      'proper names',
      'Loaves of Asian and Siamese Ovens, Bayesian Dough and Common Crawl Crumbs: A Common Monte Carlo Study',
      'Loaves of {Asian} and {Siamese} Ovens, {Bayesian} Dough and {Common} {Crawl} Crumbs: {A} Common {Monte} {Carlo} Study',
    ],
    [
      'the first letter of a hyphenated word',
      'Slow Loaves: Dough-efficient Ovens',
      'Slow Loaves: {D}ough-efficient Ovens',
    ],
    [
      'the first letter of a hyphenated word with two capitals, but both of a name',
      'Slow Loaves: Dough-Efficient Ovens. Dutch-English Loaves',
      'Slow Loaves: {D}ough-Efficient Ovens. {Dutch-English} Loaves',
    ],
    ['both capitals of a name at the beginning', 'Dutch-English Loaves', '{Dutch-English} Loaves'],
    ['formulas', 'The β-Loaf and H₂O', 'The $\\beta$-Loaf and {H$_2$O}'],
  ])('protects %s', (_what, title, latex) => {
    expect(latexTitle(title)).toBe(latex);
  });

  it.each([
    ['Falcon', 'The {Falcon} Series of Open Loaves'],
    ['Falcon 2', 'The {Falcon} Series of Open Loaves'],
    ['Open Loaves', 'The Falcon Series of Open Loaves'],
    [undefined, 'The Falcon Series of Open Loaves'],
  ])('protects the short name of one word: %s', (short, latex) => {
    expect(latexTitle('The Falcon Series of Open Loaves', 'en', short)).toBe(latex);
  });

  it('protects every capital of a language that has no titles in capitals', () => {
    expect(latexTitle('Das Brot der Bäcker', 'de')).toBe('Das {Brot} der {B{\\"a}cker}');
    expect(latexTitle('The Bread of Bakers', 'en-GB')).toBe('The Bread of Bakers');
  });
});
