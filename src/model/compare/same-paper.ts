import { identifierSchemes, type IdentifierScheme } from '../../text/identifier-addresses.ts';
import { externalArxiv, namedByAddress } from '../../text/identifiers.ts';
import type { Problem } from '../../problems/problem.ts';
import type { PaperReading } from '../entries/read-paper.ts';
import { problemAt, shown } from '../../problems/source.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { normaliseTitle } from './titles.ts';

/**
 * Problems that only show when entries are compared: the same paper or title twice.
 *
 * @param readings in the order of their paths
 */
export function compareEntries(readings: readonly PaperReading[]): Problem[] {
  const seen = new Map<string, PaperReading>();
  const problems: Problem[] = [];
  for (const reading of readings) {
    for (const claim of claims(reading)) {
      const first = seen.get(claim.key);
      if (!first) seen.set(claim.key, reading);
      else if (reading.source && reading.yaml) {
        const range = reading.yaml.rangeOf([claim.field]);
        const found = `${claim.what}, which ${shown(first.source?.file ?? first.file.path)} has too`;
        problems.push(problemAt(reading.source, claim.rule, range, { found, ...samePaper }));
      }
    }
  }
  return problems;
}

interface Claim {
  key: string;
  rule: 'duplicate-identifier' | 'duplicate-title';
  field: string;
  what: string;
}

const samePaper = {
  expected: 'one entry a paper',
  fix: 'if it is the same paper, improve the other entry; else correct the id',
};

function claims({ yaml }: PaperReading): Claim[] {
  if (!yaml) return [];
  const titles = yaml
    .stringsAt('title')
    .filter(Boolean)
    .map((title): Claim => ({
      key: `title ${normaliseTitle(title)}`,
      rule: 'duplicate-title',
      field: 'title',
      what: `the title ${shown(title)}`,
    }));
  return [...identifierClaims(yaml), ...titles];
}

/** Ids of the fields, and the one that the address of the paper names. */
function identifierClaims(yaml: YamlReading): Claim[] {
  const claimOf = (scheme: IdentifierScheme, id: string, field: string): Claim => ({
    key: `${scheme} ${externalArxiv(id).toLowerCase()}`,
    rule: 'duplicate-identifier',
    field,
    what: field === scheme ? `${scheme} ${shown(id)}` : `the address of ${scheme} ${shown(id)}`,
  });
  const fields = identifierSchemes.flatMap((scheme) => {
    const [id = ''] = yaml.stringsAt(scheme);
    return id === '' ? [] : [claimOf(scheme, id, scheme)];
  });
  const named = namedByAddress(yaml.stringsAt('url')[0] ?? '');
  if (!named) return fields;
  const address = claimOf(named.scheme, named.id, 'url');
  return fields.some(({ key }) => key === address.key) ? fields : [...fields, address];
}

export interface Address {
  reading: PaperReading;
  /** Place on the page, with its `#`; of two papers of one page, each has its own. */
  fragment: string;
  /** True for a paper that its ids tell from others, whatever the page at its address shows. */
  hasIds: boolean;
}

/** Problems of papers that are known by the same address alone; of each pair at the later one of the readings. */
export function compareAddresses(readings: readonly PaperReading[]): Problem[] {
  const seen = new Map<string, Address[]>();
  return readings.flatMap((reading) => {
    const { source, yaml } = reading;
    const [written = ''] = yaml?.stringsAt('url') ?? [];
    // An address that names an id is compared as that id.
    if (!source || !yaml || !URL.canParse(written) || namedByAddress(written)) return [];
    const { host, pathname, search, hash } = new URL(written);
    const page = `${host}${pathname.replace(/\/+$/, '')}${search}`;
    const own: Address = { reading, fragment: hash, hasIds: identifierSchemes.some(yaml.has) };
    const others = seen.get(page) ?? [];
    seen.set(page, [...others, own]);
    const twin = others.find((other) => isSamePaper(own, other));
    if (!twin) return [];
    const finding = {
      found: `the address ${shown(written)}, which ${shown(twin.reading.source?.file ?? '')} has too`,
      expected: 'one entry a paper',
      fix: 'if it is the same paper, improve the other entry; else write the address that shows this paper, with the `#` of its place on the page',
    };
    return [problemAt(source, 'duplicate-identifier', yaml.rangeOf(['url']), finding)];
  });
}

export function isSamePaper(a: Address, b: Address): boolean {
  if (a.hasIds && b.hasIds) return false;
  return a.fragment === b.fragment || a.fragment === '' || b.fragment === '';
}
