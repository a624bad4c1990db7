import type { APIRoute } from 'astro';
import { sitemap } from '../derive/discovery/sitemap.ts';
import { addresses, site } from '../build/site.ts';

export const GET: APIRoute = () =>
  new Response(sitemap(site().library, addresses), {
    headers: { 'Content-Type': 'application/xml' },
  });
