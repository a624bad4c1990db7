import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/search/words/stem.ts';

/** The examples of Porter's article, step by step, with the stems of the whole algorithm. */
const published: Record<string, string> = {
  '1a': 'caresses caress, ponies poni, ties ti, caress caress, cats cat',
  '1b': 'feed feed, agreed agre, plastered plaster, bled bled, motoring motor, sing sing',
  '1b, mended':
    'conflated conflat, troubled troubl, sized size, hopping hop, tanned tan, falling fall, hissing hiss, ' +
    'fizzed fizz, failing fail, filing file',
  '1c': 'happy happi, sky sky',
  '2':
    'relational relat, conditional condit, rational ration, valenci valenc, hesitanci hesit, digitizer digit, ' +
    'conformabli conform, radicalli radic, differentli differ, vileli vile, analogousli analog, ' +
    'vietnamization vietnam, predication predic, operator oper, feudalism feudal, decisiveness decis, ' +
    'hopefulness hope, callousness callous, formaliti formal, sensitiviti sensit, sensibiliti sensibl',
  '3':
    'triplicate triplic, formative form, formalize formal, electriciti electr, electrical electr, hopeful hope, ' +
    'goodness good',
  '4':
    'revival reviv, allowance allow, inference infer, airliner airlin, gyroscopic gyroscop, adjustable adjust, ' +
    'defensible defens, irritant irrit, replacement replac, adjustment adjust, dependent depend, adoption adopt, ' +
    'homologou homolog, communism commun, activate activ, angulariti angular, homologous homolog, ' +
    'effective effect, bowdlerize bowdler',
  '5': 'probate probat, rate rate, cease ceas, controll control, roll roll',
};

describe('stem', () => {
  it.each(Object.entries(published))("cuts the examples of Porter's step %s as he does", (_step, text) => {
    const pairs = text.split(', ').map((pair) => pair.split(' '));
    expect(pairs.map(([word = '']) => [word, stem(word)])).toEqual(pairs);
  });

  it.each([
    'bake bakes baked baking',
    'knead kneads kneaded kneading',
    'proof proofs proofed proofing',
    'ferment ferments fermented fermenting fermentation fermentations',
    'spray sprays sprayed spraying',
    'play plays played playing',
    'loaf loafs',
  ])('gives one stem to %s', (family) => {
    const [first = '', ...others] = family.split(' ');
    expect(others.map(stem)).toEqual(others.map(() => stem(first)));
  });

  it.each(['rye', 'oat', 'be', 'y', '', 'crème', '2021', 'v60s', 'Baking', '酵母'])(
    'leaves %j alone',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );

  it('never makes a word longer or empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        const root = stem(word);
        expect(root.length).toBeGreaterThan(0);
        expect(root.length).toBeLessThanOrEqual(word.length);
        expect(root).toMatch(/^[a-z]+$/);
      }),
    );
  });
});
