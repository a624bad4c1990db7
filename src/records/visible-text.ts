import { exposeInvisible } from '../text/invisible.ts';
import { withoutLigatures } from '../text/ligatures.ts';

/** Text in normal form (NFC) on one line, without characters that nobody sees. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** Text in normal form (NFC) without characters that nobody sees. */
export function visible(text: string): string {
  // TeX puts accents on an i without its dot; Unicode's letters are made of one with it.
  const spaced = withoutLigatures(text)
    .replace(/ı(?=\p{M})/gu, 'i')
    .normalize('NFC')
    .replace(/[^\P{Cc}\n]/gu, ' ');
  return exposeInvisible(spaced, () => undefined).replaceAll('\uFFFD', '');
}
