import type * as z from 'zod';
import type { paperSchema } from '../model/schema/paper.ts';

/** Facts of a paper as the frontmatter of an entry names them. */
export type RecordFields = Partial<z.input<typeof paperSchema>>;

/** What a registry, a bibliography or a page says of a paper: the facts of an entry before a person writes its note. */
export interface PaperRecord {
  fields: RecordFields;
  /** The paper's own, in plain text. */
  abstract?: string;
  /** Where the abstract comes from, of one that may be published: `arXiv, CC0`. */
  abstractSource?: string;
  /** What a person should look up before the entry is published, a sentence each. */
  doubts: string[];
}

/** A record of one file of many, or the reason why it holds none. */
export type Reading = { line: number } & ({ record: PaperRecord } | { fault: string });
