import type { APIRoute } from 'astro';
import { searchDocuments } from '../../derive/search-documents.ts';
import { site } from '../_library.ts';

/** What the search page loads when it is first used. */
export const GET: APIRoute = () => Response.json(searchDocuments(site().library));
