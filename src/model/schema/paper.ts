import * as z from 'zod';
import { organization, type Author } from '../authors/names.ts';
import { contributor, contributorOf, group } from './contributor.ts';
import { partialDate, wholeDate } from './date.ts';
import { addressSlug, language, paperUrl, slug, text, url } from './field.ts';
import { identifierFields } from './identifier.ts';
import { publicationFields } from './publication.ts';
import { relation } from './relation.ts';

/** Kinds of publication, in the words of CSL. */
export const cslTypes = [
  'article',
  'article-journal',
  'paper-conference',
  'chapter',
  'book',
  'report',
  'thesis',
  'webpage',
  'dataset',
  'software',
] as const;

const links = z.strictObject({
  code: url.optional().meta({ description: 'repository with the code' }),
  models: url.optional().meta({ description: 'released weights' }),
  data: url.optional().meta({ description: 'released data' }),
  project: url.optional().meta({ description: 'page of the project' }),
  video: url.optional().meta({ description: 'recorded talk' }),
  slides: url.optional().meta({ description: 'slides' }),
});

const status = z.strictObject({
  state: z.enum(['withdrawn', 'retracted', 'superseded']),
  evidence: url,
  checked: wholeDate,
});

/** A correction of an entry that readers should know of. */
const revision = z.strictObject({ on: wholeDate, what: text(240) });

/** The frontmatter of a paper: the one definition of its fields, their types and their descriptions. */
export const paperSchema = z.strictObject({
  title: text(300).meta({ description: 'Title as the paper prints it', example: '"Slow Dough: A Study"' }),
  short: text(60).optional().meta({
    description: 'Name people use for the paper; default: the title up to its colon',
    example: 'Slow Dough',
  }),
  authors: z.array(contributor).min(1).max(3000).optional().meta({
    description:
      'Every author in order, as `Given Family` or `Family, Given`; where these would be misread, with the parts as fields: `{ family: …, given: …, suffix: … }`; a group as `organization: Name`',
    example: '[Ada Kneader, "Crumb, Jr., Bo"]',
  }),
  organization: group.optional().meta({
    description: 'Group behind the paper; signs alone where there are no authors',
    example: 'Grain Institute',
  }),
  published: partialDate.meta({
    description: 'First public version: a day, a month or a year, as far as it is known',
    example: '2021-03-14',
  }),
  added: wholeDate.meta({ description: 'Day the entry joined the list', example: '2026-11-23' }),
  ...identifierFields,
  url: paperUrl.optional().meta({
    description: 'Address of the paper where it has none of the ids above',
    example: 'https://example.org/paper.pdf',
  }),
  type: z
    .enum(cslTypes)
    .default('article')
    .meta({
      description: `Kind of publication, a CSL type: ${cslTypes.join(', ')}; default: article, a preprint`,
      example: 'paper-conference',
    }),
  venue: text(300)
    .optional()
    .meta({ description: 'Where it appeared, with the year', example: 'Bread 2021' }),
  ...publicationFields,
  language: language.optional().meta({
    description: 'Language of the paper as a BCP 47 tag, where readers should know it',
    example: 'de',
  }),
  links: links.optional().meta({
    description: 'Addresses of what comes with it: `code`, `models`, `data`, `project`, `video`, `slides`',
    example: '{ code: https://example.org/code }',
  }),
  alsoIn: z
    .array(slug)
    .max(10)
    .optional()
    .meta({ description: 'Further themes that show the paper; its folder is the first', example: '[ovens]' }),
  tags: z
    .array(slug)
    .max(12)
    .optional()
    .meta({ description: 'Terms of vocabulary.yaml', example: '[sourdough]' }),
  facets: z.record(slug, slug).optional().meta({
    description: 'Value of each facet that site.md declares',
    example: '{ level: easy }',
  }),
  facts: z.record(slug, text(240)).optional().meta({
    description: 'Facts that site.md declares, only where the paper states them',
    example: '{ loaves: 48 }',
  }),
  relations: z.array(relation).max(20).optional().meta({
    description:
      'Relations to other entries, each `extends`, `contradicts`, `replicates`, `uses`, `supersedes` or `compares` with the id, and `because` with the reason',
    example: '[{ extends: steam-first, because: adds time }]',
  }),
  status: status.optional().meta({
    description:
      'withdrawn, retracted or superseded, with the address that says so and the day it was checked',
    example: '{ state: retracted, evidence: https://example.org/notice, checked: 2026-11-01 }',
  }),
  revised: z.array(revision).min(1).max(20).optional().meta({
    description:
      'Corrections of the entry that readers who used it should know of: `on` which day, and `what` was wrong or is new',
    example: '[{ on: 2026-12-01, what: "bakes for 40 minutes, not 4" }]',
  }),
  aliases: z.array(addressSlug).max(10).optional().meta({
    description: 'Former ids of the entry, the first one first, whose addresses must keep working',
    example: '[old-name]',
  }),
  abstractSource: text(160).optional().meta({
    description: 'Where the text under `## Abstract` comes from and its licence',
    example: 'arXiv, CC0',
  }),
});

export type PaperFields = z.output<typeof paperSchema>;

/** The authors with the parts of their names; without authors, the `organization` is the only one. */
export function authorsOf(fields: PaperFields): Author[] {
  if (fields.authors) return fields.authors.map(contributorOf);
  return fields.organization ? [organization(fields.organization)] : [];
}
