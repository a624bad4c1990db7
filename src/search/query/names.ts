import { namedBy } from '../../text/identifier-addresses.ts';
import { identifierKeys } from '../../text/identifiers.ts';
import type { ParsedQuery } from './parse-query.ts';

/** A parsed query with the papers that it names by ids, as a whole or by one of its parts. */
export function withNames(query: string, parsed: ParsedQuery): ParsedQuery {
  const texts = [query, ...parsed.text.split(/\s+/)];
  const keys = texts.flatMap(namedBy).flatMap(identifierKeys);
  return {
    ...parsed,
    identifiers: [...new Set([...keys, ...parsed.identifiers])],
    namesPaper: parsed.namesPaper || namedBy(query).length > 0,
  };
}
