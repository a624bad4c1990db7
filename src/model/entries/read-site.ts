import type { Problem } from '../../problems/problem.ts';
import { missingFile } from '../../problems/source.ts';
import type { ListFile } from '../files/walk.ts';
import type { Site } from '../library.ts';
import { siteSchema } from '../schema/site.ts';
import { readEntry } from './read-entry.ts';
import type { Surroundings } from '../checks/surroundings.ts';

export function readSite(
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
