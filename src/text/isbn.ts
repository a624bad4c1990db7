/**
 * The 13 digits of an ISBN, or null for a text that is none. Ten-digit ISBNs, as printed until 2006, are turned into
 * 13 digits; hyphens and spaces between digits are dropped; the check digit must fit.
 */
export function isbn13(text: string): string | null {
  if (!/^\d[\d -]*[\dX]$/i.test(text) || /[ -]{2}/.test(text)) return null;
  const digits = text.replace(/[ -]/g, '').toUpperCase();
  if (/^97[89]\d{10}$/.test(digits)) return digits === withCheckDigit(digits) ? digits : null;
  if (!/^\d{9}[\dX]$/.test(digits)) return null;
  // Of ten digits the first counts ten times, the last once.
  const sum = [...digits].reduce(
    (all, digit, at) => all + (digit === 'X' ? 10 : Number(digit)) * (10 - at),
    0,
  );
  return sum % 11 === 0 ? withCheckDigit(`978${digits}`) : null;
}

/** The first twelve digits with the check digit that follows from them: they count once and three times in turn. */
function withCheckDigit(digits: string): string {
  const first = digits.slice(0, 12);
  const sum = [...first].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${first}${(10 - (sum % 10)) % 10}`;
}
