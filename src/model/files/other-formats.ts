/** A file in the format of another program, by how it begins. */
interface OtherFormat {
  begins: RegExp;
  /** Its name; undefined where the file is one of this list with a slip in its first line. */
  what?: string;
  fix: string;
}

const between = 'between two lines of `---`, as `field: value`';

const formats: OtherFormat[] = [
  {
    begins: /^\+\+\+/,
    what: 'TOML frontmatter, as Hugo and Zola have it',
    fix: `write the fields as YAML ${between}: \`title: "…"\` for \`title = "…"\``,
  },
  {
    begins: /^@\w+\s*[{(]/,
    what: 'an entry of BibTeX',
    fix: `write its fields ${between}; CONTRIBUTING.md has a table from those of BibTeX to ours`,
  },
  {
    begins: /^(?:TY {2}- |%0 |PMID- ?|FN )/,
    what: 'a record of a reference manager (RIS, EndNote or PubMed)',
    fix: `write its fields ${between}; CONTRIBUTING.md lists ours`,
  },
  {
    begins: /^\s*[{[]\s*(?:["{]|$)/,
    what: 'JSON',
    fix: `write its fields as YAML ${between}, without braces and quotes around their names`,
  },
  {
    begins: /^(?:- )?[\w-]+:: /,
    what: 'the properties of Logseq',
    fix: `write them ${between}, with one colon, and the note as a paragraph without a dash`,
  },
  {
    begins: /^#\+\w+:/,
    what: 'an Org file',
    fix: `write its keywords as fields ${between}, and the text as Markdown`,
  },
  {
    begins: /^# .*\n/,
    what: 'a Markdown file that begins with a heading, as Notion exports it',
    fix: `write \`title: "…"\` in place of the heading and the properties below it ${between}`,
  },
  {
    begins: /^(?:<!doctype|<html|<\?xml)/i,
    what: 'a web page',
    fix: `write what it says as fields ${between}, and a note in Markdown below`,
  },
  {
    begins: /^(?:```|~~~) ?(?:ya?ml)?/,
    fix: 'write `---` in place of the two fences',
  },
  {
    begins: /^(?:[–—―]|-{1,2}(?:\n|$)|-{4,}\s*\n|={3,}|\*{3,}|_{3,}|;{3,})/,
    fix: 'type three hyphens, `---`, alone on line 1 and below the last field',
  },
  {
    begins: /^["']?[A-Za-z][\w-]*["']?:(?: |\n)/,
    fix: 'write `---` alone on a line above the first field, and another below the last one',
  },
];

/**
 * How to repair a text whose first line is no fence.
 *
 * @returns what the file seems to be, where that is known, and the repair; null where the text begins like nothing known
 */
export function otherFormat(text: string): Pick<OtherFormat, 'what' | 'fix'> | null {
  return formats.find(({ begins }) => begins.test(text)) ?? null;
}
