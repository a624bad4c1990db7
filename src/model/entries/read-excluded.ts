import { join } from 'node:path';
import type { Fault } from '../../problems/finding.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, shown } from '../../problems/source.ts';
import { compare } from '../../text/order.ts';
import { identifierSchemes } from '../../text/identifier-addresses.ts';
import { conflictFaults } from '../files/conflict.ts';
import { maxSharedBytes, readSource } from '../files/read-source.ts';
import type { ExcludedPaper } from '../library.ts';
import { excludedSchema, type ExcludedFields } from '../schema/excluded.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml, type YamlReading } from '../yaml/parse.ts';

/** Reads excluded.yaml. No papers are given when the file is broken. */
export function readExcluded(
  folder: string,
  path: string,
): { excluded: ExcludedPaper[]; problems: Problem[] } {
  const file = join(folder, path);
  const reading = readSource(file, file, maxSharedBytes);
  const { source } = reading;
  if (!source) return { excluded: [], problems: [reading.problem] };
  const { papers, faults } = parseExcluded(source.text, reading.faults);
  return {
    excluded: papers.map(toExcluded).sort((a, b) => compare(b.on, a.on) || compare(a.title, b.title)),
    problems: faults.map((fault) => problemAt(source, fault)),
  };
}

function parseExcluded(
  text: string,
  layout: readonly Fault[],
): { papers: readonly ExcludedFields[]; faults: readonly Fault[] } {
  const conflict = conflictFaults(text, text.length);
  if (conflict.length > 0) return { papers: [], faults: conflict };
  const yaml = parseYaml(text);
  if (yaml.faults.length > 0) return { papers: [], faults: yaml.faults };
  // A file of comments alone lists nothing.
  if (yaml.value === null || yaml.value === '') return { papers: [], faults: layout };
  const { fields, faults } = validate(yaml, excludedSchema);
  if (!fields) return { papers: [], faults };
  return {
    papers: fields,
    faults: [...layout, ...withoutIdentifier(yaml, fields), ...repeated(yaml, fields)],
  };
}

/** Ids that two papers of the file have, each reported at the later one. */
function repeated(yaml: YamlReading, papers: readonly ExcludedFields[]): Fault[] {
  const seen = new Set<string>();
  return papers.flatMap((paper, index) =>
    identifierSchemes.flatMap((scheme): Fault[] => {
      const id = paper[scheme];
      if (id === undefined) return [];
      const isRepeated = seen.has(`${scheme} ${id}`);
      seen.add(`${scheme} ${id}`);
      const found = `${scheme} ${shown(id)}, which another paper of the file has too`;
      const fix = 'keep one of the two, or correct the id';
      const range = yaml.rangeOf([index, scheme]);
      return isRepeated
        ? [{ rule: 'duplicate-identifier', ...range, found, expected: 'each paper once', fix }]
        : [];
    }),
  );
}

function withoutIdentifier(yaml: YamlReading, papers: readonly ExcludedFields[]): Fault[] {
  return papers.flatMap((paper, index) => {
    if (paper.url !== undefined || identifierSchemes.some((scheme) => paper[scheme] !== undefined)) return [];
    return {
      rule: 'identifier-missing',
      ...yaml.rangeOf([index, 'title']),
      found: 'no identifier',
      expected: 'at least one of `arxiv`, `doi`, `acl`, `openreview`, `isbn`, `url`',
      fix: 'add the one that the paper’s page shows, such as arxiv: "2103.01234"',
    };
  });
}

function toExcluded({ arxiv, doi, acl, openreview, ...plain }: ExcludedFields): ExcludedPaper {
  const named = Object.entries({ arxiv, doi, acl, openreview }).filter(([, id]) => id !== undefined);
  return { ...plain, identifiers: Object.fromEntries(named) as ExcludedPaper['identifiers'] };
}
