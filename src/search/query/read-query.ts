import { maxQueryLength } from '../words/normalise.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';

/** Every id of a paper but OpenReview's, which look like words, has one of these. */
const mayName = /[./:=]|\d-|97[89]|\d{9}|isbn/i;

/**
 * Takes a query apart. The forms of ids are loaded by the first query that may have one, since few do.
 *
 * @param declared names of the facets and facts of the list, each of which is an operator
 */
export async function readQuery(query: string, declared: readonly string[] = []): Promise<ParsedQuery> {
  const parsed = parseQuery(query, declared);
  if (!mayName.test(query)) return parsed;
  // Without the forms, the query is still words.
  const names = await import('./names.ts').catch(() => null);
  return names ? names.withNames(query.slice(0, maxQueryLength), parsed) : parsed;
}
