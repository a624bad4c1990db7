import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Paper } from '../../model/library.ts';
import { cslItem, statusNote, type CslItem } from './csl-item.ts';
import { referenceStyles, type StyleName } from './styles/reference-styles.ts';
import { escapeHtml } from '../../text/escape.ts';

/** A formatted reference. */
export interface Reference {
  text: string;
  /** Escaped text in which `<i>` is the only markup. */
  html: string;
}

/** A paper's reference in every style. */
export type References = Record<StyleName, Reference>;

const { styles, engine } = plugins.config.get('@csl');

/**
 * References of papers in every style, by paper id. One engine for each style formats all papers. It has all data
 * from here: nothing is fetched, and no reference names a day of access. The status of a retracted paper comes last.
 *
 * @param files the CSL of the styles that come with no package, by their name
 * @throws Error for a style whose CSL is nowhere
 */
export function formatReferences(
  papers: readonly Paper[],
  files: ReadonlyMap<string, string>,
): Map<string, References> {
  const items = papers.map(shieldedItem);
  const names = Object.keys(referenceStyles) as StyleName[];
  const formatted = names.map((name) => {
    const { prepare, finish } = referenceStyles[name];
    const htmls = format(register(name, files), prepare ? items.map(prepare) : items);
    return { name, finish, htmls };
  });
  const referencesOf = (paper: Paper, index: number) =>
    formatted.map(({ name, finish, htmls }): [string, Reference] => {
      const html = htmls[index] ?? '';
      return [name, reference(finish?.(html, paper) ?? html, statusNote(paper))];
    });
  return new Map(
    papers.map((paper, index) => [paper.id, Object.fromEntries(referencesOf(paper, index)) as References]),
  );
}

/** Puts a style into the register of Citation.js, to which other plugins write as well. @returns its name there */
function register(name: StyleName, files: ReadonlyMap<string, string>): string {
  const csl = files.get(name) ?? (styles.has(name) ? styles.get(name) : undefined);
  if (csl === undefined) throw new Error(`there is no ${name}.csl`);
  const registered = `reading-list-${name}`;
  styles.add(registered, referenceStyles[name].adapt?.(csl) ?? csl);
  return registered;
}

/** Formats items in their order. @returns the HTML of each, still shielded */
function format(style: string, items: readonly CslItem[]): string[] {
  const citeproc = engine(items, style, 'en-US', 'html');
  citeproc.updateItems(
    items.map(({ id }) => id),
    true,
  );
  const [{ entry_ids: order }, entries] = citeproc.makeBibliography();
  const byId = new Map(order.map(([id], index) => [id, entries[index]]));
  return items.map(({ id }) => (byId.get(id) ?? '').replace(/^\s*<div[^>]*>|<\/div>\s*$/g, ''));
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

/** Hides all signs of an address. Citeproc would curl quotes in it, and the address would lead nowhere. */
function shieldAddress(text: string): string {
  return text.replace(shielded, '').replace(/[^a-z0-9\u{10000}-\u{10FFFF}]/giu, hide);
}

/**
 * What citeproc misreads in names. It uses them as keys of objects, which have keys such as `constructor` from the
 * start; and it reads a bar in the name of a group as the beginning of a subgroup.
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

/** An item for the engine. Its id is made of a number, since ids such as `constructor` have a meaning in JavaScript. */
function shieldedItem(paper: Paper, index: number): CslItem {
  const item = cslItem(paper);
  const texts = Object.entries(item).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string') return [name, value];
    return [name, addresses.has(name) ? shieldAddress(value) : shield(value)];
  });
  const author = item.author?.map((name) =>
    Object.fromEntries(Object.entries(name).map(([part, value]) => [part, shieldName(value)])),
  );
  // Styles show notes in many ways; `reference` adds the status in one.
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
