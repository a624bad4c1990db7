import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages of others whose code is a part of the site's scripts; their licences want to be copied with it. */
export const shippedPackages = ['fastest-levenshtein', 'fuse.js'];

/** The licences of the packages that a site ships, for people: `licenses.txt`. */
export function licencesText(): string {
  const parts = shippedPackages.map((name) => `${name}\n\n${licenceOf(name).trim()}\n`);
  return `The scripts of this site contain these programs.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

/** @throws Error when the package has no file with its licence */
function licenceOf(name: string): string {
  const folder = packageFolder(name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  if (file === undefined) throw new Error(`the package ${name} comes without its licence`);
  return readFileSync(join(folder, file), 'utf8');
}

/** Folder of a package: that above its entry which has its name. */
function packageFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)));
  while (!folder.endsWith(join('node_modules', name)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
