import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { escapeHtml } from '../../../../src/text/escape.ts';
import type { CslItem } from '../../../../src/derive/citing/csl-item.ts';
import type { References } from '../../../../src/derive/citing/references.ts';

/** How a style of the Citation Style Language makes a reference that stands alone. */
interface OracleStyle {
  csl: string;
  /** Changes what is known of a paper before it is formatted. */
  prepare?(item: CslItem): CslItem;
  /** Changes the HTML of a reference, for what no style can say. */
  finish?(html: string, item: CslItem): string;
}

const { styles, engine } = plugins.config.get('@csl');
const cslFile = (name: string) => readFileSync(new URL(`${name}.csl`, import.meta.url), 'utf8');

/** How many authors `acl.csl` names where there are more than 20. */
const namedAuthors = 19;
/** Stands for "and others", since a title may say that as well. */
const othersSign = '\u{F0001}';

const oracleStyles: Record<keyof References, OracleStyle> = {
  apa: {
    csl: styles
      .get('apa')
      // Letters behind the year tell apart what is side by side in a list.
      .replace(/ disambiguate-[a-z-]+="[^"]*"/g, '')
      // Numbers keep their letters: `arXiv:hep-th/9901001`.
      .replace('<text text-case="capitalize-first" variable="number"/>', '<text variable="number"/>'),
  },
  ieee: {
    csl: cslFile('ieee'),
    prepare: (item) => ({ ...withoutArxivTwice(item), ...genre(item, 'Ph.D. dissertation') }),
    // No comma follows a title that ends a sentence itself.
    finish: (html) => html.replace(/([.?!]),(’?”)/g, '$1$2'),
  },
  acl: {
    csl: cslFile('acl').replace('>and others<', `>${othersSign}<`),
    prepare: (item) => ({ ...withoutArxivTwice(item), ...genre(item, 'Ph.D. thesis') }),
    finish: (html, { author = [] }) => html.replace(othersSign, `and ${author.length - namedAuthors} others`),
  },
};

/** Without the publisher where that is arXiv, which the number names again. */
function withoutArxivTwice({ publisher, ...item }: CslItem): CslItem {
  const isTwice = publisher === 'arXiv' && item.number !== undefined;
  return publisher === undefined || isTwice ? item : { ...item, publisher };
}

/** What a style calls a report or a thesis. */
function genre({ type, genre = '' }: CslItem, doctoral: string): Partial<CslItem> {
  if (type === 'report') return { genre: 'Technical report' };
  return type === 'thesis' ? { genre: /^(?:master|bachelor)/i.test(genre) ? genre : doctoral } : {};
}

/**
 * References as citeproc-js makes them of the styles in the Citation Style Language: the APA's own, which comes with
 * Citation.js, and those beside this file. Our styles are held against them.
 */
export function citeprocReference(item: CslItem): References {
  const known = shieldedItem(item);
  const formatted = Object.entries(oracleStyles).map(([name, { csl, prepare, finish }]) => {
    if (!styles.has(`oracle-${name}`)) styles.add(`oracle-${name}`, csl);
    const html = format(`oracle-${name}`, prepare?.(known) ?? known);
    return [name, reference(finish?.(html, item) ?? html)];
  });
  return Object.fromEntries(formatted) as References;
}

/** @returns the HTML of an item, still shielded */
function format(style: string, item: CslItem): string {
  const citeproc = engine([item], style, 'en-US', 'html');
  citeproc.updateItems([item.id], true);
  const [, [entry = '']] = citeproc.makeBibliography();
  return entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '');
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

const addresses: ReadonlySet<string> = new Set(['URL', 'DOI'] satisfies (keyof CslItem)[]);
const people: ReadonlySet<string> = new Set(['author', 'editor'] satisfies (keyof CslItem)[]);

let count = 0;

/** An item for the engine, which knows items by their ids. */
function shieldedItem(item: CslItem): CslItem {
  count += 1;
  const values = Object.entries(item).map(([name, value]: [string, unknown]): [string, unknown] => {
    if (people.has(name)) return [name, (value as object[] | undefined)?.map(shieldedName)];
    if (typeof value !== 'string') return [name, value];
    return [name, addresses.has(name) ? shieldAddress(value) : shield(value)];
  });
  // Styles show notes in many ways; ours never do.
  return { ...Object.fromEntries(values), id: `n${count}`, note: '' } as unknown as CslItem;
}

function shieldedName(name: object): object {
  return Object.fromEntries(Object.entries(name).map(([part, value]) => [part, shieldName(String(value))]));
}

function reference(markup: string): { text: string; html: string } {
  const plain = markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  return {
    text: unshield(plain),
    // Our HTML writes the same signs in another way.
    html: markup
      .replaceAll('"', '&quot;')
      .replaceAll('&#38;', '&amp;')
      .replace(shielded, (sign) => escapeHtml(unshield(sign))),
  };
}
