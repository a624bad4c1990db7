import { compare, type Problem } from './problem.ts';
import type { PaperReading } from './read-paper.ts';
import { problemAt, shown } from './source.ts';

/** Problems that only show when entries are compared: the same id, paper or title twice. */
export function compareEntries(readings: readonly PaperReading[]): Problem[] {
  const ordered = [...readings].sort((a, b) => compare(a.file.path, b.file.path));
  const seen = new Map<string, PaperReading>();
  const problems: Problem[] = [];
  for (const reading of ordered) {
    for (const claim of claims(reading)) {
      const first = seen.get(claim.key);
      if (!first) seen.set(claim.key, reading);
      else if (reading.source) {
        const range = reading.yaml?.rangeOf(claim.path) ?? { start: 0, end: 0 };
        problems.push(
          problemAt(reading.source, claim.rule, claim.path.length > 0 ? range : { start: 0, end: 3 }, {
            found: `${claim.what}, which ${shown(first.source?.file ?? first.file.path)} has too`,
            expected: claim.expected,
            fix: claim.fix,
          }),
        );
      }
    }
  }
  return problems;
}

interface Claim {
  key: string;
  rule: 'duplicate-id' | 'duplicate-identifier' | 'duplicate-title';
  path: (string | number)[];
  what: string;
  expected: string;
  fix: string;
}

const samePaper = {
  expected: 'one entry a paper',
  fix: 'if it is the same paper, improve the other entry; else correct the id',
};
const sameId = {
  expected: 'an id that no other entry or alias has',
  fix: 'rename this file, for example with one more word of the title',
};

function claims({ file, yaml }: PaperReading): Claim[] {
  const id: Claim = {
    key: `id ${file.id}`,
    rule: 'duplicate-id',
    path: [],
    what: `the id ${shown(file.id)}`,
    ...sameId,
  };
  if (!yaml) return [id];
  const aliases = yaml.stringsAt('aliases').map((alias, index): Claim => ({
    key: `id ${alias}`,
    rule: 'duplicate-id',
    path: ['aliases', index],
    what: `the alias ${shown(alias)}`,
    expected: sameId.expected,
    fix: 'delete the alias, or rename the other entry',
  }));
  const identifiers = (['arxiv', 'doi', 'acl', 'openreview'] as const).flatMap((scheme): Claim[] => {
    const [value = ''] = yaml.stringsAt(scheme);
    if (value === '') return [];
    return [
      {
        key: `${scheme} ${value.toLowerCase()}`,
        rule: 'duplicate-identifier',
        path: [scheme],
        what: `${scheme} ${shown(value)}`,
        ...samePaper,
      },
    ];
  });
  const titles = yaml
    .stringsAt('title')
    .filter(Boolean)
    .map((title): Claim => ({
      key: `title ${normaliseTitle(title)}`,
      rule: 'duplicate-title',
      path: ['title'],
      what: `the title ${shown(title)}`,
      ...samePaper,
    }));
  return [id, ...aliases, ...identifiers, ...titles];
}

/** A title without case, accents, punctuation and spaces: what two spellings of one title share. */
export function normaliseTitle(title: string): string {
  const bare = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return bare === '' ? title : bare;
}
