/** Rules that a Markdown body can break. The model knows them under the same ids. */
export type MarkdownRule =
  | 'raw-html'
  | 'no-images'
  | 'link-form'
  | 'heading-level'
  | 'math-form'
  | 'math-dollar'
  | 'body-depth'
  | 'body-limits'
  | 'merge-conflict'
  | 'note-footnote'
  | 'citation-form'
  | 'footnote-form'
  | 'markdown-form'
  | 'text-form';

/** A broken rule, and what to tell the author of it. */
export interface Finding {
  rule: MarkdownRule;
  found: string;
  expected: string;
  fix: string;
}

/** One broken rule at a range of UTF-16 offsets in the body. */
export interface MarkdownFault extends Finding {
  start: number;
  end: number;
}
