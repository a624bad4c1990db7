import type { Library, Paper } from '../../model/library.ts';
import { compare } from '../../text/order.ts';
import type { Addresses } from '../addresses.ts';
import { newestFirst, tagLabel, themeTitle } from '../lists.ts';
import { readingLinks } from '../paper-links.ts';
import { perPaper } from '../per-paper.ts';
import { changes, latestDay } from './changes.ts';
import { createFeedContent } from './item-html.ts';
import { feedFiles, type FeedPlace } from './places.ts';

/** A theme or tag of an item. */
export interface FeedCategory {
  /** Id of the set of terms, `themes` or `tags`; it stays the same when the site moves. */
  scheme: string;
  term: string;
  label: string;
}

/** One entry of a feed, whatever the format. Times are `YYYY-MM-DDTHH:MM:SS.000Z`; addresses are absolute. */
export interface FeedItem {
  id: string;
  title: string;
  url: string;
  /** Address of the paper itself, outside the list. */
  external: string | undefined;
  published: string;
  updated: string;
  authors: string[];
  categories: FeedCategory[];
  html: string;
}

/** A filled feed, whatever the format. */
export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  language: string;
  /** Time of the newest item; the epoch for a feed without items. */
  updated: string;
  /** Who publishes the feed: the list. */
  publisher: { name: string; url: string };
  page: string;
  atom: string;
  json: string;
  licence: { text: string; url: string | undefined } | null;
  items: FeedItem[];
}

/**
 * How many items a feed has: the newest `least`, and all others of the day of the last of these, so that a daily
 * reader misses none. Never more than `most`, since a feed is fetched whole, again and again.
 */
interface FeedLength {
  least: number;
  most: number;
}

/** The narrower a feed, the slower it fills: one of all papers needs more of them for the same weeks than one of a tag. */
export const feedLengths = {
  all: { least: 50, most: 200 },
  changes: { least: 50, most: 200 },
  theme: { least: 20, most: 50 },
  tag: { least: 10, most: 50 },
} as const satisfies Record<FeedPlace['kind'], FeedLength>;

/**
 * Makes the function that fills the feeds of a list with their newest items; it makes each item once. A paper is in the
 * feed of all, of its themes and of each of its tags: those of tags have its note without the sections behind it.
 */
export function createFeedFiller(library: Library, addresses: Addresses): (place: FeedPlace) => Feed {
  const { site } = library;
  const { absolute } = addresses;
  const writer = createWriter(library, addresses);
  return (place) => {
    const files = feedFiles(place, addresses);
    const items = itemsOf(library, place, writer);
    return {
      id: permanentId(library, `${place.folder}feed`),
      title: place.title,
      subtitle: place.summary,
      language: site.language,
      updated: items.map((item) => item.updated).reduce((a, b) => (a > b ? a : b), momentOf('1970-01-01')),
      publisher: { name: site.title, url: absolute(addresses.home) },
      page: absolute(addresses.file(place.page)),
      atom: absolute(files.atom),
      json: absolute(files.json),
      licence:
        site.licence === undefined
          ? null
          : { text: `Notes: ${site.licence}`, url: site.licenceUrl && standardAddress(site.licenceUrl) },
      items,
    };
  };
}

/**
 * A permanent id: a tag URI (RFC 4151) made of the `id` in site.md, or else its `url`, wherever a build is published.
 * The year is that in which this form of id was introduced. It must never change: every feed reader would show every
 * item again.
 *
 * @param name of what gets the id, unique in the list: `papers/slow-dough`
 */
export function permanentId({ site }: Library, name: string): string {
  const { hostname, pathname } = new URL(standardAddress(site.id ?? site.url));
  return `tag:${hostname},2026:${pathname.replace(/\/*$/, '/')}${name}`;
}

