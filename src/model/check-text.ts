import type { Problem } from './problem.ts';
import type { Report } from './report.ts';
import { problemAt, shown, type Source } from './source.ts';
import type { YamlReading } from './yaml.ts';

/** Letters of other scripts that look like Latin ones; Greek is left out, since formulas in titles use it. */
const lookAlikes = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const latin = /\p{Script=Latin}/u;

/** Warns of words that mix Latin letters with look-alikes, in the fields that readers take for names. */
export function checkLetters(yaml: YamlReading, report: Report): void {
  for (const field of ['title', 'short', 'venue', 'organization', 'authors']) {
    yaml.stringsAt(field).forEach((text, index) => {
      const word = text.match(/[\p{L}\p{M}]+/gu)?.find((one) => lookAlikes.test(one) && latin.test(one));
      if (word === undefined) return;
      const list = field === 'authors' ? ['authors', index] : [field];
      report('mixed-letters', yaml.rangeOf(list), {
        found: `${shown(word)}, which mixes Latin letters with others that look like them`,
        expected: 'letters of one script in a word',
        fix: 'type the word again instead of copying it',
      });
    });
  }
}

/**
 * Warns of letters in decomposed form and of spaces at the ends of fields; the edits say the same in normal form.
 *
 * Left alone are addresses, whose bytes count; words without combining marks, since NFC would replace variants of
 * Chinese characters that names need; and spaces after lines of the note, where two of them break the line.
 */
export function checkNormalForm(source: Source, bodyOffset: number): Problem[] {
  const decomposed = decomposedWords(source.text).map(({ 0: word, index: start }) => {
    const finding = {
      found: `${shown(word)} in decomposed letters`,
      expected: 'one character for a letter and its accents (Unicode NFC)',
      fix: 'run `npm run check -- --fix`, or type the word again',
    };
    const range = { start, end: start + word.length };
    return problemAt(source, 'text-normal', range, finding, { ...range, text: word.normalize('NFC') });
  });
  const spaces = [...source.text.slice(0, bodyOffset).matchAll(/(?<![ \t])[ \t]+$/gmu)].map(
    ({ 0: gap, index: start }) => {
      const finding = {
        found:
          gap.length === 1 ? 'a space at the end of the line' : `${gap.length} spaces at the end of the line`,
        expected: 'no space there',
        fix: 'run `npm run check -- --fix`, or delete it',
      };
      const range = { start, end: start + gap.length };
      return problemAt(source, 'text-normal', range, finding, { ...range, text: '' });
    },
  );
  return [...decomposed, ...spaces];
}

function decomposedWords(text: string): RegExpExecArray[] {
  // Nearly every text is in normal form as a whole, which is soon known.
  if (text === text.normalize('NFC')) return [];
  return [...text.matchAll(/\S+/gu)].filter(
    ([word]) => /[\p{M}\u1100-\u11FF]/u.test(word) && !word.includes('://') && word !== word.normalize('NFC'),
  );
}
