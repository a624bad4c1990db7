import { debrisOf } from '../text/debris.ts';
import { withoutEntities, withoutTags } from '../text/markup.ts';
import { oneLine } from './visible-text.ts';

/**
 * A title with its subtitle, in plain text, without the full stop or comma that some records put behind it.
 */
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
