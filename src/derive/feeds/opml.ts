import { generateOpml } from 'feedsmith';
import type { Library } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { feedFiles, feedPlaces, type FeedPlace } from './places.ts';
import { elementText, tidyXml } from './tidy-xml.ts';

/**
 * All feeds of a site as OPML 2.0 (opml.org/spec2.opml), for feed readers to take over at once: the whole
 * list and its changes, then themes, then tags.
 */
export function opml(library: Library, addresses: Addresses): string {
  const { site } = library;
  const { absolute } = addresses;
  const outline = (place: FeedPlace) => ({
    text: place.title,
    title: place.title,
    description: place.summary,
    // The specification demands `rss` for Atom feeds, too.
    type: 'rss',
    xmlUrl: absolute(feedFiles(place, addresses).atom),
    htmlUrl: absolute(addresses.file(place.page)),
  });
  const places = feedPlaces(library);
  const group = (text: string, kinds: FeedPlace['kind'][]) => {
    const outlines = places.filter(({ kind }) => kinds.includes(kind)).map(outline);
    return outlines.length === 0 ? [] : [{ text, title: text, outlines }];
  };
  const xml = generateOpml(
    {
      head: { title: elementText(`Feeds of ${site.title}`), docs: 'http://opml.org/spec2.opml' },
      body: {
        outlines: [
          ...group(site.title, ['all', 'changes']),
          ...group('Themes', ['theme']),
          ...group('Tags', ['tag']),
        ],
      },
    },
    { strict: true },
  );
  return tidyXml(xml);
}
