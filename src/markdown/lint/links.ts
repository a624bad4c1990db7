import type { Definition, Link, LinkReference, Parents } from 'mdast';
import type { Fault } from '../../problems/finding.ts';
import { firstInvisibleIn, invisibleFinding } from '../../text/invisible.ts';
import { inBackticks } from '../../text/quote.ts';
import { rangeOf } from '../tree.ts';
import { saysNothing } from './headings.ts';
import { citationWithAddress } from './stray-marks.ts';

/** Whether a node stands in the words of a link. */
export function isLinked(ancestors: readonly Parents[]): boolean {
  return ancestors.some(({ type }) => type === 'link' || type === 'linkReference');
}

/** Links that lead nowhere, or that a page could not show. */
export function linkFaults(link: Link | LinkReference, ancestors: readonly Parents[], body: string): Fault[] {
  return [
    ...(link.type === 'link' && isLinked(ancestors) ? [linkInLink(link)] : []),
    ...citationWithAddress(link, body),
    ...(link.type === 'link' ? addressFaults(link) : []),
    ...(saysNothing(link) ? [linkWithoutWords(link)] : []),
  ];
}

/** Markdown lets a bare address stand in the words of a link; HTML does not. */
function linkInLink(link: Link): Fault {
  return {
    rule: 'link-form',
    ...rangeOf(link),
    found: 'a link in a link',
    expected: 'one address a link',
    fix: 'delete one of the two',
  };
}

/** Readers would never see the address. */
function linkWithoutWords(link: Link | LinkReference): Fault {
  return {
    rule: 'link-form',
    ...rangeOf(link),
    found: 'a link without words',
    expected: 'words between the brackets',
    fix: 'say between `[` and `]` where it leads',
  };
}

/** Addresses that no page may link to, and those with characters that nobody sees. */
export function addressFaults(node: Link | Definition): Fault[] {
  const { url } = node;
  if (!/^(?:https:\/\/[\w.-]+(?:[/?#]|$)|mailto:[^\s@]+@|#[^\s])/.test(url)) {
    const fix = /^http:\/\//i.test(url)
      ? 'write it with `https://`, if the site answers there'
      : 'write the whole address; to name another entry write `[@its-id]`';
    return [
      {
        rule: 'link-form',
        ...rangeOf(node),
        found: `a link to ${inBackticks(url.slice(0, 60))}`,
        expected: 'an https:// address, a mailto: address or a #heading',
        fix,
      },
    ];
  }
  // A fragment with such a character fits no heading, which is reported with the list of headings.
  const sign = url.startsWith('#') ? null : firstInvisibleIn(url);
  if (sign === null) return [];
  return [
    {
      rule: 'link-form',
      ...rangeOf(node),
      found: `an address with ${invisibleFinding(sign).found}`,
      expected: 'an address of which every character is seen',
      fix: 'delete the character, which may be written as `%E2…` or `&#…;`, or copy the address again',
    },
  ];
}
