import { claimsOf } from '../../src/model/compare/same-paper.ts';
import { titleLikeness } from '../../src/model/compare/titles.ts';
import type { YamlReading } from '../../src/model/yaml/parse.ts';

/** An entry that may be of the same paper. */
export interface NearDuplicate {
  path: string;
  title: string;
  /** What the two have in common, or how much their titles are alike: `doi \`10.1000/rye\``, `64 % of the words`. */
  why: string;
}

/** Share of the words of two titles from which on a person should look. */
const alike = 0.5;
const most = 3;

/**
 * Other entries that may be of the same paper, the likeliest first: with an id or the title in common, or with most words
 * of the title.
 *
 * @param others the list's entries by path
 */
export function nearDuplicates(
  path: string,
  entry: YamlReading,
  others: ReadonlyMap<string, YamlReading>,
): NearDuplicate[] {
  const claims = claimsOf(entry.stringsAt);
  const titleIn = (yaml: YamlReading) => yaml.stringsAt('title')[0] ?? '';
  const found = [...others].flatMap(([other, yaml]) => {
    if (other === path) return [];
    const keys = new Set(claimsOf(yaml.stringsAt).flatMap((claim) => claim.keys));
    const shared = claims.find((claim) => claim.keys.some((key) => keys.has(key)));
    const likeness = shared ? 1 : titleLikeness(titleIn(entry), titleIn(yaml));
    if (likeness < alike) return [];
    const why = shared ? `both have ${shared.what}` : `${Math.round(likeness * 100)} % of the words`;
    return [{ duplicate: { path: other, title: titleIn(yaml), why }, likeness }];
  });
  return found
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ duplicate }) => duplicate);
}
