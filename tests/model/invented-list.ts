import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { vanishedIds } from '../../src/model/compare/vanished-ids.ts';
import type { Library } from '../../src/model/library.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import type { Loading } from '../../src/model/read-library.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** Files of an invented list by their paths; null leaves out a file that the valid list has. */
export type Files = Record<string, string | Uint8Array | null>;

/** Fields as the YAML behind their colon; null leaves out a field that the default has. */
export type Fields = Record<string, string | null>;

/** A problem as the tests compare it: place and words, without what follows from the two. */
export type Told = Pick<Problem, 'rule' | 'file' | 'line' | 'column' | 'found' | 'expected' | 'fix'>;

/** Text of a Markdown file: frontmatter of one line a field, an empty line, the body. */
function markdown(fields: Fields, body: string): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : `${name}: ${value}`.replace(/ \n/g, '\n'),
  );
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

/** A note that says enough for nobody to warn of it. */
export const note =
  'Read it for the clock inside the dough, which tells when a slow loaf is ready for the oven.';

/** A paper. Default lines: 2 title, 3 authors, 4 published, 5 added, 6 url; then further fields; the note. */
export function paper(fields: Fields = {}, body = note): string {
  const defaults = {
    title: '"Slow Dough: A Study of Time"',
    authors: '[Ada Kneader]',
    published: '2021-03-14',
    added: '2026-11-23',
    url: 'https://example.org/slow-dough',
  };
  return markdown({ ...defaults, ...fields }, body);
}

/** A theme. Lines: 2 title, 3 summary, 4 order; the introduction on line 7. */
export function theme(fields: Fields = {}, body = 'About the theme.'): string {
  return markdown({ title: 'Theme', summary: 'What the theme asks', order: '1', ...fields }, body);
}

/** A reading path. Lines: 2 title, 3 summary, 4 order, 5 steps; the introduction on line 8. */
export function path(fields: Fields = {}, body = 'About the path.'): string {
  const steps = '[{ paper: slow-dough, note: Why time }, { paper: steam, note: Why heat }]';
  return markdown({ title: 'Weekend', summary: 'For two days', order: '1', steps, ...fields }, body);
}

/** site.md. Lines: 2 title, 3 tagline, 4 url. */
export function site(fields: Fields = {}, body = 'About the list.'): string {
  const defaults = { title: 'Bread Science', tagline: 'Papers on dough', url: 'https://example.org/bread/' };
  return markdown({ ...defaults, ...fields }, body);
}

/** Where the one paper of the valid list stands. */
export const slowDough = 'papers/ovens/slow-dough.md';

/** The smallest list without a problem. */
const valid: Files = {
  'site.md': site(),
  'themes/ovens.md': theme({ title: 'Ovens' }),
  'themes/fermentation.md': theme({ title: 'Fermentation', order: '2' }),
  'vocabulary.yaml': 'tags:\n  sourdough: {}\n  rye: { synonyms: [black bread] }\n',
  [slowDough]: paper(),
};

const prefix = join(tmpdir(), 'bread-');

/** A folder that is deleted when the running test ends. */
export function temporaryFolder(): string {
  let folder: string | null = null;
  // First of all, since this throws outside of a test: a folder made before would stay.
  onTestFinished(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  });
  return (folder = mkdtempSync(prefix));
}

/** Writes files below a new temporary folder, and nothing besides. */
export function writeFiles(files: Files): string {
  const folder = temporaryFolder();
  fill(folder, files);
  return folder;
}

function fill(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Writes the valid list with the given files over it. */
export function writeList(files: Files = {}): string {
  return writeFiles({ ...valid, ...files });
}

/** Writes the same into a folder that somebody else deletes. */
export function fillList(folder: string, files: Files): void {
  fill(folder, { ...valid, ...files });
}

/** Loads an invented list, whose files are gone by then; paths in its problems start at the list's own folder. */
export function load(files: Files = {}): Loading {
  // Deleted here and not at the end of the test, since some tests load thousands.
  const folder = mkdtempSync(prefix);
  try {
    fillList(folder, files);
    const loading = loadLibrary(folder);
    const local = (text: string) => text.replaceAll(`${folder}/`, '');
    return {
      ...loading,
      problems: loading.problems.map((problem) => ({
        ...problem,
        file: local(problem.file),
        found: local(problem.found),
      })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The problems of an invented list, as they are told. */
export function told(files: Files): Told[] {
  return load(files).problems.map(({ rule, file, line, column, found, expected, fix }) => ({
    rule,
    file,
    line,
    column,
    found,
    expected,
    fix,
  }));
}

/** The problems of ids that an invented list had before and lost since. */
export function vanished(before: Files, files: Files): Problem[] {
  const texts = (some: Files) =>
    new Map(
      Object.entries({ ...valid, ...some }).flatMap(([name, text]) =>
        typeof text === 'string' ? [[name, text] as const] : [],
      ),
    );
  return vanishedIds('', texts(before), texts(files));
}

/** The library of an invented list without errors. @throws Error that names the problems when it has some */
export function library(files: Files = {}): Library {
  const loading = load(files);
  if (loading.library) return loading.library;
  throw new Error(JSON.stringify(loading.problems));
}
