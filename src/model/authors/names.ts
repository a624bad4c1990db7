import { eastAsianName, isEastAsian, isKatakana } from '../../text/east-asian.ts';
import { familyStart, isSmallParticle } from './particles.ts';

/** A name as CSL-JSON holds it. A person has a family name; an organization or a single name is literal. */
export type CslName =
  { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string } | { literal: string };

/** An author with the name as the paper prints it and in its parts. */
export interface Author {
  /** In reading order: `Lonneke van der Plas`, `山田太郎`. */
  text: string;
  csl: CslName;
  isOrganization: boolean;
}

/** The parts of a person's name, as an entry may give them. */
export interface NameParts {
  family: string;
  given?: string | undefined;
  suffix?: string | undefined;
}

const suffixes = /^(?:Jr\.?|Sr\.?|II|III|IV|V)$/;
/** True for what stands behind a family name: `Jr.`, `III`. */
export function isSuffix(text: string): boolean {
  return suffixes.test(text);
}

/** The author that an organization is. */
export function organization(name: string): Author {
  return { text: name, csl: { literal: name }, isOrganization: true };
}

/**
 * Takes apart a person's name written `Given Family`, `Family, Given` or `Family, Suffix, Given`, as BibTeX does.
 * Small particles before the family name are kept apart; a name of one word stays whole.
 */
export function parsePerson(written: string): Author {
  const name = written.trim().replace(/\s+/g, ' ');
  const parts = name.split(',').map((part) => part.trim());
  const author = (csl: CslName, text = name): Author => ({ text, csl, isOrganization: false });
  if (parts.length >= 2) {
    const [last = '', second = '', third] = parts;
    // `Bo Crumb, Jr.`, as title pages print it.
    if (third === undefined && suffixes.test(second)) return parsePerson(`${last} ${second}`);
    if (third !== undefined) return personOf({ family: last, given: third, suffix: second });
    const [[family, ofFamily], [given, ofGiven]] = [suffixBehind(last), suffixBehind(second)];
    return personOf({ family, given, suffix: ofFamily || ofGiven });
  }
  const words = name.split(' ');
  const [first = '', ...others] = words;
  if (others.length === 0) return author({ literal: name });
  // Names in these scripts begin with the family name, but for those of foreigners, which are in Katakana.
  if (isEastAsian(name))
    return isKatakana(first + others.join(''))
      ? author({ literal: name })
      : personOf({ family: first, given: others.join('') });
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const start = familyStart(words);
  return author(csl(words.slice(0, start).join(' '), words.slice(start), suffix));
}

/** A part without the suffix behind it, and that: `Crumb III, Bo` and `Crumb, Bo III`. A `V` may be an initial. */
function suffixBehind(part: string): [name: string, suffix: string] {
  const [, name = part, suffix = ''] = /^(.*\S) ((?:Jr|Sr)\.?|I{2,3}|IV)$/.exec(part) ?? [];
  return [name, suffix];
}

/** The person whose name is given in its parts; the family name may open with particles. Without a given name it is all. */
export function personOf({ family, given, suffix = '' }: NameParts): Author {
  if (given === undefined) return { text: family, csl: { literal: family }, isOrganization: false };
  const text = eastAsianName(family, given) ?? [given, family, suffix].filter(Boolean).join(' ');
  return { text, csl: csl(given, family.split(' '), suffix), isOrganization: false };
}

/** The parts of a name as CSL-JSON has them. @param last words of the particle and the family name */
function csl(given: string, last: string[], suffix: string): CslName {
  const count = last.findIndex((_word, at) => !isSmallParticle(last, at));
  const particle = last.slice(0, Math.max(count, 0)).join(' ');
  const family = last.slice(Math.max(count, 0)).join(' ');
  return {
    family,
    ...(given ? { given } : {}),
    ...(particle ? { 'non-dropping-particle': particle } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** `Plas, Lonneke van der`-style text for sorting and for machines: family name first, then the rest. */
export function invertedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given].filter(Boolean).join(', ');
}
