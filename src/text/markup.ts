import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { lowered, raised } from './raised.ts';

/**
 * Names of elements of HTML, JATS and MathML, which Crossref and publishers leave in titles. Only known ones count,
 * since titles may hold `p<n` and `List<T>`.
 */
const element = [
  'a|abbr|b|base|big|blockquote|body|br|button|center|code|del|details|div|em|embed|font|form|h[1-6]|head|hr|html|i',
  'iframe|img|input|ins|li|link|mark|math|meta|object|ol|option|p|pre|s|script|select|small|span|strong|style|sub|sup',
  'svg|table|td|textarea|th|title|tr|tt|u|ul|video|scp|sc|italic|bold|inf|roman|monospace|underline|overline|strike',
  'named-content|styled-content|inline-formula|tex-math|alternatives|ext-link|xref|mi|mn|mo|mrow|msub|msup|msubsup',
  'mtext|msqrt|mfrac|mspace|mstyle|semantics|annotation|(?:jats|mml|m|xhtml|ns\\d+):[a-z][a-z-]*',
].join('|');

const tag = `</?(?:${element})(?:[\\s/][^<>]*)?>`;
const tags = new RegExp(tag, 'gi');

/** A tag of HTML, JATS or MathML, a comment or a declaration. */
export const markup = new RegExp(`${tag}|<!--|<!doctype|<\\?`, 'i');

const shifted = /<((?:\w+:)?(?:sub|inf|sup))(?:\s[^<>]*)?>([^<>]*)<\/\1>/gi;
/** A base with one index, as MathML has it. */
const indexed =
  /<((?:\w+:)?m(?:sub|sup))(?:\s[^<>]*)?>\s*<[^<>]+>([^<>]*)<\/[^<>]+>\s*<[^<>]+>([^<>]*)<\/[^<>]+>\s*<\/\1>/gi;

/**
 * Text without tags: what stands low or high becomes characters that do, as `CO₂` of `CO<sub>2</sub>`.
 *
 * @returns null where the tags say something that characters cannot
 */
export function withoutTags(text: string): string | null {
  let isWhole = !/<(?:\w+:)?(?:mfrac|msqrt|msubsup|mroot|tex-math)|<!|<\?/i.test(text);
  const inForm = (name: string, inner: string) => {
    const form = /sup$/i.test(name) ? raised(inner.trim()) : lowered(inner.trim());
    if (form === null) isWhole = false;
    return form ?? inner;
  };
  const bare = text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(indexed, (_all, name: string, base: string, index: string) => base + inForm(name, index))
    .replace(shifted, (_all, name: string, inner: string) => inForm(name, inner))
    .replace(tags, '');
  return isWhole && !markup.test(bare) ? bare.replace(/\s{2,}/g, ' ').trim() : null;
}

/** Text with the characters that references stand for: `&` for `&amp;`, `é` for `&#233;`. */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,
    (whole, ...groups: (string | undefined)[]) => {
      const [decimal, hex, name] = groups;
      if (name !== undefined) return (decodeNamedCharacterReference(name) || whole).replace('\u00A0', ' ');
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const isText =
        code >= 32 &&
        code <= 0x10ffff &&
        !(code >= 0x7f && code < 0xa0) &&
        !(code >= 0xd800 && code < 0xe000);
      return isText ? String.fromCodePoint(code) : whole;
    },
  );
}
