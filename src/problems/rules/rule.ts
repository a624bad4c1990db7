/** One file of an invented list about bread. */
export interface Example {
  /** Path from the list's own folder. */
  path: string;
  text: string;
}

/** A check of the list, with what a contributor must know to pass it. */
export interface Rule {
  severity: Severity;
  /** One sentence: what must hold. Backticks mark code, here and in `why`. */
  says: string;
  /** One or two sentences: what would go wrong without it. */
  why: string;
  /** A file that breaks the rule. */
  bad: Example;
  /** The same file as it should be. */
  good: Example;
}

/** The file that explains each rule below a heading of its id; `npm run docs` writes it. */
export const ruleDocument = 'src/problems/rules/README.md';

/** A longer run of equal lines is cut to its first line and a count. */
const maxSameLines = 3;

/** The text of an example as a page can show it: control characters made visible, long repetition cut. */
export function shownText({ text }: Example): string {
  const visible = text
    .replace(/[\0-\x08\x0B-\x1F]/g, (sign) => String.fromCodePoint(0x2400 + sign.charCodeAt(0)))
    .replace(/\n$/, '');
  const lines: string[] = [];
  const rest = visible.split('\n');
  while (rest.length > 0) {
    const [first = ''] = rest;
    const change = rest.findIndex((line) => line !== first);
    const run = rest.splice(0, change < 0 ? rest.length : change);
    lines.push(...(run.length > maxSameLines ? [first, `… and ${run.length - 1} more such lines`] : run));
  }
  return lines.join('\n');
}

export type Severity = 'error' | 'warning';
