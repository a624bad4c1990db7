import { join } from 'node:path';
import type { Fault } from '../../problems/finding.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, shown } from '../../problems/source.ts';
import { conflictFaults } from '../files/conflict.ts';
import { maxSharedBytes, readSource } from '../files/read-source.ts';
import type { Tag, TagSection } from '../library.ts';
import { suggest } from '../../text/suggest.ts';
import { validate } from '../schema/validate.ts';
import { termKey, vocabularySchema, type VocabularyFields } from '../schema/vocabulary.ts';
import type { KnownVenues } from '../venues/official-venue.ts';
import { parseYaml, type YamlReading } from '../yaml/parse.ts';

/** Tags and venues are null when the file is broken, so that nothing is said of entries for that reason. */
interface Vocabulary {
  tags: Tag[] | null;
  sections: TagSection[];
  synonyms: string[][];
  venues: KnownVenues | null;
}

/** Reads vocabulary.yaml. */
export function readVocabulary(folder: string, path: string): Vocabulary & { problems: Problem[] } {
  const file = join(folder, path);
  const reading = readSource(file, file, maxSharedBytes);
  const { source } = reading;
  if (!source) return { ...nothing, problems: [reading.problem] };
  const { faults, ...vocabulary } = parseVocabulary(source.text, reading.faults);
  return { ...vocabulary, problems: faults.map((fault) => problemAt(source, fault)) };
}

const nothing: Vocabulary = { tags: null, sections: [], synonyms: [], venues: null };

function parseVocabulary(text: string, layout: readonly Fault[]): Vocabulary & { faults: readonly Fault[] } {
  const conflict = conflictFaults(text, text.length);
  if (conflict.length > 0) return { ...nothing, faults: conflict };
  const yaml = parseYaml(text);
  if (yaml.faults.length > 0) return { ...nothing, faults: yaml.faults };
  const { fields, faults } = validate(yaml, vocabularySchema);
  if (!fields) return { ...nothing, faults };
  const tags = Object.entries(fields.tags).map(([id, { label, synonyms }]): Tag => ({
    id,
    label: label ?? id.replaceAll('-', ' '),
    synonyms: synonyms ?? [],
  }));
  return {
    tags,
    sections: fields.sections ?? [],
    synonyms: fields.synonyms ?? [],
    venues: new Map(Object.entries(fields.venues ?? {})),
    faults: [...layout, ...repeatedTerms(yaml, tags), ...sectionFaults(yaml, fields)],
  };
}

/** Names and synonyms that two tags have in common, each reported at the later one. */
function repeatedTerms(yaml: YamlReading, tags: readonly Tag[]): Fault[] {
  const owners = new Map<string, string>();
  const repeats: Fault[] = [];
  const claim = (term: string, id: string, repeat: (owner: string) => Omit<Fault, 'rule'>) => {
    const owner = owners.get(termKey(term));
    if (owner === undefined) owners.set(termKey(term), id);
    else repeats.push({ rule: 'duplicate-term', ...repeat(owner) });
  };
  for (const { id, label } of tags) {
    claim(label, id, (owner) => {
      // Without a label, the id is the name of the tag.
      const isId = yaml.entriesAt(['tags', id]).every(([name]) => name !== 'label');
      return {
        ...yaml.rangeOf(isId ? ['tags', id] : ['tags', id, 'label'], isId),
        found: `${shown(label)}, the name of ${shown(owner)} already`,
        expected: 'a name of its own for each tag',
        fix: 'make one tag of the two, or tell them apart',
      };
    });
  }
  for (const { id, synonyms } of tags) {
    synonyms.forEach((synonym, index) => {
      claim(synonym, id, (owner) => ({
        ...yaml.rangeOf(['tags', id, 'synonyms', index]),
        found: `${shown(synonym)}, a word of ${shown(owner)} already`,
        expected: 'each word once',
        fix: 'keep it with the tag it names best',
      }));
    });
  }
  return repeats;
}

/** Tags of sections that the vocabulary does not have, or that stand in two sections. */
function sectionFaults(yaml: YamlReading, { tags, sections = [] }: VocabularyFields): Fault[] {
  const owners = new Map<string, string>();
  return sections.flatMap(({ title, tags: ids }, at) =>
    ids.flatMap((id, index): Fault[] => {
      const range = yaml.rangeOf(['sections', at, 'tags', index]);
      const owner = owners.get(id);
      owners.set(id, title);
      if (!Object.hasOwn(tags, id)) {
        const closest = suggest(id, Object.keys(tags));
        return [
          {
            rule: 'unknown-tag',
            ...range,
            found: `${shown(id)}, which is no key of \`tags\``,
            expected: 'a tag of this file',
            fix: closest ? `write \`${closest}\`` : 'add it under `tags`, or delete it here',
          },
        ];
      }
      if (owner === undefined) return [];
      return [
        {
          rule: 'list-repeats',
          ...range,
          found: `${shown(id)} again, which stands in ${shown(owner)}`,
          expected: 'each tag in one section',
          fix: 'keep it in the section that fits it best',
        },
      ];
    }),
  );
}
