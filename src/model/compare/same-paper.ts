import type { Problem } from '../../problems/problem.ts';
import { problemAt, shown } from '../../problems/source.ts';
import { identifierSchemes, paperSchemes, type IdentifierScheme } from '../../text/identifier-addresses.ts';
import { identifierKeys, namedByAddress } from '../../text/identifiers.ts';
import type { PaperReading } from '../entries/read-paper.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { normaliseTitle } from './titles.ts';

/**
 * Problems of papers that have an id or a title in common; of each pair at the later one.
 *
 * @param readings in the order of their paths
 */
export function compareEntries(readings: readonly PaperReading[]): Problem[] {
  const seen = new Map<string, PaperReading>();
  return readings.flatMap((reading) =>
    claimsOf(reading.yaml?.stringsAt ?? (() => [])).flatMap(({ keys, rule, field, what }) => {
      const { source, yaml } = reading;
      const first = keys.map((key) => seen.get(key)).find((other) => other && other !== reading);
      for (const key of keys) if (!seen.has(key)) seen.set(key, reading);
      if (!first || !source || !yaml) return [];
      const found = `${what}, which ${shown(first.source?.file ?? first.file.path)} has too`;
      const fix = `${improve} correct the id`;
      return [problemAt(source, { rule, ...yaml.rangeOf([field]), found, expected, fix })];
    }),
  );
}

const expected = 'one entry a paper';
const improve = 'if it is the same paper, improve the other entry; else';

interface Claim {
  keys: string[];
  rule: 'duplicate-identifier' | 'duplicate-title';
  field: string;
  what: string;
}

/** What tells that two papers are the same: ids, and the title. @param stringsAt the values of a field */
export function claimsOf(stringsAt: YamlReading['stringsAt']): Claim[] {
  const titles = stringsAt('title')
    .filter(Boolean)
    .map((title): Claim => ({
      keys: [`title ${normaliseTitle(title)}`],
      rule: 'duplicate-title',
      field: 'title',
      what: `the title ${shown(title)}`,
    }));
  return [...identifierClaims(stringsAt), ...titles];
}

const partsOfVolumes = ['chapter', 'paper-conference'];

/** The ids in the fields, and the id in the address of the paper. */
function identifierClaims(stringsAt: YamlReading['stringsAt']): Claim[] {
  const claimOf = (scheme: IdentifierScheme, id: string, field: string): Claim => ({
    keys: identifierKeys({ scheme, id }).map((key) => key.toLowerCase()),
    rule: 'duplicate-identifier',
    field,
    what: field === scheme ? `${scheme} ${shown(id)}` : `the address of ${scheme} ${shown(id)}`,
  });
  const [type = ''] = stringsAt('type');
  // Papers of a volume share its ISBN.
  const schemes = partsOfVolumes.includes(type) ? paperSchemes : identifierSchemes;
  const fields = schemes.flatMap((scheme) => {
    const [id = ''] = stringsAt(scheme);
    return id === '' ? [] : [claimOf(scheme, id, scheme)];
  });
  const named = namedByAddress(stringsAt('url')[0] ?? '');
  if (!named) return fields;
  const address = claimOf(named.scheme, named.id, 'url');
  return fields.some(({ keys }) => keys.some((key) => address.keys.includes(key)))
    ? fields
    : [...fields, address];
}

interface Address {
  reading: PaperReading;
  /** Place on the page, with its `#`: two papers on one page have places of their own. */
  fragment: string;
  /** True for a paper that has ids, which tell it from others at the same address. */
  hasIds: boolean;
}

/** Problems of papers that have nothing but an address, and the same; of each pair at the later one of the readings. */
export function compareAddresses(readings: readonly PaperReading[]): Problem[] {
  const seen = new Map<string, Address[]>();
  return readings.flatMap((reading) => {
    const { source, yaml } = reading;
    const [written = ''] = yaml?.stringsAt('url') ?? [];
    // Skip an address with an id in it: compareEntries compares the id.
    if (!source || !yaml || !URL.canParse(written) || namedByAddress(written)) return [];
    const { host, pathname, search, hash } = new URL(written);
    const page = `${host}${pathname.replace(/\/+$/, '')}${search}`;
    const own: Address = { reading, fragment: hash, hasIds: paperSchemes.some(yaml.has) };
    const others = seen.get(page) ?? [];
    seen.set(page, [...others, own]);
    const twin = others.find((other) => isSamePaper(own, other));
    if (!twin) return [];
    const found = `the address ${shown(written)}, which ${shown(twin.reading.source?.file ?? '')} has too`;
    const fix = `${improve} write the address that shows this paper, with the \`#\` of its place on the page`;
    const range = yaml.rangeOf(['url']);
    return [problemAt(source, { rule: 'duplicate-identifier', ...range, found, expected, fix })];
  });
}

function isSamePaper(a: Address, b: Address): boolean {
  if (a.hasIds && b.hasIds) return false;
  return a.fragment === b.fragment || a.fragment === '' || b.fragment === '';
}
