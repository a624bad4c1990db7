/** Characters that Windows-1252 has at 0x80 to 0x9F; the others of these bytes are control characters. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Runs of characters that could be bytes of UTF-8 read as Windows-1252: the first and those behind it. */
const run = new RegExp(`[\\u00C2-\\u00F4][\\u0080-\\u00BF${windows}\\u00C2-\\u00F4]+`, 'gu');
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function byteOf(sign: string): number {
  const at = windows.indexOf(sign);
  return at >= 0 ? 0x80 + at : sign.charCodeAt(0);
}

function decoded(text: string): string | null {
  try {
    const right = strict.decode(Uint8Array.from([...text].map(byteOf)));
    return /\p{Cc}/u.test(right) ? null : right;
  } catch {
    return null;
  }
}

/**
 * Text whose UTF-8 was once read as Windows-1252, read anew: `Donâ€™t` is `Don’t`, `CafÃ©` is `Café`. Other text is
 * given back as it is.
 */
export function withoutMojibake(text: string): string {
  if (!/[\u00C2-\u00F4]/.test(text)) return text;
  const repaired = text
    .replace(run, (signs, at: number) => longestDecoded(signs, text.slice(0, at)))
    // `”`, whose last byte Windows-1252 does not have, and which is often lost.
    .replace(/â€(?![\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/gu, '”')
    // `à`, whose second byte is a space.
    .replace(/(?<![\p{Lu}\p{M}])Ã(?= )/gu, 'à');
  return repaired === text ? text : withoutMojibake(repaired);
}

/** Decodes what of a run is UTF-8; a letter with an accent may stand before it. */
function longestDecoded(signs: string, before: string): string {
  for (let from = 0; from < signs.length; from++) {
    for (let to = signs.length; to > from + 1; to--) {
      const [part, lead] = [signs.slice(from, to), signs.slice(0, from)];
      if (isQuoted(part, before + lead)) continue;
      const right = decoded(part);
      if (right !== null) return lead + right + longestDecoded(signs.slice(to), before + lead + right);
    }
  }
  return signs;
}

/** True for signs that are right as they stand: the end of `«CAFÉ»` or of `“cliché”—`. */
function isQuoted(signs: string, before: string): boolean {
  if (!/^[^ÂÃ][«»‹›‘’“”–—…·]+$/.test(signs)) return false;
  return signs.length > 2 ? /\p{L}$/u.test(before) : /\p{Lu}$/u.test(before);
}
