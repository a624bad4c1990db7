import type { Fault } from '../../problems/finding.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { isVagueType, meantType } from './type-names.ts';

/**
 * How to write a kind of publication that stands in the words of another program; null when the words are unknown.
 *
 * @param path the field: `type` of a paper, or `kind` of a venue
 */
export function typeRepair(
  yaml: YamlReading,
  path: readonly PropertyKey[],
  written: string,
): Pick<Fault, 'fix' | 'edit'> | null {
  if (isVagueType(written))
    return {
      fix: 'write `article` for a preprint, `webpage` for a page of the web, or choose another of them',
    };
  const meant = meantType(written);
  if (!meant) return null;
  const { type, degree } = meant;
  // A thesis is a doctoral one unless the entry says otherwise.
  const further =
    degree === undefined || degree === 'doctoral' || yaml.has('degree') ? [] : [`degree: ${degree}`];
  const fix = [`write \`${type}\``, ...further.map((line) => `below it \`${line}\``)].join(', and ');
  const edit = path.length === 1 ? yaml.editOf(String(path[0]), [`type: ${type}`, ...further]) : null;
  return edit ? { fix, edit } : { fix };
}
