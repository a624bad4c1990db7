/** `ﬁ`, `ﬂ` and their like, which copying from a PDF brings along. */
const ligatures = /[\uFB00-\uFB06]/g;

/** A text with the letters of which ligatures are made. */
export function withoutLigatures(text: string): string {
  return text.replace(ligatures, (sign) => sign.normalize('NFKC'));
}
