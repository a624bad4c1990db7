import { join } from 'node:path';
import type * as z from 'zod';
import type { CompiledBody } from '../../markdown/body.ts';
import { checkNormalForm } from '../checks/check-text.ts';
import { readFrontmatter } from '../files/frontmatter.ts';
import { noEntry, type EntryIds } from '../checks/no-entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { readSource } from '../files/read-source.ts';
import { validate } from '../schema/validate.ts';
import { problemAt, type Source } from '../../problems/source.ts';
import type { YamlReading } from '../yaml/parse.ts';
import type { Surroundings } from '../checks/surroundings.ts';

/** A Markdown file read as far as it can be. Each part is null when the file does not give it. */
export interface Entry<Fields> {
  source: Source | null;
  yaml: YamlReading | null;
  fields: Fields | null;
  body: CompiledBody | null;
  /** UTF-16 offset of the body in the file. */
  bodyOffset: number;
  problems: Problem[];
}

/** Reads one file against its schema and collects every problem that concerns this file alone or its citations. */
export function readEntry<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  around: Surroundings,
): Entry<z.output<Schema>> {
  const { source, problems } = readSource(join(around.folder, path), join(around.folder, path));
  const nothing = { source, yaml: null, fields: null, body: null, bodyOffset: 0 };
  if (!source) return { ...nothing, problems };
  const { frontmatter, problems: fenceProblems } = readFrontmatter(source);
  if (!frontmatter) return { ...nothing, problems: [...problems.map(withoutEdit), ...fenceProblems] };
  const { yaml, bodyOffset } = frontmatter;
  const checked =
    fenceProblems.length === 0 ? validate(source, yaml, schema) : { fields: null, problems: [] };
  const body = around.compile(frontmatter.body);
  return {
    source,
    yaml,
    fields: checked.fields,
    body,
    bodyOffset,
    problems: [
      // What cannot be parsed is not repaired: nobody knows what a repair would do to it.
      ...(fenceProblems.length === 0 ? problems : problems.map(withoutEdit)),
      ...fenceProblems,
      ...checked.problems,
      ...(fenceProblems.length === 0 ? checkNormalForm(source, bodyOffset) : []),
      ...bodyProblems(source, body, bodyOffset, around),
    ],
  };
}

function withoutEdit(problem: Problem): Problem {
  const bare = { ...problem };
  delete bare.edit;
  return bare;
}

function bodyProblems(source: Source, body: CompiledBody, offset: number, ids: EntryIds): Problem[] {
  const faults = body.faults.map(({ rule, start, end, ...finding }) =>
    problemAt(source, rule, { start: start + offset, end: end + offset }, finding),
  );
  const citations = body.citations
    .filter((citation) => !ids.paperIds.has(citation.id))
    .map((citation) => {
      const range = { start: citation.start + offset, end: citation.end + offset };
      return problemAt(source, 'unknown-citation', range, noEntry(citation.id, ids, true));
    });
  return [...faults, ...citations];
}
