import type { APIRoute } from 'astro';
import { llmsText } from '../derive/as-markdown/llms.ts';
import { addresses, site } from '../build/site.ts';

export const GET: APIRoute = () => new Response(llmsText(site().library, addresses));
