import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages of others whose code is a part of the site's scripts; their licences want to be copied with it. */
export const shippedPackages = [
  '@retorquere/bibtex-parser',
  'decode-named-character-reference',
  'fastest-levenshtein',
  'fuse.js',
  'unicode2latex',
  'yaml',
  'zod',
];

/** Packages of the faces that a site serves. */
export const shippedFonts = ['@fontsource/source-sans-3', '@fontsource/source-serif-4'];

/** The licences of the packages that a site ships, for people: `licenses.txt`. */
export function licencesText(): string {
  const rule = `\n${'-'.repeat(72)}\n\n`;
  const notices = (packages: readonly string[]) => packages.map(noticeOf).join(rule);
  return (
    `The scripts of this site contain these programs.\n\n${notices(shippedPackages)}` +
    `${rule}Its text is set in these fonts.\n\n${notices(shippedFonts)}`
  );
}

/**
 * Name, version, author and licence of a package. One that comes without the text of its licence names it.
 *
 * @throws Error when the package says nothing of its licence
 */
function noticeOf(name: string): string {
  const folder = packageFolder(name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  const read = (one: string) => readFileSync(join(folder, one), 'utf8');
  const { version, author, homepage, license } = JSON.parse(read('package.json')) as Manifest;
  const by = typeof author === 'object' ? author.name : author;
  const lines = [`${name} ${version}`, by && `by ${by}`, homepage].filter((line) => line !== undefined);
  const licence = file === undefined ? license && `Licence: ${license}` : read(file).trim();
  if (!licence) throw new Error(`the package ${name} says nothing of its licence`);
  return `${lines.join('\n')}\n\n${licence}\n`;
}

interface Manifest {
  version: string;
  author?: string | { name: string };
  homepage?: string;
  license?: string;
}

/** Folder of a package: that above its entry which has its name. */
function packageFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)));
  while (!folder.endsWith(join('node_modules', name)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
