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
  | 'text-form';

/** One broken rule at a range of UTF-16 offsets in the body. */
export interface MarkdownFault {
  rule: MarkdownRule;
  start: number;
  end: number;
  found: string;
  expected: string;
  fix: string;
}
