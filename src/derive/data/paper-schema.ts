import * as z from 'zod';
import { cslTypes } from '../../model/schema/paper.ts';
import { degrees } from '../../model/schema/publication.ts';
import { relationTypes } from '../../model/schema/relation.ts';
import { fileFormats } from '../citing/formats.ts';

/** An absolute address. */
export const address = z.url();
/** Id of a paper, theme, tag or path. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Words as text and as HTML. */
export const rich = z.strictObject({
  text: z.string().meta({ description: 'Plain text on one line; formulas as LaTeX, without footnotes' }),
  html: z.string().meta({ description: 'HTML with absolute addresses; formulas as MathML' }),
});

const author = z.strictObject({
  name: z.string().meta({ description: 'The name in reading order' }),
  isOrganization: z.boolean().meta({ description: 'True for a group; its name has no parts' }),
  family: z.string().optional().meta({ description: 'Family name; none for groups and single names' }),
  given: z.string().optional().meta({ description: 'Given names' }),
  particle: z.string().optional().meta({ description: 'Particle before the family name, such as `van der`' }),
  suffix: z.string().optional().meta({ description: 'Suffix, such as `Jr.`' }),
});

const link = z.strictObject({
  label: z.string().meta({ description: 'Words of the link' }),
  url: address.meta({ description: 'Its address' }),
});

const relation = z.strictObject({
  type: z.enum(relationTypes).meta({ description: 'What the first paper does with the second' }),
  from: id.meta({ description: 'Id of the paper that extends, uses and so on' }),
  to: id.meta({ description: 'Id of the other paper' }),
  because: z.string().meta({ description: 'The reason in words' }),
});

const text = z.string().optional();
/** Where a paper appeared, as citations give it. */
const publication = z.strictObject({
  container: text.meta({
    description: 'Official title of the journal, the proceedings, the book or the website',
  }),
  volume: text.meta({ description: 'Volume' }),
  issue: text.meta({ description: 'Issue of the journal' }),
  pages: text.meta({
    description: 'First and last page with a hyphen between, or the number of the article',
  }),
  number: text.meta({ description: 'Number of a report, or of a volume in its series' }),
  series: text.meta({ description: 'Series of the book or the proceedings' }),
  edition: text.meta({ description: 'Edition of the book: a number, or words' }),
  editors: z.array(author).meta({ description: 'Every editor in order' }),
  publisher: text.meta({ description: 'Publisher; the university of a thesis, the institution of a report' }),
  place: text.meta({ description: 'Where the publisher is' }),
  degree: z
    .enum(degrees)
    .optional()
    .meta({ description: 'Degree of a thesis, where the entry states it; else a doctoral one' }),
});

const section = z.strictObject({
  id: z.string().meta({ description: 'Fragment of the heading on the page' }),
  title: z.string().meta({ description: 'The heading' }),
  html: rich.shape.html,
});

const exportsSchema = z.strictObject(
  Object.fromEntries(fileFormats.map(({ name, label }) => [name, address.meta({ description: label })])),
);

/**
 * One paper as the API gives it. A field is left out where nothing is known; a list may be empty. What is long is there
 * once, as HTML; the Markdown file has the same words as text.
 */
export const apiPaper = z.strictObject({
  id: id.meta({ description: 'Permanent id: also the BibTeX key and the end of the address' }),
  page: address.meta({ description: 'The page of the paper in this list' }),
  exports: exportsSchema.meta({ description: 'The same paper in other formats' }),
  title: z.string().meta({ description: 'Title as the paper prints it' }),
  short: z.string().meta({ description: 'Name people use for the paper' }),
  authors: z.array(author).meta({ description: 'Every author in order' }),
  organization: z.string().optional().meta({ description: 'Group behind the paper' }),
  published: z
    .strictObject({
      date: z
        .string()
        .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
        .meta({ description: 'Date with year, month and day as far as they are known' }),
      precision: z.enum(['day', 'month', 'year']).meta({ description: 'How exactly the date is known' }),
    })
    .meta({ description: 'First public version' }),
  added: day.meta({ description: 'Day the paper joined the list' }),
  type: z.enum(cslTypes).meta({ description: 'Kind of publication, a CSL type; `article` is a preprint' }),
  venue: z.string().optional().meta({ description: 'Where it appeared, with the year' }),
  publication: publication.meta({ description: 'Where it appeared, with the facts that citations print' }),
  language: text.meta({ description: 'Language of the paper as a BCP 47 tag, where the entry states it' }),
  identifiers: z
    .strictObject({
      arxiv: z.string().optional().meta({ description: 'arXiv id without version' }),
      doi: z.string().optional().meta({ description: 'DOI in small letters' }),
      acl: z.string().optional().meta({ description: 'ACL Anthology id' }),
      openreview: z.string().optional().meta({ description: 'OpenReview forum id' }),
      isbn: z.string().optional().meta({ description: 'ISBN of the book or volume, 13 digits' }),
    })
    .meta({ description: 'Bare identifiers' }),
  url: address.optional().meta({ description: 'Address of the paper besides its identifiers' }),
  read: z.array(link).meta({ description: 'Where the paper can be read' }),
  resources: z.array(link).meta({ description: 'Code, models, data and what else comes with it' }),
  themes: z.array(id).min(1).meta({ description: 'Ids of its themes, the primary one first' }),
  tags: z.array(id).meta({ description: 'Ids of its tags' }),
  facets: z.record(id, z.string()).meta({ description: 'Value by facet; api/list.json declares them' }),
  facts: z.record(id, z.string()).meta({ description: 'Fact by name; api/list.json has label and unit' }),
  relations: z.array(relation).meta({ description: 'Relations in both directions' }),
  status: z
    .strictObject({
      state: z.enum(['withdrawn', 'retracted', 'superseded']).meta({ description: 'What happened to it' }),
      evidence: address.meta({ description: 'The address that says so' }),
      checked: day.meta({ description: 'Day on which that was checked' }),
    })
    .optional()
    .meta({ description: 'Left out for a paper in good standing' }),
  revised: z
    .array(
      z.strictObject({
        on: day.meta({ description: 'Day of the correction' }),
        what: z.string().meta({ description: 'What was wrong or is new' }),
      }),
    )
    .meta({ description: 'Corrections of the entry that its readers should know of' }),
  note: rich.meta({ description: 'Why to read it' }),
  more: z
    .string()
    .optional()
    .meta({ description: 'What stands between the note and the first heading, as HTML' }),
  sections: z.array(section).meta({ description: 'Findings and what else has a heading of its own' }),
  footnotes: z.string().optional().meta({ description: 'Footnotes as HTML' }),
  abstractSource: z.string().optional().meta({
    description: 'Source and licence of the section Abstract, which is not under the list’s licence',
  }),
  aliases: z.array(id).meta({ description: 'Former ids, whose pages lead to this one' }),
});

export type ApiPaper = z.output<typeof apiPaper>;

/** What only the file of a paper has: its other files, and its words behind the note. */
const inPaperFile = { exports: true, more: true, sections: true, footnotes: true } as const;

/** A paper in the lists of the API: the facts and the note as text. */
export const apiListedPaper = apiPaper.omit(inPaperFile).extend({
  note: rich.omit({ html: true }).meta({ description: 'Why to read it' }),
});

export type ApiListedPaper = z.output<typeof apiListedPaper>;
