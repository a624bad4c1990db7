import type { Problem } from '../../problems/problem.ts';
import { problemAt, shown } from '../../problems/source.ts';
import type { PaperReading } from '../entries/read-paper.ts';
import type { ExcludedPaper } from '../library.ts';
import { claimsOf } from './same-paper.ts';

/**
 * Problems of entries whose paper was looked at and left out.
 *
 * @param file excluded.yaml as problems name it
 */
export function excludedEntries(
  readings: readonly PaperReading[],
  excluded: readonly ExcludedPaper[],
  file: string,
): Problem[] {
  const leftOut = new Map(
    excluded.flatMap((paper) =>
      claimsWithAddress((field) => valuesOf(paper, field)).flatMap(({ keys }) =>
        keys.map((key) => [key, paper] as const),
      ),
    ),
  );
  return readings.flatMap(({ source, yaml }) => {
    if (!source || !yaml) return [];
    // One of what the two have in common is enough to say that they are the same.
    const shared = claimsWithAddress(yaml.stringsAt).find(({ keys }) => keys.some((key) => leftOut.has(key)));
    const paper = shared?.keys.map((key) => leftOut.get(key)).find((other) => other !== undefined);
    if (!shared || !paper) return [];
    const problem = problemAt(source, {
      rule: 'excluded-entry',
      ...yaml.rangeOf([shared.field]),
      found: `${shared.what}, which ${shown(file)} leaves out since ${paper.on}: ${shown(paper.reason)}`,
      expected: 'no entry of a paper that was left out',
      fix: 'leave the entry out; if the reason no longer holds, delete the paper from excluded.yaml and say why in the pull request',
    });
    return [problem];
  });
}

function claimsWithAddress(stringsAt: (field: string) => string[]) {
  const [url = ''] = stringsAt('url');
  const address =
    url === '' ? [] : [{ keys: [`url ${url}`], field: 'url', what: `the address ${shown(url)}` }];
  return [...claimsOf(stringsAt), ...address];
}

function valuesOf(paper: ExcludedPaper, field: string): string[] {
  const known = { ...paper.identifiers, title: paper.title, url: paper.url, isbn: paper.isbn };
  const value = Object.hasOwn(known, field) ? known[field as keyof typeof known] : undefined;
  return value === undefined ? [] : [value];
}
