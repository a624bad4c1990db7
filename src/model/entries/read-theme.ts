import { join } from 'node:path';
import type { Fault } from '../../problems/finding.ts';
import type { Problem } from '../../problems/problem.ts';
import { fileProblem, listed, shown } from '../../problems/source.ts';
import { suggest } from '../../text/suggest.ts';
import { misplacedPaper } from '../checks/misplaced-paper.ts';
import type { Readable, Surroundings } from '../checks/surroundings.ts';
import type { ListFile } from '../files/walk.ts';
import type { Theme } from '../library.ts';
import { themeSchema, type ThemeFields } from '../schema/theme.ts';
import { readEntry, type Entry } from './read-entry.ts';

/** What a theme and a reading path are compared by, with the means to point into the file. */
export type Named = Pick<Entry<unknown>, 'source' | 'yaml' | 'problems'>;

/** The faults of a theme or path; of a paper in the wrong folder, only that. */
export function withoutPaper({ yaml, faults }: Readable<unknown>): readonly Fault[] {
  const misplaced = yaml && misplacedPaper(yaml);
  return misplaced ? [misplaced] : faults;
}

/** A theme's section on debates must be there. */
function withoutSection({ yaml, fields, body }: Readable<ThemeFields>): Fault[] {
  if (fields?.debates === undefined || !yaml || !body) return [];
  const { debates } = fields;
  const ids = body.sections.map(({ id }) => id);
  if (ids.includes(debates)) return [];
  const closest = suggest(debates, ids);
  return [
    {
      rule: 'link-form',
      ...yaml.rangeOf(['debates']),
      found: `${shown(debates)}, which is no \`##\` heading of this body`,
      expected: ids.length === 0 ? 'a heading to name' : `one of ${listed(ids)}`,
      fix: closest === null ? 'choose one of the headings, or delete the field' : `write ${shown(closest)}`,
    },
  ];
}

/** Reads one theme. */
export function readTheme(file: ListFile, around: Surroundings): Named & { theme: Theme | null } {
  const judge = (entry: Readable<ThemeFields>) => [...withoutPaper(entry), ...withoutSection(entry)];
  const entry = readEntry(file.path, themeSchema, around, judge);
  const { fields, body } = entry;
  return { ...entry, theme: fields && body ? { ...fields, id: file.id, path: file.path, body } : null };
}

/** The problem of a list without themes. */
export function noTheme(folder: string): Problem {
  return fileProblem('file-missing', join(folder, 'themes'), {
    found: 'no theme',
    expected: 'a list with a theme',
    fix: 'add themes/<theme>.md with title, summary and order',
  });
}
