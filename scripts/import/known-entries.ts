import { join } from 'node:path';
import { normaliseTitle } from '../../src/model/compare/titles.ts';
import { readExcluded } from '../../src/model/entries/read-excluded.ts';
import { readFrontmatter } from '../../src/model/files/frontmatter.ts';
import { readSource } from '../../src/model/files/read-source.ts';
import { walkList } from '../../src/model/files/walk.ts';
import type { RecordFields } from '../../src/records/paper-record.ts';
import { identifierSchemes, paperSchemes, type Identifier } from '../../src/text/identifier-addresses.ts';
import { externalArxiv } from '../../src/text/identifiers.ts';
import { isbn13 } from '../../src/text/isbn.ts';
import { inBackticks } from '../../src/text/quote.ts';

/** What an import has to know of the entries that a list has, drafts included. */
export interface KnownEntries {
  /** Ids and aliases. */
  ids: Set<string>;
  /** Says why a paper is in the list already, or left out: `papers/ovens/rye.md has the arXiv id …`; null for a new one. */
  sameAs(fields: RecordFields): string | null;
  /** Takes note of a paper that was written at a path. */
  add(fields: RecordFields, path: string): void;
}

/**
 * Reads ids, aliases, identifiers and titles of a list; entries with errors count by what can be read of them.
 *
 * @throws ListNotFoundError when there is no such folder
 */
export function knownEntries(folder: string): KnownEntries {
  const ids = new Set<string>();
  const pathByKey = new Map<string, string>();
  for (const { role, id, path } of walkList(folder).files) {
    if (role !== 'paper' && role !== 'draft') continue;
    ids.add(id);
    const file = join(folder, path);
    const text = readSource(file, file).source?.text ?? '';
    const yaml = readFrontmatter(text).frontmatter?.yaml;
    for (const alias of yaml?.stringsAt('aliases') ?? []) ids.add(alias);
    const fields = Object.fromEntries(
      ['title', 'type', ...identifierSchemes].flatMap((name) =>
        (yaml?.stringsAt(name) ?? []).map((value) => [name, value]),
      ),
    ) as RecordFields;
    for (const { key } of keysOf(fields)) pathByKey.set(key, path);
  }
  const reasonByKey = excludedKeys(folder);
  return {
    ids,
    sameAs: (fields) => {
      const keys = keysOf(fields);
      const shared = keys.find(({ key }) => pathByKey.has(key));
      if (shared) return `${pathByKey.get(shared.key) ?? ''} has ${shared.words}`;
      const leftOut = keys.find(({ key }) => reasonByKey.has(key));
      return leftOut
        ? `excluded.yaml leaves out ${leftOut.words}: ${reasonByKey.get(leftOut.key) ?? ''}`
        : null;
    },
    add: (fields, path) => {
      for (const { key } of keysOf(fields)) pathByKey.set(key, path);
    },
  };
}

/** Why excluded.yaml leaves papers out, by what they are known by. */
function excludedKeys(folder: string): Map<string, string> {
  const { files } = walkList(folder);
  const excluded = files
    .filter(({ role }) => role === 'excluded')
    .flatMap(({ path }) => readExcluded(folder, path).excluded);
  return new Map(
    excluded.flatMap(({ identifiers, title, isbn, reason }) =>
      keysOf({ ...identifiers, title, ...(isbn === undefined ? {} : { isbn }) }).map(
        ({ key }) => [key, reason] as const,
      ),
    ),
  );
}

/** What tells that two records are of one paper: each of its ids, then its title. */
function keysOf(fields: RecordFields): { key: string; words: string }[] {
  const values = fields as Record<string, unknown>;
  // Papers of a volume share its ISBN.
  const schemes = /^(?:chapter|paper-conference)$/.test(fields.type ?? '') ? paperSchemes : identifierSchemes;
  const ids = schemes.flatMap((scheme) => {
    const id = values[scheme];
    if (typeof id !== 'string' || id === '') return [];
    const key = scheme === 'arxiv' ? externalArxiv(id) : scheme === 'isbn' ? (isbn13(id) ?? id) : id;
    return [{ key: `${scheme} ${key.toLowerCase()}`, words: nameOfId({ scheme, id }) }];
  });
  const { title } = fields;
  if (title === undefined) return ids;
  return [...ids, { key: `title ${normaliseTitle(title)}`, words: `the title ${inBackticks(title)}` }];
}

const names = {
  arxiv: 'the arXiv id',
  doi: 'the DOI',
  acl: 'the ACL id',
  openreview: 'the OpenReview id',
  isbn: 'the ISBN',
};

/** An id as messages name it: ``the DOI `10.1000/rye` ``. */
export function nameOfId({ scheme, id }: Identifier): string {
  return `${names[scheme]} ${inBackticks(id)}`;
}
