import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { renderMath } from '../../src/markdown/math.ts';

const square =
  '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow>' +
  '<annotation encoding="application/x-tex">x^2</annotation></semantics></math></span>';

describe('renderMath', () => {
  it('sets a formula in the line', () => {
    expect(renderMath('x^2', false)).toBe(square);
  });

  it('sets a formula on its own', () => {
    expect(renderMath('x^2', true)).toBe(
      square.replace(
        '<math xmlns="http://www.w3.org/1998/Math/MathML">',
        '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">',
      ),
    );
  });

  it.each([
    '\\textcolor{red}{x}',
    '\\rule{1em}{1em}',
    '\\begin{matrix}a&b\\end{matrix}',
    '\\raisebox{1em}{x}',
  ])('leaves no style in %s, which the content security policy forbids', (latex) => {
    expect(renderMath(latex, true)).toMatch(/^<span class="katex">(?:(?! style=)[^])*<\/span>$/);
  });

  it.each(['\\loaf', '\\frac{1', 'a}', '\\begin{matrix}a', 'x^^2', '#'])(
    'throws for %s, which is no LaTeX',
    (latex) => {
      expect(() => renderMath(latex, false)).toThrow(/^KaTeX parse error: /);
    },
  );

  it.each([
    '\\href{https://example.org}{x}',
    '\\url{https://example.org}',
    '\\includegraphics{a.png}',
    '\\htmlClass{a}{x}',
    '\\htmlStyle{color:red}{x}',
  ])('throws for %s, which would link, load or restyle', (latex) => {
    expect(() => renderMath(latex, false)).toThrow('a command that is not allowed');
  });

  it('throws for a macro that grows without end', () => {
    expect(() => renderMath('\\def\\a{\\a\\a}\\a', false)).toThrow(/Too many expansions/);
  });
});

describe('rehypeMath', () => {
  it('puts MathML in place of the formula', () => {
    expect(compileBody('It is $$x^2$$.').note).toEqual({ html: `It is ${square}.`, text: 'It is x^2.' });
  });

  it('leaves single dollars to money', () => {
    expect(compileBody('It costs $5 or $6.').note.html).toBe('It costs $5 or $6.');
  });

  it('leaves a formula that cannot be set readable as source', () => {
    expect(compileBody('It is $$\\loaf$$.').note).toEqual({
      html: 'It is <code class="language-math math-inline">\\loaf</code>.',
      text: 'It is \\loaf.',
    });
  });
});
