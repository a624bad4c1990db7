import type { Finding } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { isSuffix } from './names.ts';

/** Longer lists are not written out in a message. */
const longest = 200;

const partsOf = (name: string) => name.split(',').map((part) => part.trim());
const isWord = (text: string) => !/\s/.test(text);

/** Names as a list between brackets, with quotes around those that need them. */
function asList(names: readonly string[]): string {
  const items = names.map((name) => (/^\p{L}[\p{L}\p{M}.'’ -]*$/u.test(name) ? name : JSON.stringify(name)));
  return `[${items.join(', ')}]`;
}

/** The people that the parts between commas stand for; null when that is not clear. */
function peopleIn(parts: readonly string[]): string[] | null {
  if (parts.every((part) => part !== '' && !isWord(part))) return [...parts];
  if (parts.length % 2 === 1 || parts.includes('')) return null;
  return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : []));
}

function listFix(people: readonly string[] | null): string {
  const list = people ? asList(people) : '';
  return list === '' || list.length > longest
    ? 'make one list item of each author'
    : `make one list item of each author, as in \`authors: ${list}\``;
}

/** What to say of an author with more commas than `Family, Suffix, Given` has; null for other names. */
export function crowdFinding(name: string): Finding | null {
  const parts = partsOf(name);
  const [family = '', second = '', third = ''] = parts;
  if (parts.length < 3 || (parts.length === 3 && isSuffix(second))) return null;
  const isTurned = parts.length === 3 && isSuffix(third);
  return {
    found: `${shown(name)}, several people in one name`,
    expected: 'one name an item, and every author',
    fix: isTurned ? `write "${family}, ${third}, ${second}"` : listFix(peopleIn(parts)),
  };
}

/** How to write a list of the authors that are given in one text; null when brackets around it are enough. */
export function authorsFix(text: string): string | null {
  const parts = partsOf(text);
  const needsMore = / and |;| & |\bet\.? al\b|["[\]“”„«»]/i.test(text);
  if (needsMore) return 'write a list with one item for each author, such as `[Ada Kneader, Bo Crumb]`';
  if (parts.length < 2 || text.length > longest) return null;
  if (parts.length === 2) {
    const several = parts.some(isWord) ? '[Ada Kneader, Bo Crumb]' : asList(parts);
    return `write \`["${text}"]\` for one person, or a list such as \`${several}\` for several`;
  }
  const people = isSuffix(parts[1] ?? '') && parts.length === 3 ? [text] : peopleIn(parts);
  return people && `write \`${asList(people)}\``;
}

/** Marks of footnotes and addresses, which title pages print behind names. */
const marks =
  /\s*(?:<[^<>]*@[^<>]*>|\([^()]*@[^()]*\)|\S+@\S+|[*†‡§¶¹²³⁰⁴-⁹]+(?:\s*\d+)?|(?<=\p{L}\.?)\d+(?:,\d+)*(?!\p{L}))/gu;
/** Longer names are skipped: the schema reports them. */
const longestName = 120;

function markFinding(name: string): Finding | null {
  // Skip a single word of letters and digits, which may be a pen name.
  if (name.length > longestName || !/[ @*†‡§¶¹²³⁰⁴-⁹]/.test(name)) return null;
  const bare = name.replace(marks, '').trim();
  if (bare === name) return null;
  return {
    found: `${shown(name)}, with more in it than a name`,
    expected: 'a name without address, star or digit',
    fix: bare === '' ? 'write the name of the author' : `write ${bare}`,
  };
}

/** Two full names around a comma. A part with initials or small particles would be part of one name. */
function pairFinding(name: string): Finding | null {
  const parts = partsOf(name);
  const isName = (part: string) =>
    /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)+$/u.test(part) && !isSuffix(part);
  if (parts.length !== 2 || !parts.every(isName)) return null;
  return {
    found: `${shown(name)}, perhaps two people in one name`,
    expected: 'one name an item',
    fix: `${listFix(parts)}; of one person, leave it`,
  };
}

/** True for `Family, Given` with a single word on one side; then the list writes all its names in this form. */
const isInverted = (name: string) => partsOf(name).length === 2 && partsOf(name).some(isWord);

/** What looks wrong with authors, each finding with the index in the list. The form of a name is not checked here. */
export function doubtfulNames(names: readonly string[]): { index: number; finding: Finding }[] {
  const latinWords = names.every((name) => /^[\p{Script=Latin}\p{M}'’-]+\.?$/u.test(name));
  if (names.length > 1 && latinWords) return [{ index: 0, finding: wordsFinding(names) }];
  const inverted = names.some(isInverted);
  return names.flatMap((name, index) => {
    const finding = markFinding(name) ?? (inverted ? null : pairFinding(name));
    return finding ? [{ index, finding }] : [];
  });
}

/** Authors of one word each: probably `Family, Given` without quotes, which YAML splits at the comma. */
function wordsFinding(names: readonly string[]): Finding {
  const people = peopleIn(names);
  const list = people ? asList(people) : '';
  const offer = list === '' || list.length > longest ? '' : `, such as \`authors: ${list}\``;
  return {
    found: `${names.length} authors of one word each`,
    expected: 'each author with given and family name; between brackets, every comma begins another author',
    fix: `put quotes around each \`Family, Given\`${offer}; people who have one name stay as they are`,
  };
}
