import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';
import { FormulaDepthError, renderMath } from '../../../src/markdown/plugins/math.ts';

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

  it.each(['\\message{::error::rye}', '\\errmessage{x}', '\\show\\a', '\\let\\a=\\message\\a{x}'])(
    'throws for %s, which would print to the console',
    (latex) => {
      expect(() => renderMath(latex, false)).toThrow('a command that is not allowed');
    },
  );

  it('lets a formula have any colour', () => {
    expect(renderMath('\\textcolor{#cc0000}{x}', false)).toContain('mathcolor="#cc0000"');
  });

  it.each([
    ...['202E', '200B', '200D', 'AD', 'FE0F', 'E0041', '2028', 'E000'],
    ...['0', '1', '9', 'A', 'B', '1B', '7F', '85', 'D800', 'DFFF', 'FDD0', 'FFFE', '1FFFF', '10FFFF'],
  ])('throws for U+%s, which nobody sees or no page may hold', (code) => {
    for (const latex of [`a\\char"${code} b`, `\\text{a\\char"${code} b}`]) {
      const name = `U+${code.padStart(4, '0')}`;
      expect(() => renderMath(latex, false)).toThrow(`a character that nobody sees: ${name}`);
    }
  });

  it.each([
    ...['\\sin x', '\\operatorname{rye}\\, x', '\\text{می\u200Cخواهم}', '\\text{❤\uFE0F}', '\\char"E9'],
    ...['\\not\\in', '\\gvertneqq', '\\imath', 'a\n b', '\\text{a\n b}', '\\text{\uFFFD}'],
  ])('lets %j be', (latex) => {
    expect(renderMath(latex, true)).toContain('<math');
  });

  it('throws for a macro that grows without end', () => {
    expect(() => renderMath('\\def\\a{\\a\\a}\\a', false)).toThrow(/Too many expansions/);
  });
});

describe('the depth of a formula', () => {
  const nested = (open: string, close: string, times: number) =>
    `${open.repeat(times)}x${close.repeat(times)}`;

  it.each([
    ['{', '}'],
    ['\\sqrt{', '}'],
    ['\\left(', '\\right)'],
    ['\\rm ', ''],
    ['\\displaystyle ', ''],
  ])('may be a hundred of %j and no more', (open, close) => {
    expect(renderMath(nested(open, close, 100), false)).toContain('x');
    expect(() => renderMath(nested(open, close, 101), false)).toThrow(FormulaDepthError);
  });

  it.each(['{x}', '{\\rm x}', '\\left(x\\right)', '\\{', '\\sqrt{x}'])(
    'does not grow by %j again',
    (group) => {
      expect(renderMath(group.repeat(150), false)).toContain('<math');
    },
  );

  it('counts what macros of the formula nest', () => {
    const macro = `\\def\\a#1{${nested('{', '}', 60).replace('x', '#1')}}`;
    expect(() => renderMath(`${macro}${nested('\\a{', '}', 90)}`, false)).toThrow(FormulaDepthError);
  });

  it.each(['\\sqrt{', '\\begin{matrix}', '\\rm '])(
    'is told in words of this list for very many %j',
    (open) => {
      const markdown = `Rye.\n\n$$${open.repeat(4000)}$$`;
      expect(compileBody(markdown).faults).toEqual([
        {
          rule: 'body-depth',
          start: 6,
          end: markdown.length,
          found: 'a formula whose groups are nested too deep',
          expected: 'at most 100 levels of braces and environments',
          fix: 'flatten it, or make several formulas of it',
        },
      ]);
    },
  );
});

describe('setFormulas', () => {
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
