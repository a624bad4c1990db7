import { join } from 'node:path';
import { parsePartialDate } from '../../text/dates.ts';
import type { Paper, Relation } from '../library.ts';
import { checkArxivQuotes, checkFields, checkOrder } from '../checks/check-paper.ts';
import type { PaperSurroundings } from '../checks/surroundings.ts';
import { checkLetters, checkQuotes } from '../checks/check-text.ts';
import { checkNote } from '../checks/check-note.ts';
import { formWithMeaning } from '../checks/one-problem-a-value.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Finding, Range } from '../../problems/finding.ts';
import { readEntry } from './read-entry.ts';
import type { Report } from '../../problems/report.ts';
import { relationTypes } from '../schema/relation.ts';
import { authorsOf, paperSchema, type PaperFields } from '../schema/paper.ts';
import { problemAt, type Source } from '../../problems/source.ts';
import type { ListFile } from '../files/walk.ts';
import type { YamlReading } from '../yaml/parse.ts';

/** A paper with the means to point into its file. */
export interface PaperReading {
  file: ListFile;
  paper: Paper | null;
  source: Source | null;
  yaml: YamlReading | null;
  fields: PaperFields | null;
  problems: Problem[];
}

/** Reads one paper. */
export function readPaper(file: ListFile, around: PaperSurroundings): PaperReading {
  const { source, yaml, fields, body, bodyOffset, problems } = readEntry(file.path, paperSchema, around);
  const found = [...problems];
  if (source && yaml) {
    const report: Report = (rule, range, finding, edit) => {
      found.push(problemAt(source, rule, range, finding, edit));
    };
    checkArxivQuotes(yaml, report, source);
    if (yaml.problems.length === 0) {
      checkLetters(yaml, report);
      checkQuotes(yaml, report);
    }
    if (fields) checkOrder(fields, yaml, report);
    // Of what is no map, only that is said.
    if (yaml.problems.length === 0 && yaml.isMap) checkFields(file, yaml, around, report);
    const note = noteRange(source, bodyOffset);
    if (body && body.note.text === '') report('note-missing', note, missingNote);
    if (body) checkNote(body, note, report);
  }
  const told = formWithMeaning(found);
  const broken = told.some((problem) => problem.severity === 'error');
  const paper = fields && body && !broken ? toPaper(file, fields, body) : null;
  return { file, paper, source, yaml, fields, problems: told };
}

const missingNote: Finding = {
  found: 'no paragraph at the start of the body',
  expected: 'a first paragraph that says why to read the paper',
  fix: 'write 40 to 90 words of your own below the frontmatter',
};

/** The first line of the body, where the note stands; the end of the file when the body is empty. */
function noteRange(source: Source, offset: number): Range {
  const first = source.text.slice(offset).search(/\S/);
  if (first < 0) return endOf(source);
  const start = offset + first;
  const end = source.text.indexOf('\n', start);
  return { start, end: end < 0 ? source.text.length : end };
}

function endOf(source: Source): Range {
  const end = source.text.trimEnd().length;
  return { start: end, end };
}

function toPaper(file: ListFile, fields: PaperFields, body: Paper['body']): Paper {
  const { arxiv, doi, acl, openreview } = fields;
  const published = parsePartialDate(fields.published);
  if (!published) throw new Error(`the schema let ${join(file.path)} pass without a date`);
  const identifiers = Object.fromEntries(
    Object.entries({ arxiv, doi, acl, openreview }).filter(([, id]) => id !== undefined),
  ) as Paper['identifiers'];
  return {
    id: file.id,
    theme: file.theme,
    path: file.path,
    title: fields.title,
    short: fields.short ?? shortTitle(fields.title),
    authors: authorsOf(fields),
    ...(fields.organization === undefined ? {} : { organization: fields.organization }),
    published,
    added: fields.added,
    identifiers,
    type: fields.type,
    venue: fields.venue,
    url: fields.url,
    status: fields.status,
    abstractSource: fields.abstractSource,
    links: fields.links ?? {},
    alsoIn: fields.alsoIn ?? [],
    tags: fields.tags ?? [],
    aliases: fields.aliases ?? [],
    facets: fields.facets ?? {},
    facts: fields.facts ?? {},
    relations: (fields.relations ?? []).flatMap(relationOf),
    body,
  };
}

/** A relation with its type as a value instead of a field's name. */
function relationOf(fields: NonNullable<PaperFields['relations']>[number]): Relation[] {
  return relationTypes.flatMap((type) => {
    const target = fields[type];
    return target === undefined ? [] : [{ type, target, because: fields.because }];
  });
}

/** The title up to its colon: what people say when a paper has no other name. */
function shortTitle(title: string): string {
  return /^(.{2,60}?): /.exec(title)?.[1] ?? title;
}
