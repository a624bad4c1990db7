/** True for text with Chinese, Japanese or Korean letters and no others. */
export function isEastAsian(text: string): boolean {
  return /^(?=.*\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\P{L}]+$/u.test(
    text,
  );
}

/** True for text in Katakana alone, in which Japanese writes the names of foreigners. */
export function isKatakana(text: string): boolean {
  return /^[\p{Script=Katakana}ー・]+$/u.test(text);
}

/**
 * A Chinese, Japanese or Korean name as its readers write it: the family name first and no space, as in `山田太郎`; of a
 * foreigner in Katakana the given name first and a dot between, as in `アダ・クネダ`.
 *
 * @returns null where one of the parts has other letters, or is missing
 */
export function eastAsianName(family: string, given: string): string | null {
  if (!isEastAsian(family) || !isEastAsian(given)) return null;
  return isKatakana(family) && isKatakana(given) ? `${given}・${family}` : family + given;
}
