import { generateJsonFeed } from 'feedsmith';
import type { Library } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { atomFeed } from './atom.ts';
import { createFeedFiller, type Feed, type FeedItem } from './fill.ts';
import { feedFormats, feedPlaces, type FeedFormat } from './places.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org), for programs. */
export function jsonFeed(feed: Feed): string {
  const { licence, publisher } = feed;
  const json = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.json,
      description: feed.subtitle,
      // The format has no field for a licence; this one is for people who read the file.
      ...(licence ? { user_comment: [licence.text, licence.url].filter(Boolean).join(', ') } : {}),
      language: feed.language,
      authors: [publisher],
      items: feed.items.map(jsonItem),
    },
    { strict: true },
  ) as { items?: unknown[] };
  // The generator leaves an empty array out, but the format demands it.
  return `${JSON.stringify({ ...json, items: json.items ?? [] })}\n`;
}

function jsonItem(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    ...(item.external === undefined ? {} : { external_url: item.external }),
    title: item.title,
    content_html: item.html,
    date_published: new Date(item.published),
    date_modified: new Date(item.updated),
    authors: item.authors.map((name) => ({ name })),
    tags: item.categories.map(({ label }) => label),
  };
}

const writers: Record<FeedFormat, (feed: Feed) => string> = { atom: atomFeed, json: jsonFeed };

/** Every feed in every format: its file below the site's root, and what makes the text when called. */
export function allFeeds(library: Library, addresses: Addresses): { path: string; text(): string }[] {
  const fill = createFeedFiller(library, addresses);
  return feedPlaces(library).flatMap((place) =>
    feedFormats.map(({ name, file }) => ({
      path: place.folder + file,
      text: () => writers[name](fill(place)),
    })),
  );
}
