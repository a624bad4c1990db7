import type { APIRoute } from 'astro';
import { opml } from '../derive/feeds/opml.ts';
import { paths, site } from '../build/site.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(opml(site().library, paths, String(origin)), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
