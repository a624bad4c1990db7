import type { Finding } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';

/** Fields in which other tools keep the parts of a name: first the given names, then the family name. */
const nameParts = [
  ['given', 'first', 'firstname', 'first_name', 'given-names'],
  ['name', 'family', 'last', 'lastname', 'last_name', 'surname', 'family-names'],
];

/**
 * What to say of an author written as a map with the name in it, where only the name is wanted.
 *
 * @param author the item of the list
 * @param inBraces whether it is written `{ name: … }`
 * @returns null where the map holds no name
 */
export function authorMapFinding(author: unknown, inBraces: boolean): Finding | null {
  if (typeof author !== 'object' || author === null) return null;
  const fields = Object.entries(author);
  const parts = nameParts.flatMap((words) =>
    fields.flatMap(([field, value]) => (words.includes(field) && typeof value === 'string' ? [value] : [])),
  );
  const name = parts.join(' ').trim();
  if (name === '') return null;
  // Quotes are needed where other characters might mean something in YAML.
  const written = /^\p{L}[\p{L}\p{M} .’-]*$/u.test(name) ? name : JSON.stringify(name);
  return {
    found: `an author with the field ${shown(fields[0]?.[0])}`,
    expected: 'the name alone, or `family` and `given`; of a group, `organization: Name`',
    fix: `write \`${inBraces ? '' : '- '}${written}\``,
  };
}
