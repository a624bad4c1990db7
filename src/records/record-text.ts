import { debrisOf, withoutLigatures } from '../text/debris.ts';
import { exposeInvisible } from '../text/invisible.ts';
import { withoutEntities, withoutTags } from '../text/markup.ts';

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

/** A title with its subtitle, in plain text, without the full stop or comma that some records put behind it. */
export function titleOf(title: string, subtitle = ''): string {
  const [main = '', sub = ''] = [title, subtitle].map((text) => withoutStop(cleanLine(text)));
  return sub === '' || main.includes(sub) ? main : `${main.replace(/:$/, '')}: ${sub}`;
}

/** A line without a full stop or comma behind its last word; those of abbreviations stay. */
export function withoutStop(line: string): string {
  return line.replace(/(?<=\p{Ll}{4})[.,]$/u, '');
}

/** One line without what only other programs understand: TeX, HTML, ligatures, letters of a wrong encoding. */
export function cleanLine(text: string): string {
  const line = oneLine(withoutMarkup(text));
  return oneLine(debrisOf(line)?.clean ?? line);
}

/** Plain text of a title or an abstract with the tags and references of HTML, JATS or MathML in it. */
export function withoutMarkup(text: string): string {
  const spaced = text.replace(/<\/?(?:jats:)?(?:p|title|sec|br)\b[^>]*>/gi, ' ');
  return withoutEntities(withoutTags(spaced) ?? spaced.replace(/<\/?[a-z][^<>]*>/gi, '')).trim();
}
