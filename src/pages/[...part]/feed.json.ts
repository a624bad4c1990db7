import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeed } from '../../derive/feed.ts';
import { fillFeed } from '../../derive/feed-items.ts';
import { feedPlaces, feedTypes, type FeedPlace } from '../../derive/feed-links.ts';
import { paths, site } from '../_library.ts';

/** The JSON feeds of all papers, changes, themes and tags, each beside its page. */
export const getStaticPaths = (() =>
  feedPlaces(site().library).map((place) => ({
    params: { part: place.folder.replace(/\/$/, '') || undefined },
    props: { place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: FeedPlace }> = ({ props, site: origin }) =>
  new Response(jsonFeed(fillFeed(site().library, props.place, paths, String(origin))), {
    headers: { 'Content-Type': feedTypes.json },
  });
