import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The written words, the repair and the edit, of each fault below a note. */
function faults(text: string) {
  const markdown = `Rye.\n\n${text}`;
  return compileBody(markdown).faults.map(({ rule, start, end, fix, edit }) => [
    rule,
    markdown.slice(start, end),
    fix,
    edit?.text ?? null,
  ]);
}

describe('copied text', () => {
  it.each([
    ['Donâ€™t rest it.', 'Donâ€™t', 'Don’t', true],
    ['A CafÃ© loaf.', 'CafÃ©', 'Café', true],
    ['The ﬁrst loaf.', 'ﬁrst', 'first', true],
    ['Of Schr{\\"o}dinger.', '{\\"o}', 'ö', true],
    ["``slow'' dough", "``slow''", '“slow”', true],
    ['\\emph{slow} dough', '\\emph{slow}', '*slow*', false],
    ['\\textbf{slow} dough', '\\textbf{slow}', '**slow**', false],
  ])('is told of with the plain text: %s', (text, written, right, isLossless) => {
    expect(faults(text)).toEqual([['text-debris', written, `write \`${right}\``, isLossless ? right : null]]);
  });

  it.each(['`\\emph{x} ﬁ`', '$$\\text{x}$$', 'Café “brûlée”', 'C:\\Rye', 'Rye \\"dark\\"', '«CAFÉ»'])(
    'is not seen in %j',
    (text) => {
      expect(faults(text)).toEqual([]);
    },
  );

  it('is told of for the tags of a subscript', () => {
    const fix = 'write `₂` in place of the tags and what is between them';
    expect(faults('CO<sub>2</sub>')[0]).toEqual(['raw-html', '<sub>', fix, null]);
  });
});
