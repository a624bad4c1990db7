import { isEastAsian } from '../../../text/east-asian.ts';
import { escapeHtml } from '../../../text/escape.ts';
import { typographic } from './typographic.ts';

/** A formatted reference. */
export interface Reference {
  text: string;
  /** Escaped text in which `<i>` is the only markup. */
  html: string;
}

/**
 * Begin and end of italics inside the strings of which a reference is put together. Unicode keeps these two code points
 * for the inner use of programs; no value that {@link words} lets through holds them.
 */
const [begin, end] = ['\uFDD0', '\uFDD1'];
const marks = /[\uFDD0\uFDD1]/g;

/** A value of an item as references print it: one space between words, and curled quotes. */
export function words(value: string | undefined, enclosing?: 'quoted'): string {
  return value === undefined ? '' : typographic(verbatim(value), enclosing);
}

/** A value that stays as it is: a number or an address. */
export function verbatim(value: string | undefined): string {
  return value?.replace(marks, '').replace(/ {2,}/g, ' ') ?? '';
}

/** Sets text in italics, which Chinese, Japanese and Korean do not have. */
export function italic(text: string): string {
  return isEastAsian(text) ? text : text && begin + text.replace(marks, '') + end;
}

/** What ends a text without being a part of its last sentence: the end of italics, and closing quotes. */
const tail = /(?:\uFDD1|”|(?<=‘[^‘’]*)’)*$/;

/** Signs behind which another would be one too many; inside of quotes a comma behind the end of a sentence is, too. */
const enough = { '.': /[.?!:;]$/, ':': /[?!:;]$/, ',': /,$/, ';': /;$/ };

/**
 * Puts a sign behind a text; full stops and commas inside of closing quotes, as American English has it. A sign that
 * ends the text may stand for it.
 */
export function ended(text: string, sign: keyof typeof enough): string {
  const at = text.search(tail);
  const [inner, closing] = [text.slice(0, at), text.slice(at)];
  const isInside = /[”’]/.test(closing) && (sign === '.' || sign === ',');
  if (enough[sign].test(inner) || (isInside && /[.?!]$/.test(inner))) return text;
  return isInside ? inner + sign + closing : text + sign;
}

/** Parts of a reference, one behind the other; those that are empty are left out. */
export function listed(parts: readonly string[], sign: keyof typeof enough | ''): string {
  const filled = parts.filter((part) => part !== '');
  return filled
    .map((part, index) => (sign && index < filled.length - 1 ? ended(part, sign) : part))
    .join(' ');
}

/** Text in brackets, or nothing if there is none. */
export function enclosed(text: string, [open, close]: '()' | '[]'): string {
  return text && `${open}${text}${close}`;
}

/** The reference that a marked text is. */
export function referenceOf(marked: string): Reference {
  return {
    text: marked.replace(marks, ''),
    html: escapeHtml(marked).replaceAll(begin, '<i>').replaceAll(end, '</i>'),
  };
}
