const known = new Map<string, 'rtl' | undefined>();

/** The value of HTML's attribute `dir` for a language; undefined for left to right, which is HTML's default. */
export function directionOf(language: string): 'rtl' | undefined {
  // Every page asks, and asking for what is known of a language takes long.
  if (!known.has(language))
    known.set(language, new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : undefined);
  return known.get(language);
}
