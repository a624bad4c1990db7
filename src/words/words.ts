import english from './english.json' with { type: 'json' };

/** The words of the interface by room and name: texts, and texts that depend on a count. */
export type Words = typeof english;

/** A text for each way in which a language counts, by the plural categories of Unicode; `other` is always there. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What a translation may say: any part of the words. */
export type Translation = { [Part in keyof Words]?: Partial<Words[Part]> };

/** The words as they are written in the code's own language. */
export const englishWords: Words = english;

/** The words with those of a translation in place of their own. */
export function translatedWords(translation: Translation): Words {
  const parts = Object.entries(english).map(([part, own]) => {
    const others = translation[part as keyof Words];
    return [part, typeof own === 'string' ? (others ?? own) : { ...own, ...(others as object | undefined) }];
  });
  return Object.fromEntries(parts) as Words;
}

/** True of a text that depends on a count. */
export function isCounted(text: unknown): text is Counted {
  return typeof text === 'object' && text !== null && 'other' in text;
}

/** The names of the places in a text, such as `count` in `{count} papers`. */
export function placesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}
