/** Suffixes of numbers, small letters, with what they multiply by. Papers write B where the SI has G. */
const multiples: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, g: 1e9, t: 1e12, p: 1e15 };

const quantity = /^[~≈]?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([kmbgtp])?$/i;

/**
 * The number that a text such as `48`, `6.9B`, `410 M`, `2,000` or `~1.5t` states.
 *
 * @returns null for any other text
 */
export function readQuantity(text: string): number | null {
  const [, whole, fraction = '', suffix = ''] = quantity.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  // By powers of ten, so that 6.9B is 6900000000 and not a little more.
  const number = Number(`${whole.replaceAll(',', '')}${fraction}`) * (multiples[suffix.toLowerCase()] ?? 1);
  return Number(number.toPrecision(12));
}

/** The suffixes in which numbers are shown, largest first. */
const shown = [
  ['T', 1e12],
  ['B', 1e9],
  ['M', 1e6],
  ['k', 1e3],
] as const;

/** A number in short, with at most four digits that tell: `6.9B`, `410M`, `48`. */
export function quantityText(number: number): string {
  const [suffix, size] = shown.find(([, least]) => Math.abs(number) >= least) ?? ['', 1];
  return `${Number((number / size).toPrecision(4))}${suffix}`;
}

/** A range of numbers; an end that is null is open. Ends belong to it, unless they are called `beyond`. */
export interface QuantityRange {
  from: number | null;
  to: number | null;
  beyond?: true;
}

const ends = /^(\S.*?)?\s*\.\.\s*(\S.*)?$/;
const bound = /^([<>])(=)?\s*(\S.*)$/;

/**
 * The range that a text means: `1B..10B`, `100M..`, `..3T`, `>100B`, `<=7B`, or a single number.
 *
 * @returns null for any other text
 */
export function readRange(text: string): QuantityRange | null {
  const trimmed = text.trim();
  const [, sign, orEqual, limit = ''] = bound.exec(trimmed) ?? [];
  if (sign !== undefined) {
    const end = readQuantity(limit);
    const range = sign === '>' ? { from: end, to: null } : { from: null, to: end };
    return end === null ? null : orEqual ? range : { ...range, beyond: true };
  }
  const [both, first, last] = ends.exec(trimmed) ?? [];
  if (both === undefined) {
    const only = readQuantity(trimmed);
    return only === null ? null : { from: only, to: only };
  }
  const from = first === undefined ? null : readQuantity(first);
  const to = last === undefined ? null : readQuantity(last);
  const isBroken = (first !== undefined && from === null) || (last !== undefined && to === null);
  if (isBroken || (from === null && to === null)) return null;
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}

/** True when a number lies in a range. */
export function isWithin({ from, to, beyond }: QuantityRange, number: number): boolean {
  if (beyond) return (from === null || number > from) && (to === null || number < to);
  return (from === null || number >= from) && (to === null || number <= to);
}
