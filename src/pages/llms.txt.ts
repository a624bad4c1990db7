import type { APIRoute } from 'astro';
import { llmsText } from '../derive/llms.ts';
import { paths, site } from './_library.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(llmsText(site().library, paths, String(origin)));
