import { parse } from '@retorquere/bibtex-parser';
import { exposeInvisible } from '../text/invisible.ts';

/** Signs that Unicode has for small raised and lowered digits. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/** Text in normal form (NFC) on one line, without characters that nobody sees. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** Text in normal form (NFC) without characters that nobody sees. */
export function visible(text: string): string {
  // TeX puts accents on an i without its dot; Unicode's letters are made of one with it.
  const spaced = text
    .replace(/ı(?=\p{M})/gu, 'i')
    .normalize('NFC')
    .replace(/[^\P{Cc}\n]/gu, ' ');
  return exposeInvisible(spaced, () => undefined).replaceAll('\uFFFD', '');
}

/** A title with its subtitle, in plain text, without the full stop or comma that some records put behind it. */
export function titleOf(title: string, subtitle = ''): string {
  const [main, sub] = [title, subtitle].map((text) =>
    oneLine(withoutTex(withoutMarkup(text))).replace(/(?<=\p{Ll}{4})[.,]$/u, ''),
  );
  if (!main || !sub || main.includes(sub)) return main ?? '';
  return `${main.replace(/:$/, '')}: ${sub}`;
}

/** Text of which TeX's commands and formulas have become letters, as far as Unicode has them. */
export function withoutTex(text: string): string {
  if (!/[\\$]|\{\S/.test(text)) return text;
  const { entries } = parse(`@misc{a, title = {${text}}}`, {
    sentenceCase: false,
    english: false,
    unsupported: 'ignore',
  });
  return withoutMarkup(entries[0]?.fields['title'] ?? text);
}

/** Plain text of a title or an abstract with the tags and entities of HTML, JATS or MathML in it. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<(su[bp])>\s*(\d+)\s*<\/\1>/gi, (_all, tag: string, digits: string) =>
      [...digits].map((digit) => (tag.toLowerCase() === 'sup' ? raised : lowered)[Number(digit)]).join(''),
    )
    .replace(/<\/?(?:jats:)?(?:p|title|sec|br)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/&#(\d+);/g, (_all, decimal: string) => character(Number(decimal)))
    .replace(/&#x([\da-f]+);/gi, (_all, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&([a-z]+);/gi, (all, name: string) => named[name] ?? accented(name) ?? all)
    .trim();
}

/** The entities of HTML that titles and names have, but for letters with accents. */
const named: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', ndash: '–', mdash: '—', hellip: '…' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', times: '×', minus: '−', deg: '°', micro: 'µ' },
  ...{ szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å', oelig: 'œ' },
  ...{
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    epsilon: 'ε',
    lambda: 'λ',
    mu: 'μ',
    pi: 'π',
    sigma: 'σ',
  },
};

/** Combining accents by the words for them in the names of entities: `&ouml;` is an o with U+0308. */
const accents: Record<string, string> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308' },
  ...{ caron: '\u030C', cedil: '\u0327' },
};

function accented(name: string): string | undefined {
  const accent = accents[name.slice(1)];
  return accent && `${name.charAt(0)}${accent}`.normalize('NFC');
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
