import type { Counted } from './words.ts';

/** Puts values in the places of a text: `filled('by {name}', { name: 'Ada' })`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/**
 * The text for a count, with the count and perhaps more in its places.
 *
 * @param language of the texts, as a BCP 47 tag: it has its own ways to count and to write numbers
 */
export function countedPhrase(
  texts: Counted,
  count: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = texts[rulesOf(language).select(count)] ?? texts.other;
  return filled(text, { count: count < 1000 ? count : count.toLocaleString(language), ...values });
}

/** Rules that were used before: making them takes longer than asking them. */
const knownRules = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const rules = knownRules.get(language) ?? new Intl.PluralRules(language);
  knownRules.set(language, rules);
  return rules;
}

/** A text in parts: what stands as it is, and the names of the places between. */
export function partsOf(text: string): { text: string; place: string | null }[] {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const place = /^\{(\w+)\}$/.exec(part)?.[1] ?? null;
      return { text: place === null ? part : '', place };
    });
}
