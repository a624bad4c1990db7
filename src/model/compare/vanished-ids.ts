import { join } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { createSource, fileProblem, problemAt, shown } from '../../problems/source.ts';
import { readFrontmatter } from '../files/frontmatter.ts';
import { draftsFolder } from '../files/walk.ts';
import { parseYaml, type YamlReading } from '../yaml/parse.ts';
import { claimsOf } from './same-paper.ts';

/** The files of a list: their texts by their paths from its folder. */
export type ListTexts = ReadonlyMap<string, string>;

/**
 * Problems of ids that an earlier state of a list had, and whose addresses lead nowhere now: of papers without an alias,
 * of themes and of reading paths. A tag that vanished is only warned of.
 *
 * @param folder the list, with which the paths in problems begin
 */
export function vanishedIds(folder: string, before: ListTexts, now: ListTexts): Problem[] {
  return [
    ...vanishedPapers(folder, before, now),
    ...vanishedFiles(folder, before, now, 'themes', 'theme'),
    ...vanishedFiles(folder, before, now, 'paths', 'reading path'),
    ...vanishedTags(folder, before, now),
  ];
}

function vanishedPapers(folder: string, before: ListTexts, now: ListTexts): Problem[] {
  // What did not change still has its id and its aliases.
  const changed = papersIn(before).filter(({ path, text }) => now.get(path) !== text);
  const present = papersIn(now);
  const known = new Set(present.map(({ id }) => id));
  for (const { text } of present) for (const alias of aliasesIn(text)) known.add(alias);
  return changed.flatMap(({ id, path, text }) =>
    [id, ...aliasesIn(text)]
      .filter((name) => !known.has(name))
      .map((name) => vanishedPaper(folder, name, { id, path, text }, before, present)),
  );
}

interface PaperText {
  id: string;
  path: string;
  text: string;
}

function vanishedPaper(
  folder: string,
  name: string,
  old: PaperText,
  before: ListTexts,
  present: readonly PaperText[],
): Problem {
  const former = name === old.id ? `the id ${shown(name)}` : `the alias ${shown(name)} of ${shown(old.id)}`;
  const expected = 'every id that the list had, as an id or an alias';
  const heir = present.find(({ id }) => id === old.id) ?? heirOf(old, before, present);
  if (!heir) {
    const otherwise = 'or bring the file back; a paper that was withdrawn stays, with its `status`';
    const fix = `add \`aliases: [${name}]\` to the entry that takes over, ${otherwise}`;
    return fileProblem('id-vanished', join(folder, old.path), {
      found: `${former}, which no entry has any more`,
      expected,
      fix,
    });
  }
  const source = createSource(join(folder, heir.path), heir.text);
  const found = `${former}, which this entry had as ${shown(join(folder, old.path))}`;
  const fix = `add \`aliases: [${name}]\`, or ${shown(name)} to the aliases that are there`;
  return problemAt(source, { rule: 'id-vanished', start: 0, end: 3, found, expected, fix });
}

/** The entry that is new and has an id or the title of an old one. */
function heirOf(old: PaperText, before: ListTexts, present: readonly PaperText[]): PaperText | undefined {
  const keysOf = (text: string) =>
    claimsOf(fieldsOf(text)?.stringsAt ?? (() => [])).flatMap(({ keys }) => keys);
  const keys = new Set(keysOf(old.text));
  return present.find(({ path, text }) => !before.has(path) && keysOf(text).some((key) => keys.has(key)));
}

function papersIn(texts: ListTexts): PaperText[] {
  return [...texts].flatMap(([path, text]) => {
    const [, theme, id] = /^papers\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
    return id === undefined || theme === draftsFolder ? [] : [{ id, path, text }];
  });
}

function aliasesIn(text: string): string[] {
  // Most entries have none, and need not be parsed.
  return text.includes('aliases') ? (fieldsOf(text)?.stringsAt('aliases').filter(Boolean) ?? []) : [];
}

function fieldsOf(text: string): YamlReading | undefined {
  return readFrontmatter(text).frontmatter?.yaml;
}

function vanishedFiles(
  folder: string,
  before: ListTexts,
  now: ListTexts,
  room: string,
  kind: string,
): Problem[] {
  return [...before.keys()]
    .filter((path) => path.startsWith(`${room}/`) && path.endsWith('.md') && !now.has(path))
    .map((path) =>
      fileProblem('id-vanished', join(folder, path), {
        found: `no ${shown(path)}, which was a ${kind}`,
        expected: `every ${kind} that the list had`,
        fix: 'bring the file back under its name: there is no alias for it; its title may change',
      }),
    );
}

/** Tags that papers had, and that the vocabulary has no more. */
function vanishedTags(folder: string, before: ListTexts, now: ListTexts): Problem[] {
  const present = new Set(tagsIn(now));
  return tagsIn(before)
    .filter((tag) => !present.has(tag) && isUsed(tag, before))
    .map((tag) => ({
      ...fileProblem('id-vanished', join(folder, 'vocabulary.yaml'), {
        found: `no tag ${shown(tag)}, which papers had`,
        expected: 'every tag that papers had, since it has a page and feeds',
        fix: 'keep it where readers may follow it; where another tag takes over, make it a synonym there',
      }),
      severity: 'warning',
    }));
}

function tagsIn(texts: ListTexts): string[] {
  return parseYaml(texts.get('vocabulary.yaml') ?? '')
    .entriesAt(['tags'])
    .map(([tag]) => tag);
}

function isUsed(tag: string, texts: ListTexts): boolean {
  return papersIn(texts).some(
    ({ text }) => text.includes(tag) && (fieldsOf(text)?.stringsAt('tags').includes(tag) ?? false),
  );
}
