import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { fileProblem, shown, unreadable } from '../../problems/source.ts';
import { compare } from '../../text/order.ts';
import { reservedIds, maxSlugLength, slugPattern } from '../../text/slug.ts';

/** A file of the list. Its place gives it its role. */
export interface ListFile {
  /** `text` is for people and not read: a licence, a readme. */
  role: 'site' | 'vocabulary' | 'excluded' | 'words' | 'theme' | 'path' | 'paper' | 'draft' | 'text';
  /** File name without `.md`. */
  id: string;
  /** Theme folder of a paper; empty for other roles. */
  theme: string;
  /** Path from the list's own folder, with `/`. */
  path: string;
}

/** Folder of papers that are not ready: checked leniently, never published. */
export const draftsFolder = '_drafts';

/** Thrown when there is no list to read; commands end with status 2 then. */
export class ListNotFoundError extends Error {}

/**
 * Finds the files of a list, in order of their paths.
 *
 * @throws ListNotFoundError when `folder` is not a folder
 */
export function walkList(folder: string): { files: ListFile[]; problems: Problem[] } {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ListNotFoundError(`there is no folder ${shown(folder)} with a reading list`);
  }
  const files: ListFile[] = [];
  const problems: Problem[] = [];
  for (const path of filesBelow(folder, '', problems)) {
    const found = classifyIn(folder, path);
    if ('role' in found) files.push(found);
    // A folder whose files may not be looked at is reported once, not for each file.
    else if (!problems.some(({ file }) => file === found.file)) problems.push(found);
  }
  return { files, problems };
}

/** Paths of all files. Hidden files of editors and systems are skipped, but not hidden Markdown files. */
function filesBelow(folder: string, below: string, problems: Problem[]): string[] {
  const here = join(folder, below);
  try {
    return readdirSync(here, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') || name.endsWith('.md'))
      .sort((a, b) => compare(a.name, b.name))
      .flatMap((entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const garbled = garbledName(here, entry.name);
        if (garbled) problems.push(garbled);
        if (garbled) return [];
        if (!entry.isDirectory()) return [path];
        if (!entry.name.endsWith('.md')) return filesBelow(folder, path, problems);
        problems.push(
          misplaced(join(folder, path), `a folder called ${shown(entry.name)}`, 'rename the folder'),
        );
        return [];
      });
  } catch (error) {
    problems.push(unreadable(here, error));
    return [];
  }
}

/** The problem of a name that is not UTF-8. Such a file cannot be found again under the name that Node gives it. */
function garbledName(folder: string, name: string): Problem | null {
  const file = join(folder, name);
  if (!name.includes('\uFFFD') || lstatSync(file, { throwIfNoEntry: false })) return null;
  return fileProblem('file-name', file, {
    found: `the name ${shown(name)}, which is not UTF-8`,
    expected: 'a name of small letters, digits and single hyphens',
    fix: 'rename it; the signs that are no UTF-8 show here as \uFFFD',
  });
}

function classifyIn(folder: string, path: string): ListFile | Problem {
  try {
    return classify(folder, path);
  } catch (error) {
    // The folder may be listed, but its files may not be looked at.
    return unreadable(join(folder, dirname(path)), error);
  }
}

/** Files of which a list has one. */
const singleFiles: Readonly<Record<string, ListFile['role']>> = {
  'site.md': 'site',
  'vocabulary.yaml': 'vocabulary',
  'excluded.yaml': 'excluded',
  'words.yaml': 'words',
  LICENSE: 'text',
  'README.md': 'text',
};

function classify(folder: string, path: string): ListFile | Problem {
  const file = join(folder, path);
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  if (/^(?:themes|papers|paths)$/.test(path)) {
    const found = isFile ? `a file called ${shown(path)}` : `a link or special file at ${shown(path)}`;
    return misplaced(file, found, 'replace it by a folder of that name');
  }
  if (!isFile) {
    return misplaced(file, `a link or special file at ${shown(path)}`, 'replace it by a plain file');
  }
  const single = singleFiles[path];
  if (single) return { role: single, id: single === 'text' ? '' : single, theme: '', path };
  const [, meant = ''] = /^(vocabulary|excluded|words)\.ya?ml$/i.exec(path) ?? [];
  if (meant !== '') {
    const right = `${meant.toLowerCase()}.yaml`;
    const fix = `rename the file to \`${right}\`, or move what it says there`;
    return misplaced(file, `a file at ${shown(path)}`, fix);
  }
  const isTheme = parts.length === 2 && parts[0] === 'themes';
  const isPath = parts.length === 2 && parts[0] === 'paths';
  const isPaper = parts.length === 3 && parts[0] === 'papers';
  if (!isTheme && !isPath && !isPaper) {
    return misplaced(
      file,
      `a file at ${shown(path)}`,
      'move a paper to papers/<theme>/, a theme to themes/ and a reading path to paths/',
    );
  }
  const id = name.replace(/\.md$/, '');
  if (id === name || !slugPattern.test(id) || id.length > maxSlugLength) return misnamed(file, name);
  if (reservedIds.test(id)) return taken(file, name);
  if (isPath) return { role: 'path', id, theme: '', path };
  if (isTheme) return { role: 'theme', id, theme: '', path };
  const theme = parts[1] ?? '';
  return { role: theme === draftsFolder ? 'draft' : 'paper', id, theme, path };
}

function taken(file: string, name: string): Problem {
  return fileProblem('file-name', file, {
    found: shown(name),
    expected: 'a name that neither Windows nor the site keeps for itself',
    fix: 'add a word of the title to the name',
  });
}

function misplaced(file: string, found: string, fix: string): Problem {
  return fileProblem('file-place', file, { found, expected: 'only the files that make a list', fix });
}

function misnamed(file: string, name: string): Problem {
  const suggestion = name
    .replace(/\.(?:md|markdown|txt)$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maxSlugLength)
    .replace(/-$/, '');
  return fileProblem('file-name', file, {
    found: shown(name),
    expected: `a name of small letters, digits and single hyphens, at most ${maxSlugLength} characters, then .md`,
    fix: suggestion === '' ? 'rename the file' : `rename the file to \`${suggestion}.md\``,
  });
}
