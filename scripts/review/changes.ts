import { claimsOf } from '../../src/model/compare/same-paper.ts';
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

/**
 * Holds two states of a list against each other, by path. An entry was moved when its id lives on in another file, or when a
 * new file has its id as an alias, one of its identifiers or its title.
 */
export function changesOf(before: ListTexts, now: ListTexts): Changes {
  const paths = [...new Set([...before.keys(), ...now.keys()])]
    .filter((path) => before.get(path) !== now.get(path))
    .sort(compare);
  const [entries, others] = [paths.filter(isEntry), paths.filter((path) => !isEntry(path))];
  const moves = movesOf(
    entries.filter((path) => !now.has(path)).map((path) => ({ path, text: before.get(path) ?? '' })),
    entries.filter((path) => !before.has(path)).map((path) => ({ path, text: now.get(path) ?? '' })),
  );
  const left = new Set(moves.values());
  return {
    entries: entries
      .filter((path) => !left.has(path))
      .map((path) => changeOf(path, moves.get(path), before, now)),
    others,
  };
}

interface EntryText {
  path: string;
  text: string;
}

/** Where new entries were before, by their paths. Ids and aliases come first; what they leave is told by its contents. */
function movesOf(vanished: readonly EntryText[], fresh: readonly EntryText[]): Map<string, string> {
  const moves = new Map<string, string>();
  const match = (isHeir: (old: EntryText, heir: EntryText) => boolean) => {
    for (const heir of fresh) {
      const taken = new Set(moves.values());
      const old = vanished.find((one) => !taken.has(one.path) && isHeir(one, heir));
      if (old && !moves.has(heir.path)) moves.set(heir.path, old.path);
    }
  };
  match((old, heir) => [idOf(heir.path), ...aliasesIn(heir.text)].includes(idOf(old.path)));
  match((old, heir) => old.text === heir.text || isSamePaper(old.text, heir.text));
  return moves;
}

function isSamePaper(one: string, other: string): boolean {
  const [keys, others] = [one, other].map((text) =>
    claimsOf(readFrontmatter(text).frontmatter?.yaml.stringsAt ?? (() => [])).flatMap((claim) => claim.keys),
  );
  return keys?.some((key) => others?.includes(key)) ?? false;
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
