import type { Library } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { collections, type Collection } from '../collections.ts';
import { perLibrary } from '../per-library.ts';

/** A feed of the site, before it is filled. */
export interface FeedPlace {
  kind: 'all' | 'theme' | 'tag' | 'changes';
  /** What it is called among the others: `Ovens`. */
  label: string;
  /** What it is called by itself, in a feed reader: `Ovens · Bread Science`. */
  title: string;
  /** What it is about, in one sentence without its full stop. */
  summary: string;
  /** Its page, as a path from the site's root: `themes/ovens/`. */
  page: string;
  /** Where its files are, as a path from the site's root: `themes/ovens/`; empty for all papers. */
  folder: string;
  /** The collection that it follows; null for changes. */
  collection: Collection | null;
}

/** A link by which browsers and feed readers find a feed: `<link rel="alternate" type title href>`. */
export interface FeedLink {
  type: string;
  title: string;
  href: string;
}

/** Media types of the two formats: RFC 4287, section 7, and JSON Feed 1.1. */
export const feedTypes = { atom: 'application/atom+xml', json: 'application/feed+json' };

/** Every feed of a list: all papers, changes, then themes and tags in use. */
export const feedPlaces = perLibrary((library): FeedPlace[] => {
  const [all, ...parts] = collections(library).flatMap((collection) => placeOf(library, collection) ?? []);
  return [...(all ? [all] : []), changesPlace(library), ...parts];
});

function placeOf(library: Library, collection: Collection): FeedPlace | null {
  const { kind, title, summary, page, feeds } = collection;
  if (kind === 'path' || feeds === null) return null;
  const own = kind === 'tag' ? `${title} (tag)` : title;
  return {
    kind,
    label: kind === 'all' ? 'All papers' : title,
    title: kind === 'all' ? title : `${own} · ${library.site.title}`,
    summary,
    page,
    folder: feeds,
    collection,
  };
}

function changesPlace({ site }: Library): FeedPlace {
  return {
    kind: 'changes',
    label: 'Changes',
    title: `Changes · ${site.title}`,
    summary: `Papers added to ${site.title}, and papers found withdrawn, retracted or superseded`,
    page: 'changes/',
    folder: 'changes/',
    collection: null,
  };
}

/** The two files of a feed, under the base path. */
export function feedFiles(place: FeedPlace, addresses: Addresses): { atom: string; json: string } {
  return {
    atom: addresses.file(`${place.folder}feed.xml`),
    json: addresses.file(`${place.folder}feed.json`),
  };
}

/**
 * The feeds that a page advertises in its head (RSS Advisory Board, RSS Autodiscovery): its own first, since
 * many readers take the first one, then that of all papers.
 *
 * @param page the page's path from the site's root, such as `themes/ovens/`; a page without a feed of its own
 *   gets that of all papers alone
 */
export function feedLinks(library: Library, addresses: Addresses, page = ''): FeedLink[] {
  const places = feedPlaces(library);
  const own = places.filter((place) => place.kind !== 'all' && place.page === page);
  const all = places.filter((place) => place.kind === 'all');
  return [...own, ...all].flatMap((place) => {
    const { atom, json } = feedFiles(place, addresses);
    return [
      { type: feedTypes.atom, title: place.title, href: atom },
      { type: feedTypes.json, title: `${place.title} (JSON Feed)`, href: json },
    ];
  });
}
