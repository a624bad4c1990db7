import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ListedAddress } from './list-addresses.ts';
import type { Finding } from './probe.ts';

/** An address with what became of looking it up. */
export interface CheckedAddress extends ListedAddress {
  finding: Finding;
}

/** Where the commands keep when an address was fine. */
export const keptLinks = join('node_modules', '.cache', 'reading-list', 'links.json');

/** Hosts that are asked at the same time. */
const mostHosts = 8;

/**
 * Looks addresses up, several hosts at a time and of each host one after the other. What was fine a short while ago is
 * taken from the file; anything else is asked again.
 *
 * @param kept file that keeps when an address was fine; it need not exist
 * @param now milliseconds since 1970
 * @param freshFor milliseconds for which an address that was fine is not asked again
 * @param tell is called after each address, with how many are done
 */
export async function lookUp(
  addresses: readonly ListedAddress[],
  probe: (address: string) => Promise<Finding>,
  {
    kept,
    now,
    freshFor,
    tell = () => undefined,
  }: { kept: string; now: number; freshFor: number; tell?: (done: number) => void },
): Promise<CheckedAddress[]> {
  const known = readKept(kept);
  const findings = new Map<string, Finding>();
  const hosts = [...Map.groupBy(addresses, ({ address }) => new URL(address).host).values()];
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const { address } of host) {
        const isFresh = now - (known[address] ?? -Infinity) < freshFor;
        findings.set(address, isFresh ? { state: 'fine', detail: 'was fine lately' } : await probe(address));
        tell(findings.size);
      }
    }
  };
  await Promise.all(Array.from({ length: mostHosts }, work));
  const checked = addresses.flatMap((one) => {
    const finding = findings.get(one.address);
    return finding ? [{ ...one, finding }] : [];
  });
  const fine = checked.filter(({ finding }) => finding.state === 'fine');
  mkdirSync(dirname(kept), { recursive: true });
  const fresh = ({ address, finding: { detail } }: CheckedAddress) =>
    detail === 'was fine lately' ? (known[address] ?? now) : now;
  writeFileSync(kept, JSON.stringify(Object.fromEntries(fine.map((one) => [one.address, fresh(one)]))));
  return checked;
}

/** When addresses were fine, by address; nothing where the file is missing or broken. */
function readKept(file: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
}
