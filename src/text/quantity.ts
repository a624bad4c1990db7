/** Powers of ten by the letters that people put behind a number; `G` is read as `B`, the billion. */
const powers: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9, G: 1e9, T: 1e12 };
const letters = ['T', 'B', 'M', 'K'] as const;

const form = /^~?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([kmbgt])?$/i;

/**
 * The number that a fact states: 48 of `48`, 2000 of `2,000`, 1.5e9 of `1.5B`. Null for what is more than one number,
 * such as a range or a sentence.
 */
export function parseQuantity(written: string): number | null {
  const [, whole, fraction = '', letter] = form.exec(written.trim()) ?? [];
  if (whole === undefined) return null;
  const power = letter === undefined ? 1 : (powers[letter.toUpperCase()] ?? 1);
  return Number(whole.replaceAll(',', '') + fraction) * power;
}

/** A number in at most three digits and the letter of its power: `1.5B`, `280M`, `48`. */
export function formatQuantity(number: number): string {
  const letter = letters.find((one) => number >= (powers[one] ?? 1));
  const shown = Number((number / (letter === undefined ? 1 : (powers[letter] ?? 1))).toPrecision(3));
  return `${shown}${letter ?? ''}`;
}
