import { verbatim } from './reference-text.ts';

/** A range of numbers with the same letters before them, or of Roman ones. */
const range =
  /(?<![\w-])(?:([a-z]*)(\d[\d:.]*[a-z]?)\s*[-–]\s*\1(\d[\d:.]*[a-z]?)|([ivxlcdm]+)\s*[-–]\s*([ivxlcdm]+))(?![\w-])/gi;

/** Volumes, issues and pages: ranges of numbers with the dash of a range. */
export function numbers(value: string | undefined): string {
  return verbatim(value).replace(range, (text) => text.replace(/\s*[-–]\s*/, '–'));
}

/** True for more than one number: `103-148`, `5, 7`. */
export function isRange(value: string): boolean {
  return /[-–,&]/.test(value);
}

/** Pages with `p. ` or `pp. ` before them. */
export function labelledPages(value: string | undefined): string {
  return value === undefined ? '' : `${isRange(value) ? 'pp.' : 'p.'} ${numbers(value)}`;
}

/** Ranges of pages with every digit of their end: `193–194` of `193-4`. */
export function expandedPages(value: string | undefined): string | undefined {
  return value?.replace(/\b(\d+)([-–])(\d+)\b/g, (whole, from: string, dash: string, to: string) =>
    to.length < from.length ? `${from}${dash}${from.slice(0, -to.length)}${to}` : whole,
  );
}

/** True for a number or a range, with or without a letter: `12`, `A12`, `2-3`, `IV`. */
export function isNumeric(value: string | undefined): boolean {
  return /^(?:[a-z]*\d+[a-z]?(?:[-–][a-z]*\d+[a-z]?)?|[ivxlcdm]+)$/i.test(value ?? '');
}

/** `2nd ed.` of `2` or `2nd`; an edition that has a name keeps it. */
export function edition(value: string | undefined, label = 'ed.'): string {
  const number = editionNumber(value);
  return number === null ? verbatim(value) : `${ordinal(number)} ${label}`;
}

/** The number of `2` or `2nd`; null for an edition that has a name. */
export function editionNumber(value: string | undefined): number | null {
  const [, number] = /^(\d+)(?:st|nd|rd|th)?$/i.exec(value ?? '') ?? [];
  return number === undefined ? null : Number(number);
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };

/** `1st`, `22nd`, `113th`. */
export function ordinal(number: number): string {
  return `${number}${endings[ordinals.select(number)]}`;
}
