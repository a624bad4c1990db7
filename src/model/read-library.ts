import { join } from 'node:path';
import type { BodyCompiler } from '../build/body-cache.ts';
import type { PaperSurroundings } from './checks/check-paper.ts';
import { compareEntries, compareNames, compareTitles } from './compare/same-paper.ts';
import { compareAddresses } from './compare/addresses.ts';
import { compareIds } from './compare/ids.ts';
import { withoutEchoes } from './compare/follow-on-problems.ts';
import type { Library, ReadingPath, Site, Theme } from './library.ts';
import { formerIds } from './files/former-ids.ts';
import { misplacedPaper } from './checks/misplaced-paper.ts';
import { noEntry } from './checks/no-entry.ts';
import {
  compare,
  hasErrors,
  sortProblems,
  withoutCrowds,
  type Finding,
  type Problem,
} from '../problems/problem.ts';
import { readEntry, type Entry, type Surroundings } from './entries/read-entry.ts';
import { readPaper, type PaperReading } from './entries/read-paper.ts';
import { readVocabulary } from './entries/read-vocabulary.ts';
import { relationLoops } from './compare/relation-loops.ts';
import { slugPattern } from './schema/field.ts';
import { pathSchema, siteSchema, themeSchema } from './schema/site.ts';
import { problemAt, shown } from '../problems/source.ts';
import { fileProblem, walkList, type ListFile } from './files/walk.ts';

/** A list as far as it could be read: the library when nothing blocks it, and every problem. */
export interface Loading {
  /** Null when at least one problem is an error. */
  library: Library | null;
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
  const papers = role('paper');
  const around: Surroundings = { folder, compile, ...entryIds(folder, files) };
  const site = readSite(role('site')[0], around);
  const themes = role('theme').map((file) => readTheme(file, around));
  const paths = role('path').map((file) => readPath(file, around));
  const [vocabularyFile] = role('vocabulary');
  const vocabulary = vocabularyFile
    ? readVocabulary(folder, vocabularyFile.path)
    : { tags: [], synonyms: [], problems: [] };
  const tags = vocabulary.tags && new Map(vocabulary.tags.map((tag) => [tag.id, tag]));
  const aroundPapers: PaperSurroundings = { ...around, tags, declared: site.site };
  const readings = papers.map((file) => readPaper(file, aroundPapers));
  const drafts = role('draft').map((file) =>
    readPaper({ ...file, theme: [...around.themeIds][0] ?? '' }, aroundPapers),
  );

  const read = [
    ...site.problems,
    ...(themes.length === 0 ? [noTheme(folder)] : []),
    ...themes.flatMap((theme) => theme.problems),
    ...paths.flatMap((path) => path.problems),
    ...vocabulary.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...[themes, paths].flatMap(compareNames),
    ...compareAll(readings, drafts),
    ...drafts.flatMap(leniently),
  ];
  const told = withoutEchoes(folder, walkProblems, read, vocabularyFile !== undefined);
  const problems = withoutCrowds(sortProblems(told));
  const entries = readings.length + drafts.length;
  if (hasErrors(problems) || !site.site) return { library: null, problems, entries };
  const library: Library = {
    site: site.site,
    themes: inOrder(themes.flatMap(({ theme }) => theme ?? [])),
    paths: inOrder(paths.flatMap(({ path }) => path ?? [])),
    papers: readings.flatMap(({ paper }) => paper ?? []).sort((a, b) => compare(a.id, b.id)),
    tags: vocabulary.tags ?? [],
    synonyms: vocabulary.synonyms,
  };
  return { library, problems, entries };
}

/** Drafts are not published, so nothing in them blocks. */
function leniently({ problems }: PaperReading): Problem[] {
  return problems.map((problem) => ({ ...problem, severity: 'warning' }));
}

/** What only shows when entries are compared, in the order of their paths: of two alike, the later one is told. */
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

/** What is known of the entries from the names of their files. */
function entryIds(folder: string, files: readonly ListFile[]): Omit<Surroundings, 'folder' | 'compile'> {
  const named = (role: ListFile['role']) => files.filter((file) => file.role === role);
  return {
    paperIds: idsOf(named('paper')),
    draftIds: idsOf(named('draft')),
    themeIds: idsOf(named('theme')),
    renamed: formerIds(folder, named('paper')),
  };
}

function idsOf(files: readonly ListFile[]): ReadonlySet<string> {
  return new Set(files.map((file) => file.id));
}

function readSite(
  file: ListFile | undefined,
  around: Surroundings,
): { site: Site | null; problems: Problem[] } {
  if (!file) {
    const problem = missingFile(
      around.folder,
      'site.md',
      'site.md',
      'add site.md with title, tagline and url',
    );
    return { site: null, problems: [problem] };
  }
  const { fields, body, problems } = readEntry(file.path, siteSchema, around);
  return { site: fields && body ? { ...fields, body } : null, problems };
}

/** A theme or reading path with the means to point into its file. */
type Named = Pick<Entry<unknown>, 'source' | 'yaml' | 'problems'>;

/** Of a paper in the wrong folder, only that is said. */
function withoutPaper<Fields>(entry: Entry<Fields>): Entry<Fields> {
  const { source, yaml } = entry;
  const problem = source && yaml && misplacedPaper(source, yaml);
  return problem ? { ...entry, problems: [problem] } : entry;
}

function readTheme(file: ListFile, around: Surroundings): Named & { theme: Theme | null } {
  const entry = withoutPaper(readEntry(file.path, themeSchema, around));
  const { fields, body } = entry;
  return { ...entry, theme: fields && body ? { ...fields, id: file.id, path: file.path, body } : null };
}

/** By `order`, then id. */
function inOrder<Item extends { order: number; id: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => a.order - b.order || compare(a.id, b.id));
}

function readPath(file: ListFile, around: Surroundings): Named & { path: ReadingPath | null } {
  const { source, yaml, fields, body, problems } = withoutPaper(readEntry(file.path, pathSchema, around));
  const found = [...problems];
  const seen = new Set<string>();
  for (let index = 0; source && yaml && index < yaml.countAt('steps'); index++) {
    for (const [name, id] of yaml.entriesAt(['steps', index])) {
      if (name !== 'paper' || !slugPattern.test(id)) continue;
      const range = yaml.rangeOf(['steps', index, 'paper']);
      if (!around.paperIds.has(id))
        found.push(problemAt(source, 'unknown-entry', range, noEntry(id, around)));
      else if (seen.has(id)) found.push(problemAt(source, 'list-repeats', range, repeatedStep(id)));
      seen.add(id);
    }
  }
  const path = fields && body ? { ...fields, id: file.id, path: file.path, body } : null;
  return { path, source, yaml, problems: found };
}

function repeatedStep(id: string): Finding {
  return {
    found: `${shown(id)} again`,
    expected: 'each paper once on a path',
    fix: 'say all that there is to say of it at one step',
  };
}

function noTheme(folder: string): Problem {
  return missingFile(folder, 'themes', 'theme', 'add themes/<theme>.md with title, summary and order');
}

function missingFile(folder: string, path: string, what: string, fix: string): Problem {
  return fileProblem('file-missing', join(folder, path), {
    found: `no ${what}`,
    expected: `a list with ${what === 'theme' ? 'a theme' : what}`,
    fix,
  });
}
