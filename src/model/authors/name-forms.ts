import type { Finding } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { inQuotes } from '../yaml/quotes.ts';
import { bareName } from './bare-name.ts';
import { isGroupLike } from './group-names.ts';
import { isSuffix } from './names.ts';

/** A text as YAML, in quotes where signs in it might mean something there. */
export function asYaml(text: string): string {
  return /^\p{L}[\p{L}\p{M}.'’ -]*$/u.test(text) ? text : inQuotes(text);
}

/** The field or map that names a group. */
export function groupLine(name: string): string {
  return `organization: ${asYaml(name)}`;
}

/** Longer lists are not written out in a message. */
const longest = 200;

const partsOf = (name: string) => name.split(',').map((part) => part.trim());
const isWord = (text: string) => !/\s/.test(text);

/** Names as a list between brackets, with quotes around those that need them. */
function asList(names: readonly string[]): string {
  const items = names.map(asYaml);
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
  // Skip: a doubt is told of what stands around the name.
  if (partsOf(bareName(name)).length < 3 || (parts.length === 3 && isSuffix(second))) return null;
  const isTurned = parts.length === 3 && isSuffix(third);
  return {
    found: `${shown(name)}, several people in one name`,
    expected: 'one name an item, and every author',
    fix: isTurned ? `write "${family}, ${third}, ${second}"` : listFix(peopleIn(parts)),
  };
}

/**
 * The people of one text, between whom BibTeX writes `and` and others semicolons, as a list; null when there is one
 * without a comma to tell family and given name apart, or when it is not clear.
 */
export function peopleList(text: string): string | null {
  if (text.length > longest || /\b(?:others|et\.? al)\b|["[\]“”„«»{}]/i.test(text)) return null;
  const parts = text.split(/,?\s+(?:and|&)\s+|\s*;\s*/i).map((part) => part.trim());
  const people = parts.flatMap((part) => {
    const inner = partsOf(part);
    // `Ada Kneader, Bo Crumb and Cy Rye` has commas between people, `Kneader, Ada and Crumb, Bo` inside of names.
    return inner.length > 1 && inner.every((one) => !isWord(one)) ? inner : [part];
  });
  const isClear = people.every((one) => one !== '' && partsOf(one).length < 3 && !isGroupLike(one));
  return isClear && (parts.length > 1 || !text.includes(',')) ? asList(people) : null;
}

/**
 * How to write a list of the authors that are given in one text; null when brackets around it are enough.
 *
 * @param field in which they stand
 */
export function authorsFix(text: string, field = 'authors'): string | null {
  if (isGroupLike(text) && field === 'authors') return `write \`${groupLine(text)}\` in place of \`authors\``;
  const joined = / and |;| & /i.test(text) ? peopleList(text) : null;
  if (joined !== null) return `write \`${joined}\``;
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

/** What to say of two full names around a comma. A part with initials or small particles is part of one name. */
export function pairFinding(name: string): Finding | null {
  const parts = partsOf(name);
  const isName = (part: string) =>
    /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)+$/u.test(part) && !isSuffix(part);
  if (parts.length !== 2 || !parts.every(isName)) return null;
  return {
    found: `${shown(name)}, perhaps two people in one name`,
    expected: 'one name an item',
    fix: `${listFix(parts)}; of one person, put quotes around it`,
  };
}

/** Authors of one word each: probably `Family, Given` without quotes, which YAML splits at the comma. */
export function wordsFinding(names: readonly string[]): Finding {
  const people = peopleIn(names);
  const list = people ? asList(people) : '';
  const offer = list === '' || list.length > longest ? '' : `, such as \`authors: ${list}\``;
  return {
    found: `${names.length} authors of one word each`,
    expected: 'each author with given and family name; between brackets, every comma begins another author',
    fix: `put quotes around each \`Family, Given\`${offer}; people who have one name stay as they are`,
  };
}
