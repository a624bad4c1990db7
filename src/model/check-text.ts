import type { Report } from './report.ts';
import { shown } from './source.ts';
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
