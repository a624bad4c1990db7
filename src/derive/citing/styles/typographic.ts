const quoteSigns = /["'“”‘’]/g;

/** Opening quote sign of each closing one. */
const openedBy: Readonly<Record<string, string>> = { '"': '"', "'": "'", '”': '“', '’': '‘' };

/**
 * Text with typographic quotes. A pair of straight quotes becomes a pair of curled ones, and `'` alone an apostrophe.
 * Quotes inside of quotes alternate between double and single ones. Other signs that pair with nothing stay.
 *
 * @param enclosing set where double quotes will stand around the text
 */
export function typographic(text: string, enclosing?: 'quoted'): string {
  const pairs = pairsIn(text);
  const closing = new Set(pairs.values());
  const straight = [...pairs.keys()].filter((at) => /["']/.test(text.charAt(at)));
  // Who quotes with straight single quotes alone means quotes like any.
  const double = text.charAt(Math.min(...straight));
  const areDouble = enclosing ? [true] : [];
  return text.replace(quoteSigns, (sign, at: number) => {
    if (closing.has(at)) return areDouble.pop() ? '”' : '’';
    if (!pairs.has(at)) return sign === "'" ? '’' : sign;
    const around = areDouble.at(-1);
    const isDouble = around === undefined ? sign === '“' || sign === double : !around;
    areDouble.push(isDouble);
    return isDouble ? '“' : '‘';
  });
}

/** Where quotes open in a text, each with where it closes. */
function pairsIn(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(quoteSigns)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
    if (opens(sign, before, after) || (/["']/.test(sign) && index > 0 && open.at(-1) === index - 1)) {
      open.push(index);
    } else if (!isApostrophe(sign, before, after)) {
      const at = open.findLastIndex((start) => text.charAt(start) === openedBy[sign]);
      if (at >= 0) pairs.set(open[at] ?? 0, index);
      if (at >= 0) open.length = at;
    }
  }
  return pairs;
}

function opens(sign: string, before: string, after: string): boolean {
  if (sign === '“' || sign === '‘') return true;
  return /["']/.test(sign) && /^[\s(]?$/.test(before) && !(sign === "'" && after === ' ');
}

/** True for `'` and `’` inside of words. */
function isApostrophe(sign: string, before: string, after: string): boolean {
  if (sign === '’') return /\p{L}/u.test(before) && /\p{L}/u.test(after);
  return sign === "'" && /[^,.?:;\s"'“”‘’]/.test(after);
}
