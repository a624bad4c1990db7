import { identifierSchemes } from '../../text/identifier-addresses.ts';
import { namedByAddress } from '../../text/identifiers.ts';
import type { Problem } from '../../problems/problem.ts';
import type { PaperReading } from '../entries/read-paper.ts';
import { problemAt, shown } from '../../problems/source.ts';

interface Address {
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

function isSamePaper(a: Address, b: Address): boolean {
  if (a.hasIds && b.hasIds) return false;
  return a.fragment === b.fragment || a.fragment === '' || b.fragment === '';
}
