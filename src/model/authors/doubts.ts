import type { Finding } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { debrisOf } from '../../text/debris.ts';
import { withoutMojibake } from '../../text/mojibake.ts';
import { bareName } from './bare-name.ts';
import { cutFinding } from './cut-names.ts';
import { isGroupLike, isLegalForm, isLoneForm } from './group-names.ts';
import { asYaml, groupLine, pairFinding, wordsFinding } from './name-forms.ts';
import { isSuffix } from './names.ts';
import { isSmallParticle, withParticlesInPlace } from './particles.ts';

/** An author as the entry has it: `Given Family` or `Family, Given`. */
export interface WrittenName {
  /** Empty for an author that is written as a map, whose parts are certain. */
  name: string;
  isQuoted: boolean;
}

/** What looks wrong with an author. */
export interface Doubt {
  /** Place in the list. */
  index: number;
  finding: Finding;
  /** The name itself, where nothing but its spelling is wrong. */
  replacement?: string;
}

/** The list in which the authors stand. */
interface AuthorList {
  /** True for `[Ada Kneader, …]`, false for a line an author. */
  inBrackets: boolean;
  /** True for a single author, whom the field `organization` can replace. */
  maySignAlone: boolean;
}

const partsOf = (name: string) => name.split(',').map((part) => part.trim());

/** True for `Family, Given` with a single word on one side; then the list writes all its names in this form. */
const isInverted = ({ name }: WrittenName) =>
  partsOf(name).length === 2 && partsOf(name).some((part) => !/\s/.test(part));

