/** A name as CSL-JSON holds it. A person has a family name; an organization or a single name is literal. */
export type CslName =
  { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string } | { literal: string };

/** An author with the name as the paper prints it and in its parts. */
export interface Author {
  /** As written in the entry, in reading order: `Lonneke van der Plas`. */
  text: string;
  csl: CslName;
  isOrganization: boolean;
}

const suffixes = /^(?:Jr\.?|Sr\.?|II|III|IV|V)$/;
/** True for what stands behind a family name: `Jr.`, `III`. */
export function isSuffix(text: string): boolean {
  return suffixes.test(text);
}

/** Particles of family names. They are written small, but so are some given names, such as `danah`: hence a list. */
const particles = new Set([
  ...[
    'af',
    'al',
    'am',
    'aus',
    'bin',
    'da',
    'das',
    'de',
    'degli',
    'dei',
    'del',
    'della',
    'delle',
    'den',
    'der',
  ],
  ...[
    'des',
    'di',
    'do',
    'dos',
    'du',
    'e',
    'el',
    'ibn',
    'la',
    'las',
    'le',
    'les',
    'lo',
    'los',
    'ten',
    'ter',
    'the',
  ],
  ...['to', 'van', 'vom', 'von', 'y', 'zu', 'zum', 'zur', "d'", "'t"],
]);

/** True for a particle; `und` is one only between two others, as in `von und zu`. */
function isParticle(words: readonly string[], at: number): boolean {
  const among = (index: number) => particles.has(words[index] ?? '');
  return among(at) || (words[at] === 'und' && among(at - 1) && among(at + 1));
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
    const suffix = third === undefined ? '' : second;
    const given = third ?? second;
    return author(csl(given, last.split(' '), suffix), [given, last, suffix].filter(Boolean).join(' '));
  }
  const words = name.split(' ');
  if (words.length === 1) return author({ literal: name });
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  let start = words.length - 1;
  const beforeParticles = () => {
    while (start > 1 && isParticle(words, start - 1)) start--;
  };
  beforeParticles();
  // `y` and `e` join two family names, if a given name remains before them: `José Ortega y Gasset`.
  if (start > 1 && start < words.length - 1 && /^[ye]$/.test(words[start] ?? '')) {
    start--;
    beforeParticles();
  }
  // A name may open with its particle: `van Gogh`.
  if (start === 1 && particles.has(words[0] ?? '')) start = 0;
  return author(csl(words.slice(0, start).join(' '), words.slice(start), suffix));
}

/** The parts of a name as CSL-JSON has them. @param last words of the particle and the family name */
function csl(given: string, last: string[], suffix: string): CslName {
  const count = last.findIndex((_word, at) => !isParticle(last, at));
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
