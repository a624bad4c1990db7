import { join } from 'node:path';
import type * as z from 'zod';
import type { CompiledBody } from '../../markdown/body.ts';
import { shifted, type Fault } from '../../problems/finding.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type Source } from '../../problems/source.ts';
import { checkNormalForm } from '../checks/check-text.ts';
import { noEntry, type EntryIds } from '../checks/no-entry.ts';
import type { Readable, Surroundings } from '../checks/surroundings.ts';
import { readFrontmatter } from '../files/frontmatter.ts';
import { readSource } from '../files/read-source.ts';
import { validate } from '../schema/validate.ts';

/** A file with what is wrong with it. Each part is null when the file does not give it. */
export interface Entry<Fields> extends Pick<Readable<Fields>, 'yaml' | 'fields' | 'body'> {
  /** Null when the file cannot be read as text. */
  source: Source | null;
  problems: Problem[];
}

/**
 * Reads one file against its schema and collects every problem that concerns this file alone or its citations.
 *
 * @param judge the checks of this kind of file: takes the file with the faults that all kinds may have, and gives back
 * all faults to report
 */
export function readEntry<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  around: Surroundings,
  judge: (file: Readable<z.output<Schema>>) => readonly Fault[] = ({ faults }) => faults,
): Entry<z.output<Schema>> {
  const file = join(around.folder, path);
  const reading = readSource(file, file);
  const { source } = reading;
  if (!source) return { source, yaml: null, fields: null, body: null, problems: [reading.problem] };
  const { isBroken, ...readable } = readText(source.text, reading.faults, schema, around);
  const { yaml, fields, body } = readable;
  // No repair of a file that cannot be parsed: it might change what the file means.
  const problems = judge(readable).map((fault) => problemAt(source, isBroken ? withoutEdit(fault) : fault));
  return { source, yaml, fields, body, problems };
}

/** Reads the text of a file, whose layout may have faults already. */
function readText<Schema extends z.ZodType>(
  text: string,
  layout: readonly Fault[],
  schema: Schema,
  around: Surroundings,
): Readable<z.output<Schema>> & { isBroken: boolean } {
  const { frontmatter, faults: broken } = readFrontmatter(text);
  const isBroken = broken.length > 0;
  const nothing = { text, isBroken, yaml: null, fields: null, body: null, bodyOffset: 0 };
  if (!frontmatter) return { ...nothing, faults: [...layout, ...broken] };
  const { yaml, bodyOffset } = frontmatter;
  const body = around.compile(frontmatter.body);
  const inBody = [...body.faults, ...unknownCitations(body, around)];
  const bodyFaults = inBody.map((fault) => shifted(fault, bodyOffset));
  const read = { text, isBroken, body, bodyOffset };
  if (isBroken) {
    // What is wrong with the other fields is told in the same run.
    const others = yaml.rest ? validate(yaml.rest, schema).faults : [];
    const faults = [...layout, ...broken, ...others, ...bodyFaults];
    return { ...read, yaml: yaml.rest ?? yaml, fields: null, faults };
  }
  const { fields, faults } = validate(yaml, schema);
  return {
    ...read,
    yaml,
    fields,
    faults: [...layout, ...faults, ...checkNormalForm(text, bodyOffset), ...bodyFaults],
  };
}

function withoutEdit(fault: Fault): Fault {
  const bare = { ...fault };
  delete bare.edit;
  return bare;
}

function unknownCitations({ citations }: CompiledBody, ids: EntryIds): Fault[] {
  return citations
    .filter(({ id }) => !ids.paperIds.has(id))
    .map(({ id, start, end }) => ({ rule: 'unknown-citation', start, end, ...noEntry(id, ids, true) }));
}
