import { escapeHtml } from './escape.ts';

/** Invisible, and no part of any name: what GitHub would act upon is parted by it. */
const gap = '&#8203;';

/**
 * Text of strangers as HTML for GitHub's issues, pull requests and summaries, on one line: it reads the same, but calls
 * nobody (`@name`), refers to nothing (`#12`, `GH-12`) and links nothing (`https://`, `www.`). Characters that nobody
 * sees become U+FFFD. Stand it inside of HTML tags, where GitHub reads no Markdown.
 */
export function quietHtml(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '\uFFFD')).replace(
    /@|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,
    (sign) => `${sign}${gap}`,
  );
}

/** HTML that a program made, in which {@link quietHtml} quietens the text between the tags; line breaks are kept as such. */
export function quietMarkup(html: string): string {
  return html
    .replace(/(<(?:[^"'>]|"[^"]*"|'[^']*')*>)|@|#(?=\d)|\bGH-(?=\d)/gi, (sign, tag?: string) =>
      tag === undefined ? `${sign}${gap}` : sign,
    )
    .replaceAll('\n', '&#10;');
}
