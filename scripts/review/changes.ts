import type { ListTexts } from '../../src/model/compare/vanished-ids.ts';
import { readFrontmatter } from '../../src/model/files/frontmatter.ts';
import { compare } from '../../src/text/order.ts';

/** An entry that is not as it was. */
export interface Change {
  kind: 'new' | 'changed' | 'moved' | 'removed';
  /** Path from the list's folder; of a removed entry, the one that it had. */
  path: string;
  /** Where a moved entry was. */
  from?: string;
  /** Its text before, unless it is new. */
  before: string | null;
  /** Its text now, unless it was removed. */
  now: string | null;
}

/** What changed in a list: its entries, drafts included, and the paths of its other files. */
export interface Changes {
  entries: Change[];
  others: string[];
}

/** Holds two states of a list against each other, by path. An entry whose id lives on in another file was moved. */
export function changesOf(before: ListTexts, now: ListTexts): Changes {
  const paths = [...new Set([...before.keys(), ...now.keys()])]
    .filter((path) => before.get(path) !== now.get(path))
    .sort(compare);
  const [entries, others] = [paths.filter(isEntry), paths.filter((path) => !isEntry(path))];
  const vanished = new Map(entries.filter((path) => !now.has(path)).map((path) => [idOf(path), path]));
  const formerPath = (path: string) =>
    before.has(path)
      ? undefined
      : [idOf(path), ...aliasesIn(now.get(path) ?? '')].map((id) => vanished.get(id)).find(Boolean);
  const moves = new Map(entries.map((path) => [path, formerPath(path)]));
  const left = new Set([...moves.values()].filter((path) => path !== undefined));
  return {
    entries: entries
      .filter((path) => !left.has(path))
      .map((path) => changeOf(path, moves.get(path), before, now)),
    others,
  };
}

function changeOf(path: string, from: string | undefined, before: ListTexts, now: ListTexts): Change {
  const texts = { before: before.get(from ?? path) ?? null, now: now.get(path) ?? null };
  if (from !== undefined) return { kind: 'moved', path, from, ...texts };
  const kind = texts.before === null ? 'new' : texts.now === null ? 'removed' : 'changed';
  return { kind, path, ...texts };
}

/** True for the path of an entry or of a draft. */
export function isEntry(path: string): boolean {
  return /^papers\/[^/]+\/[^/]+\.md$/.test(path);
}

function idOf(path: string): string {
  return path.replace(/^.*\/|\.md$/g, '');
}

function aliasesIn(text: string): string[] {
  return readFrontmatter(text).frontmatter?.yaml.stringsAt('aliases') ?? [];
}
