import type * as z from 'zod';
import { listed } from '../../problems/source.ts';
import { suggest } from '../../text/suggest.ts';
import { peopleList } from '../authors/name-forms.ts';
import { fieldNamesElsewhere, keptElsewhere } from './field-names.ts';
import { fieldNames, schemaAt } from './inspect.ts';
import { relationTypes } from './relation.ts';

/** Other words for fields of maps inside a paper and of other files. The first field that the map has counts. */
const otherWords: [words: string[], field: string, fix?: string | undefined][] = [
  ...fieldNamesElsewhere.map(
    ({ field, bibtex, zotero, others = '', fix }): [string[], string, string | undefined] => [
      [...bibtex, ...zotero, ...others.split(' ')].map(keyOf),
      field,
      fix,
    ],
  ),
  [['github', 'repo', 'repository', 'sourcecode'], 'code'],
  [['website', 'homepage', 'page', 'projectpage'], 'project'],
  [['reason', 'why', 'note'], 'because'],
  [['because', 'why', 'note'], 'reason'],
  [['date', 'day'], 'on'],
  [['id', 'entry'], 'paper'],
  [['type'], 'kind'],
];

/** A known field itself; for an unknown one, the field that it probably stands for or misspells; null if none. */
export function meantField(name: string, map: z.ZodType | null): string | null {
  const known = fieldNames(map);
  if (known.includes(name)) return name;
  const word = keyOf(name);
  const other = otherWord(word, known);
  if (other) return other[1];
  return linkName(word, map) === null && !isElsewhere(word, known) && !isRelation(word, known)
    ? suggest(name, known)
    : null;
}

/**
 * What to do with an unknown field.
 *
 * @param name the field
 * @param map schema of the map in which it stands
 * @param has whether the map has a field
 * @param value what the field holds
 */
export function unknownFieldFix(
  name: string,
  map: z.ZodType | null,
  has: (name: string) => boolean,
  value?: unknown,
): string {
  const known = fieldNames(map);
  const word = keyOf(name);
  const link = linkName(word, map);
  const named = meantField(name, map);
  const isLink = link !== null && named !== 'url' && typeof value === 'string' && /^https?:/i.test(value);
  const meant = isLink ? null : named;
  if (meant !== null && has(meant))
    return `delete the field, or write what it says into \`${meant}\`, which is there already`;
  const people = meant !== null && typeof value === 'string' && peopleFix(meant, value);
  if (people) return people;
  if (meant !== null) return otherWord(word, known)?.[2] ?? `write \`${meant}\``;
  if (link !== null) {
    return has('links') ? `move it into \`links\`, as \`${link}\`` : `write \`links: { ${link}: … }\``;
  }
  if (isElsewhere(word, known)) return keptElsewhere.get(word) ?? '';
  if (isRelation(word, known))
    return has('relations')
      ? `move it into \`relations\`, as an item with \`${word}\` and \`because\``
      : `write \`relations: [{ ${word}: its-id, because: … }]\``;
  if (relationTypes.every((type) => known.includes(type)) && !relationTypes.some(has))
    return `write the one that is true of ${listed(relationTypes)}`;
  return 'delete the field, or move what it says into the body';
}

/** BibTeX has several people in one text: `editor: Ada Kneader and Bo Crumb`. */
function peopleFix(field: string, text: string): string | null {
  const list = /^(?:authors|editors)$/.test(field) ? peopleList(text) : null;
  return list && `write \`${field}: ${list}\``;
}

function otherWord(word: string, known: readonly string[]) {
  if (known.includes(word)) return undefined;
  return otherWords.find(([words, field]) => words.includes(word) && known.includes(field));
}

/** The name that an unknown field would have among the `links` of its map; null if none. */
function linkName(word: string, map: z.ZodType | null): string | null {
  const links = fieldNames(map && schemaAt(map, ['links']));
  return links.includes(word) ? word : (otherWord(word, links)?.[1] ?? null);
}

/** True for a field of a paper that is kept elsewhere; only papers have `published`. */
function isElsewhere(word: string, known: readonly string[]): boolean {
  return known.includes('published') && keptElsewhere.has(word);
}

/** True for a type of relation at the top of a paper, where only the list of relations stands. */
function isRelation(word: string, known: readonly string[]): boolean {
  return known.includes('relations') && (relationTypes as readonly string[]).includes(word);
}

/** The form in which names of fields are compared: `container-title` and `containerTitle` are one. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
