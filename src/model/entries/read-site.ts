import { join } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { fileProblem } from '../../problems/source.ts';
import type { Surroundings } from '../checks/surroundings.ts';
import type { ListFile } from '../files/walk.ts';
import type { Site } from '../library.ts';
import { siteSchema } from '../schema/site.ts';
import { readEntry } from './read-entry.ts';

/** Reads site.md, which every list has. */
export function readSite(
  file: ListFile | undefined,
  around: Surroundings,
): { site: Site | null; problems: Problem[] } {
  if (!file) {
    const problem = fileProblem('file-missing', join(around.folder, 'site.md'), {
      found: 'no site.md',
      expected: 'a list with site.md',
      fix: 'add site.md with title, tagline and url',
    });
    return { site: null, problems: [problem] };
  }
  const { fields, body, problems } = readEntry(file.path, siteSchema, around);
  return { site: fields && body ? { ...fields, body } : null, problems };
}
