/**
 * A `mailto:` address that opens a letter. Mail programs take `+` for itself, so spaces are escaped.
 *
 * @param contact the mail address
 * @param body lines of text with `\n` between them
 */
export function letterAddress(contact: string, subject: string, body: string): string {
  const parts = [subject, body.replaceAll('\n', '\r\n')].map(encodeURIComponent);
  return `mailto:${encodeURIComponent(contact).replace('%40', '@')}?subject=${parts[0]}&body=${parts[1]}`;
}
