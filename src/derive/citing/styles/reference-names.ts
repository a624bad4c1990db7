import type { CslName } from '../../../model/authors/names.ts';
import { eastAsianName, isEastAsian } from '../../../text/east-asian.ts';
import { ended, words } from './reference-text.ts';

/** How a style writes the names of people: given names as initials or whole, before or behind the family name. */
export interface NameForm {
  given: 'initials' | 'whole';
  order: 'given first' | 'family first';
}

/** A name as a reference prints it: `van der Plas, L.`, `L. van der Plas` or `Lonneke van der Plas`. */
export function formattedName(name: CslName, { given: form, order }: NameForm): string {
  if ('literal' in name) return words(name.literal);
  const given = words(form === 'initials' ? initials(name.given ?? '') : name.given);
  const suffix = given && words(name.suffix);
  const family = withParticle(words(name['non-dropping-particle']), words(name.family));
  const joined = eastAsianName(family, given);
  if (joined !== null) return joined;
  // Such names begin with the family name.
  if (isEastAsian(name.family)) return given ? `${family} ${given}` : family;
  if (order === 'family first') return [family, given, suffix].filter(Boolean).join(', ');
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** A particle before a family name: `van der Plas`, `de’ Medici`, but `d’Arcy`. */
function withParticle(particle: string, family: string): string {
  return particle === '' || /(?:[^aeiou\s]’|-)$/iu.test(particle)
    ? particle + family
    : `${particle} ${family}`;
}

/**
 * Given names as initials: `Jean-Luc` becomes `J.-L.`, `Yu-ting` `Y.`. Abbreviations as `Chr.`, words in small letters,
 * as `danah`, and scripts without an alphabet stay.
 */
export function initials(given: string): string {
  if (!/^\p{L}/u.test(given)) return given;
  return given
    .replace(/\s*-\s*/g, '-')
    .split(/\s+|(?<=\.)(?=[^-.])/)
    .map((word) =>
      word
        .split(/-(?!\p{Ll})/u)
        .map(initial)
        .join('-'),
    )
    .join(' ');
}

/** First letter of a given name. Arabic, Hebrew and Thai have no capitals. */
function initial(name: string): string {
  if (/^\p{Lu}\p{L}+\./u.test(name)) return name;
  const [letter] = /^[\p{Lu}\p{Lt}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u.exec(name) ?? [];
  return letter === undefined ? name : `${letter}.`;
}

/**
 * Names of a list: `A and B`, `A, B, and C`.
 *
 * @param comma whether a comma stands before the `and` of two as well
 */
export function inSeries(names: readonly string[], and: 'and' | '&', comma?: 'before every and'): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const hasComma = names.length > 2 || comma !== undefined;
  return [...names.slice(0, -1).map((name) => (hasComma ? ended(name, ',') : name)), and, last].join(' ');
}
