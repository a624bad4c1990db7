import { hasErrors } from '../../problems/problem.ts';
import { parsePartialDate } from '../../text/dates.ts';
import { withDeclaredNames } from '../checks/check-declared.ts';
import { checkPaper } from '../checks/check-paper.ts';
import { oneFaultAValue } from '../checks/one-problem-a-value.ts';
import type { PaperSurroundings } from '../checks/surroundings.ts';
import type { ListFile } from '../files/walk.ts';
import type { Paper, Relation } from '../library.ts';
import { contributorOf } from '../schema/contributor.ts';
import { authorsOf, paperSchema, type PaperFields } from '../schema/paper.ts';
import { relationTypes } from '../schema/relation.ts';
import { knownVenue, officialVenue } from '../venues/official-venue.ts';
import { typeOfIds } from '../venues/type-of-ids.ts';
import { readEntry, type Entry } from './read-entry.ts';

/** A paper with the means to point into its file. */
export interface PaperReading extends Entry<PaperFields> {
  file: ListFile;
  /** Null when the file has an error. */
  paper: Paper | null;
}

/** Reads one paper. */
export function readPaper(file: ListFile, around: PaperSurroundings): PaperReading {
  const entry = readEntry(file.path, paperSchema, around, (readable) =>
    oneFaultAValue([
      ...withDeclaredNames(readable.faults, readable.yaml, around.declared),
      ...checkPaper(file, readable, around),
    ]),
  );
  const { yaml, body, problems } = entry;
  const fields = entry.fields && withType(entry.fields, yaml?.has('type') ?? false, around);
  const paper = fields && body && !hasErrors(problems) ? toPaper(file, fields, body, around) : null;
  return { ...entry, file, paper };
}

/** The fields with the type that the venue has by vocabulary.yaml, where neither the entry nor its identifiers say it. */
function withType(fields: PaperFields, isWritten: boolean, { venues }: PaperSurroundings): PaperFields {
  const kind = venues && knownVenue(fields.venue, venues)?.kind;
  return isWritten || !kind || typeOfIds(fields) !== undefined ? fields : { ...fields, type: kind };
}

/** The paper that the fields and the body make. A field that is not named here passes through as it is. */
function toPaper(
  { id, theme, path }: ListFile,
  fields: PaperFields,
  body: Paper['body'],
  { venues }: PaperSurroundings,
): Paper {
  const { arxiv, doi, acl, openreview, ...plain } = fields;
  const published = parsePartialDate(fields.published);
  if (!published) throw new Error(`the schema let ${path} pass without a date`);
  const identifiers = Object.fromEntries(
    Object.entries({ arxiv, doi, acl, openreview }).filter(([, name]) => name !== undefined),
  ) as Paper['identifiers'];
  const official = venues ? officialVenue(fields.venue, venues) : undefined;
  return {
    ...plain,
    id,
    theme,
    path,
    short: fields.short ?? shortTitle(fields.title),
    authors: authorsOf(fields),
    editors: (fields.editors ?? []).map(contributorOf),
    published,
    identifiers,
    ...(official === undefined ? {} : { officialVenue: official }),
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
