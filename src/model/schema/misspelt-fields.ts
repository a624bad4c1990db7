import type * as z from 'zod';
import { listed } from '../../problems/source.ts';
import { suggest } from '../../text/suggest.ts';
import { fieldNames, schemaAt } from './inspect.ts';
import { relationTypes } from './relation.ts';

/** Other words for a field, and what to do where renaming is not enough. The first field that the map has counts. */
const otherWords: [words: string[], field: string, fix?: string][] = [
  [['writers', 'creators'], 'authors'],
  [['year', 'date'], 'published'],
  [['month'], 'published', 'write the month into `published`, such as `2021-03`, and delete this line'],
  [['pdf', 'link', 'website', 'homepage', 'webpage'], 'url'],
  [['eprint'], 'arxiv'],
  [['keywords', 'topics'], 'tags', 'write `tags`, with ids of vocabulary.yaml'],
  [['journal', 'booktitle', 'conference'], 'venue'],
  [['github', 'repo', 'repository'], 'code'],
  [['website', 'homepage', 'page'], 'project'],
  [['reason', 'why', 'note'], 'because'],
  [['id', 'entry'], 'paper'],
  [['name'], 'title'],
  [['type'], 'kind'],
];

/** Fields that people expect a paper to have, and where the list keeps what they say. */
const elsewhere = new Map([
  ['theme', 'delete the field: the folder is the theme, and further ones stand in `alsoIn`'],
  ['id', 'delete the field: the name of the file is the id'],
  ['abstract', 'move the text into the body, below a line `## Abstract`, and delete the field'],
]);

/** A known field itself; for an unknown one, the field that it probably stands for or misspells; null if none. */
export function meantField(name: string, map: z.ZodType | null): string | null {
  const known = fieldNames(map);
  if (known.includes(name)) return name;
  const word = name.toLowerCase();
  const other = otherWord(word, known);
  if (other) return other[1];
  return linkName(word, map) === null && !isElsewhere(word, known) ? suggest(name, known) : null;
}

/**
 * What to do with an unknown field.
 *
 * @param name the field
 * @param map schema of the map in which it stands
 * @param has whether the map has a field
 */
export function unknownFieldFix(name: string, map: z.ZodType | null, has: (name: string) => boolean): string {
  const known = fieldNames(map);
  const word = name.toLowerCase();
  const meant = meantField(name, map);
  if (meant !== null && has(meant))
    return `delete the field, or write what it says into \`${meant}\`, which is there already`;
  if (meant !== null) return otherWord(word, known)?.[2] ?? `write \`${meant}\``;
  const link = linkName(word, map);
  if (link !== null) {
    return has('links') ? `move it into \`links\`, as \`${link}\`` : `write \`links: { ${link}: … }\``;
  }
  if (isElsewhere(word, known)) return elsewhere.get(word) ?? '';
  if (relationTypes.every((type) => known.includes(type)) && !relationTypes.some(has))
    return `write the one that is true of ${listed(relationTypes)}`;
  return 'delete the field, or move what it says into the body';
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
  return known.includes('published') && elsewhere.has(word);
}
