/** The value of HTML's attribute `dir` for a language; undefined for left to right, which is HTML's default. */
export function directionOf(language: string): 'rtl' | undefined {
  return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : undefined;
}