/** What looks wrong with authors, each finding with the index in the list. The form of a name is not checked here. */
export function doubtfulNames(authors: readonly WrittenName[], list: AuthorList): Doubt[] {
  const names = authors.map(({ name }) => name);
  const latinWords = names.every((name) => /^[\p{Script=Latin}\p{M}'’-]+\.?$/u.test(name));
  if (names.length > 1 && latinWords && !names.some(isGroupLike))
    return [{ index: 0, finding: wordsFinding(names) }];
  const inverted = authors.some(isInverted);
  const initials = names.filter((name) => initialsBehind(name, true)).length;
  return authors.flatMap((author, index) => {
    const { name } = author;
    const debris = debrisDoubt(name, list);
    if (debris) return [{ index, ...debris }];
    const finding =
      cutFinding(name, names[index - 1], list.inBrackets) ??
      nobodyFinding(name) ??
      marksFinding(name) ??
      groupFinding(author, list) ??
      capitalsFinding(name) ??
      particleFinding(name) ??
      initialsFinding(name, list, initials > 1) ??
      (inverted || author.isQuoted ? null : pairFinding(name));
    return finding ? [{ index, finding }] : [];
  });
}

/** Words in place of a name. */
const nobody =
  /^(?:anon(?:ymous)?|unknown|various(?: authors)?|staff|none|n\/?a|no author|tba|tbd|authors?)\.?$/i;

function nobodyFinding(name: string): Finding | null {
  if (!nobody.test(name)) return null;
  return {
    found: `${shown(name)}, which names nobody`,
    expected: 'every author, or the group behind the paper',
    fix: `write \`organization: …\` with who published it; if the paper is signed so, write \`${groupLine(name)}\``,
  };
}

function marksFinding(name: string): Finding | null {
  const bare = bareName(name);
  if (bare === name) return null;
  return {
    found: `${shown(name)}, with more in it than a name`,
    expected: 'a name without title, degree, address or mark',
    fix: bare === '' ? 'write the name of the author' : `write ${asYaml(bare)}`,
  };
}

/** A name with LaTeX or other debris in it; BibTeX has braces around groups. */
function debrisDoubt(name: string, list: AuthorList): Omit<Doubt, 'index'> | null {
  // The address of a link is no mark behind the name, nor is the `§` of `Ã§`.
  const bare = name.includes('](') || withoutMojibake(name) !== name ? name : bareName(name);
  const debris = debrisOf(bare);
  if (!debris) return null;
  const clean = debris.clean && bareName(debris.clean);
  const isGroup = clean && (isGroupLike(clean) || /^\{[^{}]* [^{}]*\}$/.test(bare));
  const write = isGroup ? asGroup(clean, list) : clean && asYaml(clean);
  const finding = {
    found: `${shown(name)}, with ${debris.kinds.join(' and ')} in it`,
    expected: 'the name itself, in Unicode',
    fix: write ? `write ${write}` : 'write the name as the paper prints it',
  };
  const isWhole = bare === name && clean === debris.clean;
  return clean && isWhole && !isGroup ? { finding, replacement: clean } : { finding };
}

/** A group among the people. */
function groupFinding({ name }: WrittenName, list: AuthorList): Finding | null {
  const [first = '', second] = partsOf(name);
  // `Team, Gemini` is a person, `Baidu, Inc.` is none.
  if (second !== undefined && !first.includes(' ') && !isLoneForm(second)) return null;
  if (!isGroupLike(name)) return null;
  return {
    found: `${shown(name)}, which looks like a group`,
    expected: 'a group as `organization: Name`',
    fix: `write ${asGroup(name, list)}; of a person, write ${asMap(name)}`,
  };
}

/** The line that makes a group of an author. */
function asGroup(name: string, { inBrackets, maySignAlone }: AuthorList): string {
  const line = groupLine(name);
  if (maySignAlone) return `\`${line}\` in place of \`authors\``;
  return inBrackets ? `\`{ ${line} }\`` : `\`- ${line}\``;
}

function asMap(name: string): string {
  const [last = '', first] = partsOf(name);
  if (first !== undefined) return `\`{ family: ${asYaml(last)}, given: ${asYaml(first)} }\``;
  const words = name.split(' ');
  const family = words.pop() ?? '';
  const given = words.length === 0 ? '' : `, given: ${asYaml(words.join(' '))}`;
  return `\`{ family: ${asYaml(family)}${given} }\``;
}

/** Particles behind the given names, as in `Goat, Robin Van Der`, where nothing makes them part of the family name. */
function particleFinding(name: string): Finding | null {
  const [family = '', given = '', third] = partsOf(name);
  const whole = given === '' || third !== undefined ? null : withParticlesInPlace(family, given);
  if (whole === null) return null;
  return {
    found: `${shown(name)}, with a particle of the family name behind the given names`,
    expected: 'the particle in front of the family name',
    fix: `write ${asYaml(whole)}; if it is a given name, ${asMap(name)}`,
  };
}

/** Names in capitals: `ADA KNEADER`, `Ada KNEADER`. A word without vowels, as `GNVV`, is an abbreviation. */
function capitalsFinding(name: string): Finding | null {
  const words = name.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const isShouted = (word: string) =>
    !/^[IVX]+$/.test(word) && /^\p{Lu}[\p{Lu}\p{M}'’]{3,}$/u.test(word) && isSpoken(word);
  const inCapitals =
    words.length > 1 &&
    /\p{Lu}/u.test(name) &&
    name === name.toUpperCase() &&
    words.filter((word) => word.length > 2).length > 1;
  if (words.length < 2 || !(inCapitals || words.some(isShouted))) return null;
  const small = name.replace(/[\p{L}\p{M}'’]+/gu, (word) => (word.length > 1 ? capitalised(word) : word));
  const plain = small.split(' ').map((word) => {
    const lower = word.toLowerCase();
    const isParticle = inCapitals && word !== small.split(' ')[0] && isSmallParticle(['', lower], 1);
    return isParticle ? lower : word;
  });
  // `KNEADER Ada`: a family name that alone is in capitals comes first where the reader should know it for one.
  const [first = '', ...others] = plain;
  const isTurned =
    !inCapitals && isShouted(words[0] ?? '') && !words.slice(1).some(isShouted) && !name.includes(',');
  const whole = isTurned ? `${first}, ${others.join(' ')}` : plain.join(' ');
  return {
    found: `${shown(name)}, in capitals`,
    expected: 'capitals only where the name has them',
    fix: `write ${asYaml(whole)}; if the name is written so, ${asMap(name)}`,
  };
}

const isSpoken = (word: string) => /[AEIOUYÀ-ÖØ-ÝĀĂĄĒĘĚĪİŌŐŪŰŮ]/u.test(word);

/** A word with its first letter alone in capitals, and the one behind `O’`, `D’` and `Mc`. */
function capitalised(word: string): string {
  if (word !== word.toUpperCase()) return word;
  return word
    .toLowerCase()
    .replace(/^(\p{L}['’]|mc)?(\p{L})/u, (_start, lead: string | undefined, letter: string) =>
      lead === undefined
        ? letter.toUpperCase()
        : lead.charAt(0).toUpperCase() + lead.slice(1) + letter.toUpperCase(),
    );
}

/** The initials behind a family name, as medical journals print authors: `Kneader A`, `van der Crumb BC`. */
function initialsBehind(name: string, amongOthers: boolean): RegExpExecArray | null {
  const match = /^([^,]*\p{Ll}[^,]*?)\s+((?:\p{Lu}\.?[\s-]?){1,3}|\p{Lu}-\p{Lu})$/u.exec(name);
  const words = match?.[1]?.split(' ') ?? [];
  // Among whole names, `Ada Kneader B` may be a name of India.
  const isFamily = words.length === 1 || isSmallParticle(words, 0) || amongOthers;
  const [, , initials = ''] = match ?? [];
  return isFamily && !(isSuffix(initials) && initials !== 'V' && initials !== 'II') ? match : null;
}

function initialsFinding(name: string, list: AuthorList, amongOthers: boolean): Finding | null {
  const { inBrackets } = list;
  const match = initialsBehind(name, amongOthers);
  const [, family = '', initials = ''] = match ?? [];
  if (!match) return null;
  const dotted = initials.match(/-?\p{Lu}/gu)?.map((letter) => `${letter}.`);
  const given = (dotted ?? []).join(' ').replaceAll(' -', '-');
  const map = `{ family: ${asYaml(initials)}, given: ${asYaml(family)} }`;
  // Where others have initials behind their names, these are none of a firm.
  const firm = isLegalForm(initials) && !amongOthers ? `of a firm, write ${asGroup(name, list)}; else ` : '';
  return {
    found: `${shown(name)}, perhaps a family name with initials behind it`,
    expected: `\`Given Family\` or \`Family, Given\`${firm === '' ? '' : ', or `organization: Name`'}`,
    fix: `${firm}write ${inBrackets ? '' : '- '}"${family}, ${given}", or the given names in full; if ${shown(initials)} is the family name, write \`${map}\``,
  };
}
