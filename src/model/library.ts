import type { CompiledBody } from '../markdown/body.ts';
import type { PartialDate } from '../text/dates.ts';
import type { PaperScheme } from '../text/identifier-addresses.ts';
import type { Words } from '../words/words.ts';
import type { Author } from './authors/names.ts';
import type { ExcludedFields } from './schema/excluded.ts';
import type { PaperFields } from './schema/paper.ts';
import type { PathFields } from './schema/path.ts';
import type { RelationType } from './schema/relation.ts';
import type { SiteFields } from './schema/site.ts';
import type { ThemeFields } from './schema/theme.ts';

/** Fields of an entry that have another form in a paper. */
type Reshaped = 'authors' | 'editors' | 'published' | 'relations' | PaperScheme;

/** One paper of the list: the fields of its entry, with what they leave out filled in. */
export interface Paper extends Omit<PaperFields, Reshaped> {
  /** File name, URL segment and BibTeX key. */
  id: string;
  /** Primary theme: the folder. */
  theme: string;
  /** Path from the list's own folder: `papers/ovens/slow-dough.md`. */
  path: string;
  short: string;
  authors: Author[];
  /** Of the book or the proceedings. */
  editors: Author[];
  published: PartialDate;
  identifiers: Partial<Record<PaperScheme, string>>;
  links: NonNullable<PaperFields['links']>;
  alsoIn: string[];
  tags: string[];
  aliases: string[];
  /** Value by facet, and fact by name, as site.md declares them. */
  facets: Record<string, string>;
  facts: Record<string, string>;
  relations: Relation[];
  /** What vocabulary.yaml says of its venue; citations print these, pages the short `venue`. */
  officialVenue?: OfficialVenue;
  body: CompiledBody;
}

/** A venue as bibliographies name it. */
export interface OfficialVenue {
  /** Full title of that year's proceedings, or of the journal. */
  title: string;
  publisher?: string;
  series?: string;
}

/** How a paper relates to another entry, with the reason in words. */
export interface Relation {
  type: RelationType;
  target: string;
  because: string;
}

/** Papers in an order to read them, with a word on each. */
export interface ReadingPath extends PathFields {
  id: string;
  path: string;
  body: CompiledBody;
}

export interface Theme extends ThemeFields {
  id: string;
  path: string;
  body: CompiledBody;
}

export interface Tag {
  id: string;
  label: string;
  synonyms: string[];
}

/** Tags that belong together, by their ids, under a heading. */
export interface TagSection {
  title: string;
  tags: string[];
}

export interface Site extends SiteFields {
  body: CompiledBody;
}

/** A paper that was looked at and left out. */
export interface ExcludedPaper extends Omit<ExcludedFields, PaperScheme> {
  identifiers: Paper['identifiers'];
}

/** A whole valid list. Everything that the site and the commands show is made from it. */
export interface Library {
  site: Site;
  /** By `order`, then id. */
  themes: Theme[];
  /** By id. */
  papers: Paper[];
  /** By `order`, then id. */
  paths: ReadingPath[];
  /** Tags of vocabulary.yaml in its order, used or not. */
  tags: Tag[];
  /** Headings of vocabulary.yaml for its tags; a tag stands under one at most. */
  tagSections: TagSection[];
  /** Groups of words that mean the same. */
  synonyms: string[][];
  /** Papers of excluded.yaml, the latest decision first. */
  excluded: ExcludedPaper[];
  /** The words of the interface: English, or as words.yaml translates them. */
  words: Words;
  /** How many drafts wait in papers/_drafts/. */
  drafts: number;
}
