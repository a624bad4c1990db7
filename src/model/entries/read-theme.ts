import { readEntry, type Entry } from './read-entry.ts';
import { misplacedPaper } from '../checks/misplaced-paper.ts';
import { themeSchema } from '../schema/theme.ts';
import type { Theme } from '../library.ts';
import type { ListFile } from '../files/walk.ts';
import type { Surroundings } from '../checks/surroundings.ts';
import type { Problem } from '../../problems/problem.ts';
import { missingFile } from '../../problems/source.ts';

/** A theme or reading path with the means to point into its file. */
export type Named = Pick<Entry<unknown>, 'source' | 'yaml' | 'problems'>;

/** Of a paper in the wrong folder, only that is said. */
export function withoutPaper<Fields>(entry: Entry<Fields>): Entry<Fields> {
  const { source, yaml } = entry;
  const problem = source && yaml && misplacedPaper(source, yaml);
  return problem ? { ...entry, problems: [problem] } : entry;
}

export function readTheme(file: ListFile, around: Surroundings): Named & { theme: Theme | null } {
  const entry = withoutPaper(readEntry(file.path, themeSchema, around));
  const { fields, body } = entry;
  return { ...entry, theme: fields && body ? { ...fields, id: file.id, path: file.path, body } : null };
}

export function noTheme(folder: string): Problem {
  return missingFile(folder, 'themes', 'theme', 'add themes/<theme>.md with title, summary and order');
}
