import { hasGroupWord, isGroupLike } from '../model/authors/group-names.ts';
import { parsePerson, type CslName } from '../model/authors/names.ts';
import { withParticlesInPlace } from '../model/authors/particles.ts';
import type { RecordFields } from './paper-record.ts';
import { cleanLine, withoutStop } from './record-text.ts';

type Contributor = NonNullable<RecordFields['authors']>[number];

/** A name in parts, as CSL-JSON and BibTeX have it; `literal` is a name that has none. */
export interface NameParts {
  family?: string | undefined;
  given?: string | undefined;
  particle?: string | undefined;
  suffix?: string | undefined;
  literal?: string | undefined;
}

/**
 * A name as entries write it: `Given Family` where that is read back in the same parts, else `Family, Given`. Particles
 * that a record has among the given names go to the family name. A name without parts, or with a word as `Collaboration` that only names of groups have, is that of an organization.
 */
export function contributorOf(name: NameParts): Contributor | null {
  const clean = (text = '') => withoutStop(cleanLine(text));
  const [family, given, particle, suffix] = [name.family, name.given, name.particle, name.suffix].map(clean);
  if (!family) {
    const whole = clean(name.literal) || given;
    return whole ? { organization: whole } : null;
  }
  // DBLP tells people of one name apart by a number: `Ada Kneader 0001`.
  if (/^\d{4}$/.test(family) && given) return given;
  const last = [particle, family].filter(Boolean).join(' ');
  if (!given) return isGroupLike(last) ? { organization: last } : last;
  const plain = [given, last, suffix].filter(Boolean).join(' ');
  if (hasGroupWord(plain)) return { organization: plain };
  const whole = particle || suffix ? null : withParticlesInPlace(family, given);
  if (whole !== null) return whole;
  const wanted: CslName = {
    family,
    given,
    ...(particle ? { 'non-dropping-particle': particle } : {}),
    ...(suffix ? { suffix } : {}),
  };
  return sameName(parsePerson(plain).csl, wanted) ? plain : [last, suffix, given].filter(Boolean).join(', ');
}

function sameName(a: CslName, b: CslName): boolean {
  const parts = (name: CslName) =>
    'literal' in name
      ? [name.literal]
      : [name.family, name.given, name['non-dropping-particle'], name.suffix];
  return JSON.stringify(parts(a)) === JSON.stringify(parts(b));
}
