import type { APIRoute } from 'astro';
import { paths } from '../build/site.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(paths.sitemap, origin).href}\n`);
