import type { APIRoute } from 'astro';
import { sitemap } from '../derive/discovery/sitemap.ts';
import { paths, site } from '../build/site.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(sitemap(site().library, paths, String(origin)), {
    headers: { 'Content-Type': 'application/xml' },
  });
