import { join } from 'node:path';
import type { BodyCompiler } from '../markdown/body.ts';
import { hasErrors, sortProblems, withoutCrowds, type Problem } from '../problems/problem.ts';
import { compare } from '../text/order.ts';
import type { PaperSurroundings, Surroundings } from './checks/surroundings.ts';
import { excludedEntries } from './compare/excluded-papers.ts';
import { withoutFollowOnProblems } from './compare/follow-on-problems.ts';
import { compareIds } from './compare/ids.ts';
import { relationLoops } from './compare/relation-loops.ts';
import { compareEntries, compareAddresses } from './compare/same-paper.ts';
import { compareNames, compareTitles } from './compare/titles.ts';
import { readExcluded } from './entries/read-excluded.ts';
import { readPaper, type PaperReading } from './entries/read-paper.ts';
import { readPath } from './entries/read-path.ts';
import { readSite } from './entries/read-site.ts';
import { noTheme, readTheme } from './entries/read-theme.ts';
import { readVocabulary } from './entries/read-vocabulary.ts';
import { readWords } from './entries/read-words.ts';
import { formerIds } from './files/former-ids.ts';
import { walkList, type ListFile } from './files/walk.ts';
import { englishWords } from '../words/words.ts';
import type { ExcludedPaper, Library } from './library.ts';

/** A list as far as it could be read: the library when nothing blocks it, and every problem. */
export interface Loading {
  /** Null when at least one problem is an error. */
  library: Library | null;
  /** What of the list has no error, whatever is wrong with the rest; null when site.md has one. */
  sound: Library | null;
  problems: Problem[];
  /** Paper entries looked at, drafts included. */
  entries: number;
}

/**
 * Reads a whole list.
 *
 * @param folder the list, such as `content`; problems show paths that start with it
 * @param compile compiles bodies; a cached compiler makes a second reading fast
 * @throws ListNotFoundError when there is no such folder
 */
export function readLibrary(folder: string, compile: BodyCompiler): Loading {
  const { files, problems: walkProblems } = walkList(folder);
  const role = (name: ListFile['role']) => files.filter((file) => file.role === name);
  const around: Surroundings = { folder, compile, ...entryIds(folder, files) };
  const site = readSite(role('site')[0], around);
  const themes = role('theme').map((file) => readTheme(file, around));
  const paths = role('path').map((file) => readPath(file, around));
  const { vocabulary, leftOut, wording } = readTerms(folder, files);
  const aroundPapers = { ...around, ...termsOf(vocabulary), declared: site.site };
  const readings = role('paper').map((file) => readPaper(file, aroundPapers));
  const drafts = role('draft').map((file) =>
    readPaper({ ...file, theme: [...around.themeIds][0] ?? '' }, aroundPapers),
  );

  const read = [
    ...site.problems,
    ...(themes.length === 0 ? [noTheme(folder)] : []),
    ...themes.flatMap((theme) => theme.problems),
    ...paths.flatMap((path) => path.problems),
    ...vocabulary.problems,
    ...leftOut.problems,
    ...wording.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...[themes, paths].flatMap(compareNames),
    ...compareAll(readings, drafts),
    ...compareExcluded(readings, drafts, leftOut.excluded, join(folder, 'excluded.yaml')),
    ...drafts.flatMap(({ problems }) => leniently(problems)),
  ];
  const told = withoutFollowOnProblems(folder, walkProblems, read, role('vocabulary').length > 0);
  const problems = withoutCrowds(sortProblems(told));
  const loading = { problems, entries: readings.length + drafts.length };
  if (!site.site) return { library: null, sound: null, ...loading };
  const sound: Library = {
    site: site.site,
    themes: inOrder(themes.flatMap(({ theme }) => theme ?? [])),
    paths: inOrder(paths.flatMap(({ path }) => path ?? [])),
    papers: readings.flatMap(({ paper }) => paper ?? []).sort((a, b) => compare(a.id, b.id)),
    tags: vocabulary.tags ?? [],
    tagSections: vocabulary.sections,
    synonyms: vocabulary.synonyms,
    excluded: leftOut.excluded,
    drafts: drafts.length,
    words: wording.words,
  };
  return { library: hasErrors(problems) ? null : sound, sound, ...loading };
}

/** Reads the YAML files of a list, of which each may be missing. */
function readTerms(folder: string, files: readonly ListFile[]) {
  const find = (name: ListFile['role']) => files.find(({ role }) => role === name)?.path;
  const [terms, excluded, words] = [find('vocabulary'), find('excluded'), find('words')];
  return {
    vocabulary: terms === undefined ? noVocabulary : readVocabulary(folder, terms),
    leftOut: excluded === undefined ? { excluded: [], problems: [] } : readExcluded(folder, excluded),
    wording: words === undefined ? { words: englishWords, problems: [] } : readWords(folder, words),
  };
}

function termsOf({
  tags,
  venues,
}: ReturnType<typeof readVocabulary>): Pick<PaperSurroundings, 'tags' | 'venues'> {
  return { tags: tags && new Map(tags.map((tag) => [tag.id, tag])), venues };
}

const noVocabulary = { tags: [], sections: [], synonyms: [], venues: new Map<string, never>(), problems: [] };

/** Entries and drafts of papers that were left out. */
function compareExcluded(
  readings: readonly PaperReading[],
  drafts: readonly PaperReading[],
  excluded: readonly ExcludedPaper[],
  file: string,
): Problem[] {
  return [
    ...excludedEntries(readings, excluded, file),
    ...leniently(excludedEntries(drafts, excluded, file)),
  ];
}

/** Drafts are not published, so nothing in them blocks. */
function leniently(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, severity: 'warning' }));
}

/** Problems that only show when entries are compared. Of two alike, the one with the later path is told. */
function compareAll(readings: readonly PaperReading[], drafts: readonly PaperReading[]): Problem[] {
  const ordered = [...readings].sort((a, b) => compare(a.file.path, b.file.path));
  return [
    ...compareIds(ordered, drafts),
    ...compareEntries(ordered),
    ...compareAddresses(ordered),
    ...compareTitles(ordered),
    ...relationLoops(ordered),
  ];
}

/** What the names of the files tell of the list. */
function entryIds(folder: string, files: readonly ListFile[]): Omit<Surroundings, 'folder' | 'compile'> {
  const named = (role: ListFile['role']) => files.filter((file) => file.role === role);
  return {
    paperIds: idsOf(named('paper')),
    draftIds: idsOf(named('draft')),
    themeIds: idsOf(named('theme')),
    pathIds: idsOf(named('path')),
    renamed: formerIds(folder, named('paper')),
  };
}

function idsOf(files: readonly ListFile[]): ReadonlySet<string> {
  return new Set(files.map((file) => file.id));
}

/** By `order`, then id. */
function inOrder<Item extends { order: number; id: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => a.order - b.order || compare(a.id, b.id));
}
