import type { APIRoute } from 'astro';
import { llmsText } from '../derive/as-markdown/llms.ts';
import { paths, site } from '../build/site.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(llmsText(site().library, paths, String(origin)));