/** An address with only the characters that RFC 3986 allows, as feeds demand; browsers accept more. */
function standardAddress(address: string): string {
  return new URL(address).href.replace(/[<>"{}|\\^`]/g, encodeURIComponent);
}

function itemsOf(library: Library, { kind, collection }: FeedPlace, writer: FeedWriter): FeedItem[] {
  const length = feedLengths[kind];
  if (!collection) return newestItems(changeList(library), ({ day }) => day, length).map(writer.change);
  const papers = newestItems(collection.papers, latestDay, length);
  return papers.map(kind === 'tag' ? writer.noted : writer.paper);
}

function newestItems<T>(items: readonly T[], day: (item: T) => string, { least, most }: FeedLength): T[] {
  const sorted = [...items].sort((a, b) => compare(day(b), day(a)));
  const lastOfLeast = sorted[least - 1];
  if (lastOfLeast === undefined) return sorted;
  return sorted.filter((item) => day(item) >= day(lastOfLeast)).slice(0, most);
}

const halfDay = 12 * 60 * 60;

/**
 * A second of the day on which a paper joined, later for newer publications: readers order items by their times, and
 * entries have days alone. It depends on nothing but the paper, which is in several feeds and among others tomorrow:
 * the number of days from 1950 to its publication, before noon.
 */
function secondOf({ published: { year, month = 1, day = 1 } }: Paper): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1950, 0, 1)) / 86_400_000;
  return Math.min(Math.max(days, 0), halfDay - 1);
}

/** A moment of a day, in UTC. @param second seconds since midnight */
function momentOf(day: string, second = 0): string {
  return new Date(Date.parse(day) + second * 1000).toISOString();
}

interface Change {
  paper: Paper;
  day: string;
  /** What happened: `added`, `corrected`, or the paper's status. */
  what: string;
  /** Last part of the item's id, when it is not `what`: a paper may be corrected on several days. */
  key?: string;
}

function changeList(library: Library): Change[] {
  return changes(library).flatMap(({ day, added, found, revised }) => [
    ...found.map((paper) => ({ paper, day, what: paper.status?.state ?? '' })),
    ...revised.map(({ paper }) => ({ paper, day, what: 'corrected', key: `corrected-${day}` })),
    ...newestFirst(added.flatMap(({ papers }) => papers)).map((paper) => ({ paper, day, what: 'added' })),
  ]);
}

/** Writes the items of a list. */
interface FeedWriter {
  /** A paper with all that the list says of it. */
  paper: (paper: Paper) => FeedItem;
  /** A paper with its note alone. */
  noted: (paper: Paper) => FeedItem;
  change: (change: Change) => FeedItem;
}

function createWriter(library: Library, addresses: Addresses): FeedWriter {
  const content = createFeedContent(library, addresses);
  const shared = (paper: Paper) => ({
    url: addresses.absolute(addresses.paper(paper.id)),
    external: readingLinks(paper).map(({ href }) => standardAddress(href))[0],
    authors: paper.authors.map((author) => author.text),
    categories: categories(library, paper),
  });
  const joined = (paper: Paper, html: string): FeedItem => ({
    ...shared(paper),
    // By its first id, so that a renamed paper stays the same item.
    id: permanentId(library, `papers/${paper.aliases[0] ?? paper.id}`),
    title: paper.title,
    published: momentOf(paper.added, secondOf(paper)),
    updated: momentOf(latestDay(paper), secondOf(paper)),
    html,
  });
  return {
    paper: perPaper((paper) => joined(paper, content.full(paper))),
    noted: perPaper((paper) => joined(paper, content.short(paper))),
    change: ({ paper, day, what, key = what }: Change): FeedItem => ({
      ...shared(paper),
      id: permanentId(library, `changes/${paper.aliases[0] ?? paper.id}/${key}`),
      title: `${what.slice(0, 1).toUpperCase()}${what.slice(1)}: ${paper.title}`,
      published: momentOf(day, secondOf(paper) + (what === 'added' ? 0 : halfDay)),
      updated: momentOf(day, secondOf(paper) + (what === 'added' ? 0 : halfDay)),
      html: what === 'corrected' ? content.correction(paper, day) : content.brief(paper),
    }),
  };
}

function categories(library: Library, paper: Paper): FeedCategory[] {
  const of = (set: string, labelOf: typeof tagLabel) => (term: string) => ({
    scheme: permanentId(library, set),
    term,
    label: labelOf(library, term),
  });
  return [
    ...[paper.theme, ...paper.alsoIn].map(of('themes', themeTitle)),
    ...paper.tags.map(of('tags', tagLabel)),
  ];
}
