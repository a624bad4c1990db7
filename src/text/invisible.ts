import { codePointName } from './quote.ts';

/** Always invisible, whatever the neighbours: marks of direction, fillers, tags, private use. No control characters. */
const hidden = String.raw`\p{Co}\p{Cs}\p{Zl}\p{Zp}\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\p{NChar}\uFEFF\uFFA0\uFFF0-\uFFFD\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}`;

const european = String.raw`[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]`;

/**
 * A joiner that joins nothing. Emoji and the letters of many scripts need joiners, European letters do not. An
 * exception: Persian puts a joiner between a Latin word or a number and a Persian ending.
 */
const idleJoiner = String.raw`(?<!(?!${european})[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?:\u200D|\u200C(?!(?<=[\p{sc=Latin}\p{N}]\u200C)(?!${european})\p{L}))|[\u200C\u200D](?=\p{sc=Latin})`;

/** Scripts and single characters that have standardized variants. */
const varied = String.raw`\p{sc=Han}\p{sc=Myanmar}\p{sc=Phags_Pa}\p{sc=Manichaean}\p{sc=Egyptian_Hieroglyphs}\u2018\u2019\u201C\u201D\u2100-\u214F\u3001\u3002\uFF01-\uFF1F\u{1D400}-\u{1D7FF}`;

/** A variation selector behind a character that has no variants; emoji, keycaps, symbols, Chinese, Mongolian have. */
const idleVariation = String.raw`(?<![${varied}]|(?![\0-\x7F])[\p{So}\p{Sm}\p{Extended_Pictographic}\p{Emoji_Modifier}]|0(?=\uFE00)|[0-9#*](?=[\uFE0E\uFE0F]\u20E3))[\uFE00-\uFE0F]|(?<!(?=\p{L})\p{sc=Mongolian})[\u180B-\u180D\u180F]|(?<!\p{sc=Han})[\u{E0100}-\u{E01EF}]`;

/** A flag emoji of a region (England, Wales): a black flag and a short code in tag characters (UTS #51). */
const regionFlag = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`;

const anyFlag = new RegExp(regionFlag, 'gu');
const inLine = new RegExp(String.raw`[\p{Cc}${hidden}]|${idleJoiner}|${idleVariation}`, 'u');
/** A quick first test: most texts have none of these characters. */
const suspect = new RegExp(
  String.raw`[${hidden}\u200C\u200D\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`,
  'u',
);
const flagOrRun = new RegExp(`${regionFlag}|((?:[${hidden}]|${idleJoiner}|${idleVariation})+)`, 'gu');
const blank = new RegExp(String.raw`^[\s\p{M}\p{C}${hidden}\u2800]*$`, 'u');

/** The first invisible or control character of a single line, or null. */
export function firstInvisible(line: string): string | null {
  return inLine.exec(line.replace(anyFlag, ''))?.[0] ?? null;
}

/**
 * The first invisible character in an address, also where it is written as `%E2%80%AE`, or null. U+FFFD is let
 * through: exposeInvisible puts it in place of characters that are reported already.
 */
export function firstInvisibleIn(address: string): string | null {
  const decoded = address.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))),
  );
  // Escaped control characters and bytes of other encodings are harmless in an address.
  return firstInvisible(decoded.replace(/[\p{Cc}\uFFFD]/gu, ''));
}

/** True for text that shows nothing: spaces, invisible characters, combining marks without a letter. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** Replaces each invisible character by U+FFFD, so that offsets stay the same. Control characters are let through. */
export function exposeInvisible(text: string, report: (start: number, signs: string) => void): string {
  if (!suspect.test(text)) return text;
  return text.replace(flagOrRun, (match, run: string | undefined, start: number) => {
    if (run === undefined) return match;
    report(start, run);
    return '\uFFFD'.repeat(run.length);
  });
}

/** What to tell the author of an invisible character. */
export function invisibleFinding(signs: string): { found: string; expected: string; fix: string } {
  return {
    found: `the invisible character ${codePointName(signs)}`,
    expected: 'visible text',
    fix: 'delete the character; it often comes with copied text',
  };
}
