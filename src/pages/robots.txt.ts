import type { APIRoute } from 'astro';
import { addresses } from '../build/site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(addresses.sitemap)}\n`);
