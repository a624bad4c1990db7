import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed, jsonFeed } from '../../derive/feeds/write.ts';
import { fillFeed } from '../../derive/feeds/fill.ts';
import { feedPlaces, feedTypes, type FeedPlace } from '../../derive/feeds/places.ts';
import { addresses, site } from '../../build/site.ts';

const formats = {
  xml: { write: atomFeed, type: `${feedTypes.atom}; charset=utf-8` },
  json: { write: jsonFeed, type: feedTypes.json },
};

/** The feeds of all papers, changes, themes and tags in both formats, each beside its page. */
export const getStaticPaths = (() =>
  feedPlaces(site().library).flatMap((place) =>
    Object.entries(formats).map(([ending, format]) => ({
      params: { part: place.folder.replace(/\/$/, '') || undefined, ending },
      props: { place, format },
    })),
  )) satisfies GetStaticPaths;

interface Props {
  place: FeedPlace;
  format: (typeof formats)[keyof typeof formats];
}

export const GET: APIRoute<Props> = ({ props: { place, format } }) =>
  new Response(format.write(fillFeed(site().library, place, addresses)), {
    headers: { 'Content-Type': format.type },
  });
