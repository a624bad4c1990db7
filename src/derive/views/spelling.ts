import { fold } from '../../search/words/normalise.ts';

/**
 * Folded words as a text spells them: `β-glucan` has `β` in place of the `beta` that the index has. A word stays as it is where
 * the text has it so, or not at all.
 */
export function spelledAs(words: readonly string[], text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase();
  if (words.every((word) => lower.includes(word))) return [...words];
  const spellings = new Map((lower.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => [fold(word), word]));
  return words.map((word) => (lower.includes(word) ? word : (spellings.get(word) ?? word)));
}
