import type { APIRoute } from 'astro';
import { opml } from '../derive/opml.ts';
import { paths, site } from './_library.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(opml(site().library, paths, String(origin)), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
