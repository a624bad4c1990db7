import { describe, expect, it } from 'vitest';
import { markup, withoutEntities, withoutTags } from '../../src/text/markup.ts';

describe('withoutTags', () => {
  it.each([
    ['CO<sub>2</sub>', 'CO₂'],
    ['H<inf>2</inf>O at 10<sup>-3</sup>', 'H₂O at 10⁻³'],
    ['x<sub>max</sub>', 'xₘₐₓ'],
    ['<scp>CFD</scp> of <bold>Rye</bold>', 'CFD of Rye'],
    ['<jats:italic toggle="yes">Rye</jats:italic>', 'Rye'],
    ['<mml:math><mml:msub><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msub></mml:math>', 'x₂'],
    ['x<sub>ab</sub>', null],
    ['<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', null],
  ])('reads %s', (text, bare) => {
    expect(markup.test(text)).toBe(true);
    expect(withoutTags(text)).toBe(bare);
  });

  it.each(['p<n and n>p', 'List<T>', 'A <- B', '<3'])('leaves %s alone', (text) => {
    expect(markup.test(text)).toBe(false);
    expect(withoutTags(text)).toBe(text);
  });
});

describe('withoutEntities', () => {
  it.each([
    ['Bread &amp; Butter, &lt; 4 Hours', 'Bread & Butter, < 4 Hours'],
    ['Caf&eacute; Caf&#233; Caf&#xE9;', 'Café Café Café'],
    ['Rye&nbsp;Loaf', 'Rye Loaf'],
    ['R&B; AT&T; &zz; &#0; &#7;', 'R&B; AT&T; &zz; &#0; &#7;'],
  ])('reads %s', (text, plain) => {
    expect(withoutEntities(text)).toBe(plain);
  });
});
