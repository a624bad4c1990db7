import type { Fault } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { slugPattern } from '../../text/slug.ts';
import { suggest } from '../../text/suggest.ts';
import { noEntry, type EntryIds } from '../checks/no-entry.ts';
import type { Surroundings } from '../checks/surroundings.ts';
import type { ListFile } from '../files/walk.ts';
import type { ReadingPath } from '../library.ts';
import { pathSchema } from '../schema/path.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { readEntry } from './read-entry.ts';
import { withoutPaper, type Named } from './read-theme.ts';

/** Reads one reading path. */
export function readPath(file: ListFile, around: Surroundings): Named & { path: ReadingPath | null } {
  const entry = readEntry(file.path, pathSchema, around, (readable) => [
    ...withoutPaper(readable),
    ...(readable.yaml
      ? [...checkSteps(readable.yaml, around), ...checkBefore(readable.yaml, file.id, around)]
      : []),
  ]);
  const { fields, body } = entry;
  return { ...entry, path: fields && body ? { ...fields, id: file.id, path: file.path, body } : null };
}

/** Checks that a path comes after other paths that exist. */
function* checkBefore(yaml: YamlReading, own: string, { pathIds }: Surroundings): Generator<Fault> {
  for (const [index, id] of yaml.stringsAt('after').entries()) {
    if (pathIds.has(id) && id !== own) continue;
    const others = [...pathIds].filter((path) => path !== own);
    const closest = suggest(id, others);
    yield {
      rule: 'unknown-entry',
      ...yaml.rangeOf(['after', index]),
      found: id === own ? `${shown(id)}, the path itself` : `${shown(id)}, which no reading path is called`,
      expected: 'the id of another path: its file name without `.md`',
      fix: closest ? `write \`${closest}\`` : 'take it out here',
    };
  }
}

/** Checks that the steps of a path lead to entries that exist, to each once. */
function* checkSteps(yaml: YamlReading, ids: EntryIds): Generator<Fault> {
  const seen = new Set<string>();
  for (let index = 0; index < yaml.countAt('steps'); index++) {
    for (const [name, id] of yaml.entriesAt(['steps', index])) {
      if (name !== 'paper' || !slugPattern.test(id)) continue;
      const range = yaml.rangeOf(['steps', index, 'paper']);
      if (!ids.paperIds.has(id)) yield { rule: 'unknown-entry', ...range, ...noEntry(id, ids) };
      else if (seen.has(id)) {
        const fix = 'say all that there is to say of it at one step';
        const expected = 'each paper once on a path';
        yield { rule: 'list-repeats', ...range, found: `${shown(id)} again`, expected, fix };
      }
      seen.add(id);
    }
  }
}
