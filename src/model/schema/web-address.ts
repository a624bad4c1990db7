import { firstInvisible, firstInvisibleIn, invisibleFinding } from '../../text/invisible.ts';
import type { FieldFault } from './field-fault.ts';

const fault: FieldFault = {
  rule: 'url-form',
  expected: 'an address that starts with https://',
  fix: 'copy the address from the browser’s address bar',
};

/** What to do with an address that is not encrypted. */
const encrypted = 'write it with `https://`, if the site answers there';

/** What keeps a text from being an https address that leads where it seems to lead. */
export function urlFault(value: string): FieldFault | null {
  if (/^http:\/\/[^/\\\s]/i.test(value)) return { ...fault, fix: encrypted };
  if (!/^https:\/\/[^/\\]/i.test(value) || !URL.canParse(value) || /\s/.test(value)) return fault;
  const sign = firstInvisible(value) ?? firstInvisibleIn(value);
  if (sign !== null) {
    const found = `an address with ${invisibleFinding(sign).found}`;
    const fix = 'delete the character, which may be written as `%E2…`, or type the address again';
    return { ...fault, found, expected: 'an address without invisible characters', fix };
  }
  const parsed = new URL(value);
  if (parsed.protocol !== 'https:') return fault;
  const host = hostOf(value);
  // `2130706433` is a number for a machine, too.
  const isOddNumber = host !== parsed.host && /^[\d.]+$/.test(parsed.hostname);
  if (isOddNumber || parsed.hostname.startsWith('[')) return notPublic(host);
  // The URL standard lets hosts hold signs such as `{`, which no name on the internet has.
  if (host !== parsed.host || parsed.port !== '' || !/^[a-z0-9.-]+$/.test(parsed.host)) {
    const found = `the host \`${host}\``;
    const fix =
      parsed.port === '' ? 'copy the address again; letters of other scripts look alike' : 'delete the port';
    return { ...fault, found, expected: 'a host in plain letters, without a port', fix };
  }
  if (parsed.username === '' && parsed.password === '') return null;
  const expected = 'an address without user name and password';
  return { ...fault, expected, fix: 'delete the part before `@`' };
}

/** The host as it is written, with its port. */
function hostOf(address: string): string {
  return /^https:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** What keeps readers from the host of an https address: a number, one machine, or a name without a domain. */
export function publicHostFault(address: string): FieldFault | null {
  const { hostname } = new URL(address);
  const isPublic = /^(?:[a-z0-9-]+\.)+(?!local(?:host)?\.?$|internal\.?$)[a-z][a-z0-9-]+\.?$/.test(hostname);
  return isPublic ? null : notPublic(hostOf(address));
}

function notPublic(host: string): FieldFault {
  return {
    ...fault,
    found: `the host \`${host}\``,
    expected: 'a public host name such as example.org',
    fix: 'write the address under which everybody can read it',
  };
}

/** What keeps the path of an address from being a part of file names. */
export function pathFault(value: string): FieldFault | null {
  const { pathname, search, hash } = new URL(value);
  if (/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(pathname) && search === '' && hash === '') return null;
  return {
    rule: 'url-form',
    found: `the path \`${pathname}${search}${hash}\``,
    expected: 'a path of letters, digits, hyphens, dots and underscores',
    fix: 'publish the site at such a path, and write its address without `?` and `#`',
  };
}
