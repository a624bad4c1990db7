import type { Library } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { collections, type Collection } from '../collections.ts';
import { filled } from '../../words/phrase.ts';
import { perLibrary } from '../per-library.ts';

/** A feed of the site, before it is filled. */
export interface FeedPlace {
  kind: 'all' | 'theme' | 'tag' | 'changes';
  /** Its name among the feeds of the site: `Ovens`. */
  label: string;
  /** Its name in a feed reader, among feeds of other sites: `Ovens · Bread Science`. */
  title: string;
  /** What it is about, in one sentence without its full stop. */
  summary: string;
  /** Address of its page below the site's root: `themes/ovens/`. */
  page: string;
  /** Folder of its files below the site's root: `themes/ovens/`; empty for the feed of all papers. */
  folder: string;
  /** The collection whose papers are its items; null for the feed of changes. */
  collection: Collection | null;
}

/** A link by which browsers and feed readers find a feed: `<link rel="alternate" type title href>`. */
export interface FeedLink {
  type: string;
  title: string;
  href: string;
}

/** Media types of the formats: RFC 4287, section 7, and JSON Feed 1.1. */
export const feedTypes = { atom: 'application/atom+xml', json: 'application/feed+json' };

/** The formats of feeds, the one that every feed reader knows first; `write.ts` has a writer for each. */
export const feedFormats = [
  { name: 'atom', file: 'feed.xml', type: feedTypes.atom, afterTitle: '' },
  { name: 'json', file: 'feed.json', type: feedTypes.json, afterTitle: ' (JSON Feed)' },
] as const;
export type FeedFormat = (typeof feedFormats)[number]['name'];

/** Every feed of a list: all papers, changes, then themes and tags in use. */
export const feedPlaces = perLibrary((library): FeedPlace[] => {
  const [all, ...parts] = collections(library).flatMap((collection) => placeOf(library, collection) ?? []);
  return [...(all ? [all] : []), changesPlace(library), ...parts];
});

function placeOf(library: Library, collection: Collection): FeedPlace | null {
  const { kind, title, summary, page, feeds } = collection;
  if (kind === 'path' || feeds === null) return null;
  const own = kind === 'tag' ? filled(library.words.tagPages.titleOf, { tag: title }) : title;
  return {
    kind,
    label: kind === 'all' ? library.words.feeds.all : title,
    title: kind === 'all' ? title : `${own} · ${library.site.title}`,
    summary,
    page,
    folder: feeds,
    collection,
  };
}

function changesPlace({ site, words: { feeds: words } }: Library): FeedPlace {
  return {
    kind: 'changes',
    label: words.changes,
    title: `${words.changes} · ${site.title}`,
    summary: filled(words.changesSummary, { title: site.title }),
    page: 'changes/',
    folder: 'changes/',
    collection: null,
  };
}

/** The address of a feed in each format. */
export function feedFiles(
  place: Pick<FeedPlace, 'folder'>,
  addresses: Addresses,
): Record<FeedFormat, string> {
  const files = feedFormats.map(({ name, file }) => [name, addresses.file(place.folder + file)]);
  return Object.fromEntries(files) as Record<FeedFormat, string>;
}

/** The feeds of a collection as links; empty for one that has none. */
export function feedFileLinks({ feeds }: Collection, addresses: Addresses) {
  if (feeds === null) return [];
  const files = feedFiles({ folder: feeds }, addresses);
  return feedFormats.map(({ name, type }) => ({ name, href: files[name], type }));
}

/**
 * The feeds that a page advertises in its head (RSS Advisory Board, RSS Autodiscovery): its own first, since
 * many readers take the first one, then that of all papers, in the one format that all readers know: the pages that
 * have feeds of their own and `/subscribe/` name the other.
 *
 * @param page address of the page below the site's root, such as `themes/ovens/`, and empty for the home page; a page
 *   without a feed of its own gets only that of all papers
 */
export function feedLinks(library: Library, addresses: Addresses, page: string): FeedLink[] {
  const places = placesByPage(library);
  const own = places.get(page);
  const all = page === '' ? undefined : places.get('');
  const links = (place: FeedPlace | undefined, formats: readonly (typeof feedFormats)[number][]) => {
    if (!place) return [];
    const files = feedFiles(place, addresses);
    return formats.map(({ name, type, afterTitle }) => ({
      type,
      title: place.title + afterTitle,
      href: files[name],
    }));
  };
  return [...links(own, feedFormats), ...links(all, feedFormats.slice(0, 1))];
}

/** The feeds by the page that advertises them; that of all papers by the empty address. */
const placesByPage = perLibrary(
  (library) => new Map(feedPlaces(library).map((place) => [place.page, place])),
);
