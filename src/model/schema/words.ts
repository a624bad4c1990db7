import * as z from 'zod';
import { englishWords, isCounted, placesOf } from '../../words/words.ts';
import type { FieldFault } from './field-fault.ts';
import { field, language, text } from './field.ts';

/** Longest text of the interface. */
const longest = 1000;

/** A text in place of an English one, whose places it may use. */
function translation(english: readonly string[]) {
  const places = new Set(english.flatMap(placesOf));
  const known = places.size === 0 ? 'no places' : [...places].map((place) => `{${place}}`).join(', ');
  return text(longest).and(
    field((value): FieldFault | null => {
      const wrong = placesOf(value).find((place) => !places.has(place));
      if (wrong === undefined) return null;
      return {
        rule: 'word-places',
        found: `the place {${wrong}}, which is never filled`,
        expected: known,
        fix: 'write the places as in src/words/english.json',
      };
    }),
  );
}

/** The texts of a part, each of which a translation may leave in English. */
function part(texts: Readonly<Record<string, unknown>>) {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(texts).map(([name, english]) => {
        if (!isCounted(english)) return [name, translation([String(english)]).optional()];
        const own = translation(Object.values(english));
        const optional = own.optional();
        const counts = { zero: optional, one: optional, two: optional, few: optional, many: optional };
        return [name, z.strictObject({ ...counts, other: own }).optional()];
      }),
    ),
  );
}

const parts = Object.entries(englishWords).filter(([name]) => name !== 'language');

/** words.yaml: the words of the interface in another language, in the shape of src/words/english.json. */
export const wordsSchema = z.strictObject({
  language,
  ...Object.fromEntries(parts.map(([name, texts]) => [name, part(Object(texts)).optional()])),
});
