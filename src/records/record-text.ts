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
  const spaced = text.normalize('NFC').replace(/[^\P{Cc}\n]/gu, ' ');
  return exposeInvisible(spaced, () => undefined).replaceAll('\uFFFD', '');
}

/** Plain text of a title or an abstract with the tags and entities of HTML, JATS or MathML in it. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<(su[bp])>\s*(\d+)\s*<\/\1>/gi, (_all, tag: string, digits: string) =>
      [...digits].map((digit) => (tag.toLowerCase() === 'sup' ? raised : lowered)[Number(digit)]).join(''),
    )
    .replace(/<\/?(?:jats:)?(?:p|title|sec)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][\w:-]*(?:\s[^<>]*)?>/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi, (_all, decimal, hex, name) =>
      entity(decimal as string, hex as string, name as string),
    )
    .trim();
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ' };

function entity(decimal?: string, hex?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? '';
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
