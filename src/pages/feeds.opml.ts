import type { APIRoute } from 'astro';
import { opml } from '../derive/feeds/opml.ts';
import { addresses, site } from '../build/site.ts';

export const GET: APIRoute = () =>
  new Response(opml(site().library, addresses), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
