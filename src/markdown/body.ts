import type { Fault } from '../problems/finding.ts';
import type { Citation } from './plugins/citations.ts';
import type { BodySource } from './source.ts';

/** A part of a body under its own `##` heading. */
export interface Section {
  /** Fragment of the heading in the page. */
  id: string;
  /** The heading as inline HTML, its citations as placeholders. */
  heading: string;
  /** The heading in words; without its citations, so it may be empty. */
  title: string;
  html: string;
  text: string;
}

/** A body, parsed, checked and rendered once; nothing in it depends on other entries. */
export interface CompiledBody {
  /** The source: what stands below the frontmatter. */
  markdown: string;
  /** What it takes to put the source into a file of its own. */
  source: BodySource;
  /**
   * First paragraph: why read it. Inline HTML without the `p` element; the text is empty when there is no letter,
   * digit or symbol in it.
   */
  note: { html: string; text: string };
  /** What follows the first paragraph before the first heading. */
  lead: { html: string; text: string };
  sections: Section[];
  /** Footnotes of the whole body; empty without any. */
  footnotes: string;
  citations: Citation[];
  faults: Fault[];
}

/** Stands for a body that could not be read. Its note is `…`, since an empty note would be reported as missing. */
export function unreadBody(markdown: string, faults: Fault[], citations: Citation[] = []): CompiledBody {
  return {
    markdown,
    source: { note: null, edits: [] },
    note: { html: '', text: '…' },
    lead: { html: '', text: '' },
    sections: [],
    footnotes: '',
    citations,
    faults,
  };
}

/** Compiles bodies; the same text may come out of a cache. */
export type BodyCompiler = (markdown: string) => CompiledBody;
