import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Paper } from '../../model/library.ts';
import { acl, namedAuthors, othersSign } from './styles/acl.ts';
import { ieee } from './styles/ieee.ts';
import { cslItem, statusNote, type CslItem } from './csl-item.ts';

/** The styles in which a reader can copy a reference, with the names that readers see. */
export const referenceStyles = { apa: 'APA', ieee: 'IEEE', acl: 'ACL' } as const;

export type ReferenceStyle = keyof typeof referenceStyles;

/** A formatted reference. */
export interface Reference {
  text: string;
  /** Escaped text in which `<i>` is the only markup. */
  html: string;
}

/** A paper's reference in every style. */
export type References = Record<ReferenceStyle, Reference>;

const { styles, engine } = plugins.config.get('@csl');

const templates: Record<ReferenceStyle, string> = {
  // A reference stands alone here: letters behind the year would tell apart what is not side by side.
  // Numbers keep their letters: `arXiv:hep-th/9901001`.
  apa: styles
    .get('apa')
    .replace(/ disambiguate-[a-z-]+="[^"]*"/g, '')
    .replace('<text text-case="capitalize-first" variable="number"/>', '<text variable="number"/>'),
  ieee,
  acl,
};
/** The templates' names in the library's register, which other plugins write to as well. */
const registered = (style: ReferenceStyle) => `reading-list-${style}`;
for (const style of Object.keys(templates) as ReferenceStyle[]) {
  styles.add(registered(style), templates[style]);
}

/**
 * References of papers in every style, by paper id. One engine a style formats all papers, from objects alone:
 * nothing is fetched, and no day of access is in them. The status of a retracted paper follows each reference.
 */
export function formatReferences(papers: readonly Paper[]): Map<string, References> {
  const items = papers.map(shieldedItem);
  const [apaOnes, ieeeOnes, aclOnes] = [
    format('apa', items),
    format('ieee', items.map(withoutArxivTwice)).map((one) => one.replace(/([.?!]),(’?”)/g, '$1$2')),
    format('acl', items.map(withoutArxivTwice)).map((one, index) =>
      one.replace(othersSign, `and ${(papers[index]?.authors.length ?? 0) - namedAuthors} others`),
    ),
  ];
  return new Map(
    papers.map((paper, index) => {
      const finish = (list: string[]) => reference(list[index] ?? '', statusNote(paper));
      return [paper.id, { apa: finish(apaOnes), ieee: finish(ieeeOnes), acl: finish(aclOnes) }];
    }),
  );
}

/** Formats items in their order. @returns the HTML of each, still shielded */
function format(style: ReferenceStyle, items: readonly CslItem[]): string[] {
  const citeproc = engine(items, registered(style), 'en-US', 'html');
  citeproc.updateItems(
    items.map(({ id }) => id),
    true,
  );
  const [{ entry_ids: order }, entries] = citeproc.makeBibliography();
  const byId = new Map(order.map(([id], index) => [id, entries[index]]));
  return items.map(({ id }) => (byId.get(id) ?? '').replace(/^\s*<div[^>]*>|<\/div>\s*$/g, ''));
}

/** Without the publisher where that is arXiv, which the number names again. */
function withoutArxivTwice({ publisher, ...item }: CslItem): CslItem {
  const isTwice = publisher === 'arXiv' && item.number !== undefined;
  return publisher === undefined || isTwice ? item : { ...item, publisher };
}

/**
 * Characters in which citeproc sees markup, or that it turns into some: dollars too, since it puts texts into italics
 * by `replace`, which reads `$&` and the like. They go through it as characters of a private area of Unicode, which it
 * does not know.
 */
const magic =
  /[<>&$\\{}\u00AA\u00B2\u00B3\u00B9\u00BA\u02B0-\u02E4\u1D2C-\u1D6A\u2070-\u209C\u2120\u2122\u3192-\u319F\u06E5\u06E6]/g;
const shielded = /[\u{F0000}-\u{FFFFD}]/gu;
const offset = 0xf0000;
const hide = (sign: string) => String.fromCodePoint(offset + sign.charCodeAt(0));

function shield(text: string): string {
  return text.replace(shielded, '').replace(/ {2,}/g, ' ').replace(magic, hide);
}

/** All signs of an address, of which citeproc would curl the quotes and a reader's copy would lead nowhere. */
function shieldAddress(text: string): string {
  return text.replace(shielded, '').replace(/[^a-z0-9\u{10000}-\u{10FFFF}]/giu, hide);
}

/**
 * Words such as `constructor`: the objects by which citeproc knows names have them from the start. A bar would part
 * the name of a group from that of a group within it.
 */
const inherited = new RegExp(`\\b(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})\\b|\\|`, 'g');

function shieldName(text: string): string {
  return shield(text).replace(inherited, (word) => hide(word) + word.slice(1));
}

function unshield(text: string): string {
  return text.replace(shielded, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? offset) - offset));
}

/** Variables that hold addresses, or the ends of some. */
const addresses: ReadonlySet<string> = new Set(['URL', 'DOI'] satisfies (keyof CslItem)[]);

/** An item for the engine, which knows it by a number: ids such as `constructor` have a meaning in JavaScript. */
function shieldedItem(paper: Paper, index: number): CslItem {
  const item = cslItem(paper);
  const texts = Object.entries(item).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string') return [name, value];
    return [name, addresses.has(name) ? shieldAddress(value) : shield(value)];
  });
  const author = item.author?.map((name) =>
    Object.fromEntries(Object.entries(name).map(([part, value]) => [part, shieldName(value)])),
  );
  // The note is said in one way for all styles, after the reference.
  return {
    ...Object.fromEntries(texts),
    ...(author ? { author } : {}),
    id: `n${index}`,
    note: '',
  } as CslItem;
}

function reference(markup: string, note: string | undefined): Reference {
  const plain = markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const tail = note === undefined ? '' : ` ${note}`;
  const marked = markup.replace(shielded, (sign) => escapeHtml(unshield(sign)));
  return { text: unshield(plain) + tail, html: marked + escapeHtml(tail) };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
