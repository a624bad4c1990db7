import type { Author } from '../../model/authors/names.ts';
import type { Library, Paper } from '../../model/library.ts';
import { fold, normalise } from '../../search/words/normalise.ts';
import { isEastAsian } from '../../text/east-asian.ts';
import { escapeHtml } from '../../text/escape.ts';
import { compare } from '../../text/order.ts';
import { reservedIds } from '../../text/slug.ts';
import type { Addresses } from '../addresses.ts';
import { allNewestFirst } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** A name of an author and the papers that carry it. */
export interface AuthorPapers {
  /** Segment of the page's address, not yet encoded for a URL. */
  slug: string;
  /** The name as the newest paper prints it. */
  name: string;
  /** The name as indexes print it: `Plas, Lonneke van der`. */
  indexed: string;
  /** Newest first. */
  papers: Paper[];
  /** What the list is sorted by: small letters without accents, the family name first. */
  key: string;
}

/** Most letters of a slug. It names a folder, for which file systems take 255 bytes, and a letter has up to four. */
const longestSlug = 60;

/**
 * The segment of an author's address: small letters without accents but with their vowel signs, hyphens between words, in every script. Names
 * that give the same slug share a page, since nothing tells whether they are the same person.
 */
export function authorSlug(name: string): string {
  // Folding takes Korean syllables apart; NFC joins them again.
  const folded = fold(name).normalize('NFC');
  const words = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-/, '');
  const slug = [...words].slice(0, longestSlug).join('').replace(/-$/, '');
  // Windows reserves some names for devices.
  return slug === '' || reservedIds.test(slug) ? `${slug}-author`.replace(/^-/, '') : slug;
}

/** Everybody who wrote a paper of the list, people and groups, by family name. */
export const allAuthors = perLibrary((library): AuthorPapers[] => {
  const bySlug = new Map<string, AuthorPapers>();
  for (const paper of allNewestFirst(library)) {
    for (const author of paper.authors) {
      const slug = authorSlug(author.text);
      const known = bySlug.get(slug);
      if (!known)
        bySlug.set(slug, {
          slug,
          name: author.text,
          indexed: indexedName(author),
          papers: [paper],
          key: sortKey(author),
        });
      else if (known.papers.at(-1) !== paper) known.papers.push(paper);
    }
  }
  return [...bySlug.values()].sort((a, b) => compareKeys(a.key, b.key) || compare(a.slug, b.slug));
});

/** Those with a page of their own: authors of two papers or more. */
export const authorsWithPages = perLibrary((library): AuthorPapers[] =>
  allAuthors(library).filter(({ papers }) => papers.length > 1),
);

const slugsWithPages = perLibrary((library) => new Set(authorsWithPages(library).map(({ slug }) => slug)));

/** Where the name of an author leads: to the author's page, or, where one paper has the name, to a search for it. */
export function authorAddress(library: Library, addresses: Addresses, name: string): string {
  const slug = authorSlug(name);
  return slugsWithPages(library).has(slug) ? addresses.author(slug) : authorSearch(addresses, name);
}

/** The address of a search for the papers of an author. */
export function authorSearch(addresses: Addresses, name: string): string {
  // A quotation mark would end the value; names are compared without such signs.
  return `${addresses.search}?q=${encodeURIComponent(`author:"${name.replaceAll('"', ' ')}"`)}`;
}

/**
 * Names as HTML, with commas between them, each in a `bdi` that keeps its direction to itself: else two neighbours
 * written from right to left would change places.
 *
 * @param address where a name leads, for names that are links
 */
export function namesHtml(names: readonly string[], address?: (name: string) => string): string {
  return names
    .map((name) => {
      const text = `<bdi>${escapeHtml(name)}</bdi>`;
      return address ? `<a href="${escapeHtml(address(name))}">${text}</a>` : text;
    })
    .join(', ');
}

function sortKey({ csl, text }: Author): string {
  return normalise('family' in csl ? `${csl.family} ${csl.given ?? ''}` : text);
}

const collator = new Intl.Collator('en');

/** Keys in Latin letters by these; behind them other scripts, as Unicode orders these, and what begins with no letter. */
function compareKeys(a: string, b: string): number {
  const place = placeOf(a);
  return place - placeOf(b) || (place === 0 ? compare(a, b) : collator.compare(a, b));
}

function placeOf(key: string): number {
  return /^[a-z]/.test(key) ? 0 : /^\p{L}/u.test(key) ? 1 : 2;
}

/** The family name first. Names in East Asian scripts, and of groups, begin with it as they are. */
function indexedName({ csl, text }: Author): string {
  if (!('family' in csl) || isEastAsian(text)) return text;
  const given = [csl.given, csl['non-dropping-particle']].filter(Boolean).join(' ');
  return [csl.family, given, csl.suffix].filter(Boolean).join(', ');
}
