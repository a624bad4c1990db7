import * as z from 'zod';
import { address, apiListedPaper, apiPaper, id, rich } from './paper-schema.ts';

const count = z.int().nonnegative();

/**
 * Version of the format. The second leaves out what is not known of a paper, where the first said null, and gives a
 * paper's words once, as HTML, in its file alone; of the note there is the text, too.
 */
export const apiVersion = 2;

/** What every file of the API says of itself. `version` changes when a field changes its meaning or goes. */
const envelope = {
  version: z.literal(apiVersion).meta({ description: 'Version of the format; new fields do not change it' }),
  schema: address.meta({ description: 'JSON Schema of this file' }),
  list: z.string().meta({ description: 'Name of the list' }),
  source: address.meta({ description: 'Home page of the list' }),
  licence: z.string().nullable().meta({ description: 'Licence of the notes; null where none is stated' }),
  licenceUrl: address.nullable().meta({ description: 'Address of the licence' }),
};

export type Envelope = typeof envelope;

/** `api/papers/<id>.json`. */
export const paperFile = z
  .strictObject({ ...envelope, paper: apiPaper.meta({ description: 'The paper' }) })
  .meta({ title: 'One paper of a reading list' });

/** `api/papers.json` and its further pages. */
export const papersFile = z
  .strictObject({
    ...envelope,
    total: count.meta({ description: 'Papers on all pages' }),
    page: z.int().positive().meta({ description: 'Number of this page, from 1' }),
    pages: z.int().positive().meta({ description: 'How many pages there are' }),
    next: address.nullable().meta({ description: 'Address of the next page; null on the last' }),
    papers: z.array(apiListedPaper).meta({
      description:
        'Papers by id, 500 a page, with facts and note; `api/papers/<id>.json` has the whole paper',
    }),
  })
  .meta({ title: 'Papers of a reading list' });

const group = {
  id: id.meta({ description: 'Permanent id, the end of the address' }),
  page: address.meta({ description: 'Its page in this list' }),
  title: z.string().meta({ description: 'Name' }),
};
const members = {
  count: count.meta({ description: 'How many papers it has' }),
  papers: z
    .array(id)
    .max(500)
    .meta({ description: 'Ids of its papers, newest first, at most 500; api/papers.json has all' }),
};

/** `api/themes.json`. */
export const themesFile = z
  .strictObject({
    ...envelope,
    themes: z
      .array(
        z.strictObject({
          ...group,
          summary: z.string().meta({ description: 'What the theme asks, in one sentence' }),
          introduction: rich.meta({ description: 'The whole introduction' }),
          ...members,
          alsoIn: z.array(id).meta({ description: 'Those of `papers` whose primary theme is another' }),
        }),
      )
      .meta({ description: 'Themes in the order of the site' }),
  })
  .meta({ title: 'Themes of a reading list' });

/** `api/tags.json`. */
export const tagsFile = z
  .strictObject({
    ...envelope,
    tags: z
      .array(
        z.strictObject({
          ...group,
          synonyms: z.array(z.string()).meta({ description: 'Other words for it' }),
          ...members,
        }),
      )
      .meta({ description: 'Tags in use, the most used first' }),
  })
  .meta({ title: 'Tags of a reading list' });

/** `api/paths.json`. */
export const pathsFile = z
  .strictObject({
    ...envelope,
    paths: z
      .array(
        z.strictObject({
          ...group,
          summary: z.string().meta({ description: 'For whom it is, in one sentence' }),
          introduction: rich.meta({ description: 'The whole introduction' }),
          after: z.array(id).meta({ description: 'Ids of paths to read before it' }),
          steps: z
            .array(
              z.strictObject({
                paper: id.meta({ description: 'Id of the paper' }),
                note: z.string().meta({ description: 'What to take from it' }),
                minutes: z.number().int().nullable().meta({ description: 'Minutes that it takes' }),
                optional: z.boolean().meta({ description: 'True where it may be left out' }),
              }),
            )
            .meta({ description: 'The papers in the order to read them' }),
        }),
      )
      .meta({ description: 'Reading paths in the order of the site' }),
  })
  .meta({ title: 'Reading paths of a reading list' });

/** `api/list.json`: where to begin. */
export const listFile = z
  .strictObject({
    ...envelope,
    tagline: z.string().meta({ description: 'What the list is about' }),
    language: z.string().meta({ description: 'Language of the notes, a BCP 47 tag' }),
    repository: address.nullable().meta({ description: 'Where the list is kept' }),
    counts: z
      .strictObject({
        papers: count.meta({ description: 'Papers' }),
        themes: count.meta({ description: 'Themes' }),
        tags: count.meta({ description: 'Tags in use' }),
        paths: count.meta({ description: 'Reading paths' }),
      })
      .meta({ description: 'How much there is' }),
    facets: z
      .record(
        id,
        z.strictObject({
          label: z.string().meta({ description: 'Name for readers' }),
          values: z.array(z.string()).meta({ description: 'Every value in order' }),
        }),
      )
      .meta({ description: 'Facets that the list declares, by name' }),
    facts: z
      .record(
        id,
        z.strictObject({
          label: z.string().meta({ description: 'Name for readers' }),
          unit: z.string().nullable().meta({ description: 'What a number counts' }),
          values: z.array(z.string()).nullable().meta({ description: 'Every value; null where any will do' }),
        }),
      )
      .meta({ description: 'Facts that the list declares, by name' }),
    files: z
      .strictObject({
        papers: address.meta({ description: 'First page of all papers' }),
        themes: address.meta({ description: 'Themes' }),
        tags: address.meta({ description: 'Tags' }),
        paths: address.meta({ description: 'Reading paths' }),
        entrySchema: address.meta({ description: 'JSON Schema of the frontmatter of an entry' }),
      })
      .meta({ description: 'The other files of this API' }),
  })
  .meta({ title: 'A reading list' });

/** The kinds of files by the name of their JSON Schema: `api/<name>.schema.json`. */
export const apiSchemas = {
  list: listFile,
  papers: papersFile,
  paper: paperFile,
  themes: themesFile,
  tags: tagsFile,
  paths: pathsFile,
};

export type ApiSchemaName = keyof typeof apiSchemas;
