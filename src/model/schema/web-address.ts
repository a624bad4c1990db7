import { namedByAddress } from '../../text/identifiers.ts';
import { firstInvisible, firstInvisibleIn, invisibleFinding } from '../../text/invisible.ts';
import type { FieldFault } from './field-fault.ts';

const fault: FieldFault = {
  rule: 'url-form',
  expected: 'an address that starts with https://',
  fix: 'copy the address from the browser’s address bar',
};

/** What to do with an `http://` address. */
const encrypted = 'write it with `https://`, if the site answers there';

/** What is wrong with a text as an https address that leads where it seems to lead; null when nothing is. */
export function urlFault(value: string): FieldFault | null {
  if (isUnencrypted(value)) return { ...fault, fix: encrypted };
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$/i.test(value) && urlFault(`https://${value}`) === null)
    return { ...fault, fix: `write \`https://${value}\`` };
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
  // A host that is only a number, such as `2130706433`, is an IP address in disguise.
  const isOddNumber = host !== parsed.host && /^[\d.]+$/.test(parsed.hostname);
  if (isOddNumber || parsed.hostname.startsWith('[')) return notPublic(host);
  // The URL standard allows hosts with characters such as `{`, which no host on the internet has.
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

function isUnencrypted(value: string): boolean {
  return /^http:\/\/[^/\\\s]/i.test(value);
}

/** The fault of the `http://` address of another's site, which may only answer so. */
export function unencryptedFault(value: string): FieldFault | null {
  if (!isUnencrypted(value)) return null;
  const archived = `https://web.archive.org/web/${value}`;
  return { ...fault, fix: `${encrypted}; else name an archived copy, such as ${archived}` };
}

/** The fault of an `http://` address that holds an id of the paper: the id does without the address. */
export function namedFault(value: string): FieldFault | null {
  const named = isUnencrypted(value) ? namedByAddress(value) : null;
  if (!named) return null;
  return {
    ...fault,
    expected: `the field \`${named.scheme}\``,
    fix: `write ${named.scheme}: "${named.id}" in place of this line, unless it is there already`,
  };
}

/** The host as it is written, with its port. */
function hostOf(address: string): string {
  return /^https:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** The fault of a host that readers cannot reach: an IP address, a local name, or a name without a domain. */
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

/** The fault of an address whose path cannot be part of file names. */
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
