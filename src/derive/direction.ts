/** The direction in which a language is written, for the attribute `dir`; undefined from left to right, as HTML has it. */
export function directionOf(language: string): 'rtl' | undefined {
  return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : undefined;
}
