import type { Finding } from '../../problems/finding.ts';
import { problemAt, shown } from '../../problems/source.ts';
import { slugPattern } from '../../text/slug.ts';
import { noEntry } from '../checks/no-entry.ts';
import type { ListFile } from '../files/walk.ts';
import type { ReadingPath } from '../library.ts';
import { pathSchema } from '../schema/path.ts';
import { readEntry } from './read-entry.ts';
import type { Surroundings } from '../checks/surroundings.ts';
import { withoutPaper, type Named } from './read-theme.ts';

export function readPath(file: ListFile, around: Surroundings): Named & { path: ReadingPath | null } {
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

export function repeatedStep(id: string): Finding {
  return {
    found: `${shown(id)} again`,
    expected: 'each paper once on a path',
    fix: 'say all that there is to say of it at one step',
  };
}
