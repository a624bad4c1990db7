import { join } from 'node:path';
import { conflictProblems } from '../files/conflict.ts';
import type { Tag } from '../library.ts';
import type { Problem } from '../../problems/problem.ts';
import { readSource } from '../files/read-source.ts';
import { vocabularySchema, termKey } from '../schema/vocabulary.ts';
import { validate } from '../schema/validate.ts';
import { problemAt, shown, type Source } from '../../problems/source.ts';
import { parseYaml, type YamlReading } from '../yaml/parse.ts';

/** Reads vocabulary.yaml. Tags are null when the file is broken, so that nobody is told a tag is unknown. */
export function readVocabulary(
  folder: string,
  path: string,
): { tags: Tag[] | null; synonyms: string[][]; problems: Problem[] } {
  const file = join(folder, path);
  const { source, problems } = readSource(file, file);
  if (!source) return { tags: null, synonyms: [], problems };
  const conflict = conflictProblems(source, source.text.length);
  if (conflict.length > 0) return { tags: null, synonyms: [], problems: conflict };
  const yaml = parseYaml(source, source.text, 0);
  if (yaml.problems.length > 0) return { tags: null, synonyms: [], problems: yaml.problems };
  const { fields, problems: faults } = validate(source, yaml, vocabularySchema);
  if (!fields) return { tags: null, synonyms: [], problems: faults };
  const tags = Object.entries(fields.tags).map(([id, { label, synonyms }]): Tag => ({
    id,
    label: label ?? id.replaceAll('-', ' '),
    synonyms: synonyms ?? [],
  }));
  const repeats = repeatedTerms(source, yaml, tags);
  return { tags, synonyms: fields.synonyms ?? [], problems: [...problems, ...repeats] };
}

/** Names and synonyms that two tags have, each told at the later one. */
function repeatedTerms(source: Source, yaml: YamlReading, tags: readonly Tag[]): Problem[] {
  const owners = new Map<string, string>();
  const repeats: Problem[] = [];
  for (const { id, label } of tags) {
    const owner = owners.get(termKey(label));
    if (owner === undefined) owners.set(termKey(label), id);
    else {
      // A tag without a label is called after its id.
      const isId = yaml.entriesAt(['tags', id]).every(([name]) => name !== 'label');
      const range = yaml.rangeOf(isId ? ['tags', id] : ['tags', id, 'label'], isId);
      const finding = {
        found: `${shown(label)}, the name of ${shown(owner)} already`,
        expected: 'a name of its own for each tag',
        fix: 'make one tag of the two, or tell them apart',
      };
      repeats.push(problemAt(source, 'duplicate-term', range, finding));
    }
  }
  for (const tag of tags) {
    tag.synonyms.forEach((synonym, index) => {
      const owner = owners.get(termKey(synonym));
      if (owner !== undefined) {
        const range = yaml.rangeOf(['tags', tag.id, 'synonyms', index]);
        const finding = {
          found: `${shown(synonym)}, a word of ${shown(owner)} already`,
          expected: 'each word once',
          fix: 'keep it with the tag it names best',
        };
        repeats.push(problemAt(source, 'duplicate-term', range, finding));
      } else owners.set(termKey(synonym), tag.id);
    });
  }
  return repeats;
}
