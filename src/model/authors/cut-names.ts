import type { Finding } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { isDegree } from './bare-name.ts';
import { isLoneForm } from './group-names.ts';
import { asYaml, groupLine } from './name-forms.ts';
import { invertedName, isSuffix, parsePerson } from './names.ts';

/**
 * What to say of an item that is the end of the name before it, which YAML cut at its comma: `[Rye Mill, Inc.]`,
 * `[Ada Kneader, Jr.]`, `[Ada Kneader, PhD]`.
 *
 * @param before the item before it, if there is one
 * @param inBrackets true for `[Ada Kneader, …]`, false for a line an author
 * @returns null for other items
 */
export function cutFinding(name: string, before: string | undefined, inBrackets: boolean): Finding | null {
  if (!before) return null;
  const item = (text: string) => (inBrackets ? text : `- ${text}`);
  const found = `${shown(name)}, the end of a name without the name`;
  const expected = 'one name an item, with quotes around a name that holds a comma';
  if (isLoneForm(name)) {
    const line = groupLine(`${before}, ${name}`);
    const group = inBrackets ? `{ ${line} }` : `- ${line}`;
    return { found, expected, fix: `write \`${group}\` in place of this item and the one before it` };
  }
  if (!before.includes(' ')) return null;
  if (isDegree(name)) return { found, expected: 'names without degrees', fix: 'delete this item' };
  if (!isSuffix(name)) return null;
  const { csl } = parsePerson(before);
  if (!('family' in csl) || csl.suffix !== undefined) return null;
  const whole = asYaml(invertedName({ ...csl, suffix: name }));
  return { found, expected, fix: `write ${item(whole)} in place of this item and the one before it` };
}
