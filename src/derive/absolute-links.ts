/** A tag of compiled HTML, with its attributes; `<` and `"` of texts are references there, so none is missed. */
const tag = /<[a-z][^\s>/]*(?:[^>"]|"[^"]*")*>/gi;
const address = /(\s(?:href|src|cite)=")([^"]*)"/g;

/**
 * Compiled HTML with every link as an absolute address, for readers that show it away from its page.
 *
 * @param page absolute address of the page that the HTML belongs to; fragments lead into it
 */
export function absoluteLinks(html: string, page: string): string {
  return html.replace(tag, (element) =>
    element.replace(address, (whole, start: string, written: string) => {
      const href = decode(written);
      if (/^[a-z][a-z0-9+.-]*:/i.test(href) || !URL.canParse(href, page)) return whole;
      return `${start}${escapeAttribute(new URL(href, page).href)}"`;
    }),
  );
}

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads the references that rehype-stringify and `resolveCitations` write. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_whole, hex?: string, name?: string) =>
    hex === undefined ? (names[(name ?? '').toLowerCase()] ?? '') : String.fromCodePoint(parseInt(hex, 16)),
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
