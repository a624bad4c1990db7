import type { Delete } from 'mdast';
import type { Fault, Finding } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';
import { lowered, raised } from '../../text/raised.ts';
import { slugPattern } from '../../text/slug.ts';
import { rangeOf } from '../tree.ts';

/** A form of another program, and what to write instead. */
interface Dialect {
  pattern: RegExp;
  /** In the words of a message: `a highlight of Obsidian`. */
  is: string;
  /** How to write it here; the groups of the match. */
  instead: (...groups: string[]) => string;
}

const write = (text: string) => (text.includes('`') ? 'write it in Markdown' : `write ${inBackticks(text)}`);
const cite = (id: string) => write(`[@${slugPattern.test(id) ? id : 'its-id'}]`);
const deleteIt = () => 'delete it';
const inMarkdown = () => 'write it in Markdown, or delete it';
/** What may not stand before a form, since that would be another one. */
const apart = String.raw`(?<![\p{L}\p{N}\\`;

const dialects: Dialect[] = [
  {
    pattern: new RegExp(String.raw`${apart}=])==([^\s=](?:[^=\n]{0,200}[^\s=])?)==(?!=)`, 'gu'),
    is: 'a highlight of another program',
    instead: (words) => write(`**${words}**`),
  },
  {
    // Code stands as one such character.
    pattern:
      /(?<![\p{L}\p{N}\\])([{:])(?:cite[\w:]{0,8}|foot_?cite|ref|numref|doc|term|eq|math|sup|sub|abbr|download|kbd|py:\w+)[}:](?=\uFFFC)/giu,
    is: 'a role of MyST or reStructuredText',
    instead: inMarkdown,
  },
  {
    pattern: new RegExp(String.raw`${apart}:/]):[a-z][a-z0-9_+-]{0,30}:(?![\p{L}\p{N}:])`, 'gu'),
    is: 'the name of an emoji',
    instead: () => 'write the emoji itself, or delete it',
  },
  {
    pattern: /(?<![\\{$])\{[:#.][^{}\n]{1,100}\}/g,
    is: 'an attribute of another program',
    instead: deleteIt,
  },
  {
    pattern: new RegExp(String.raw`${apart}&#/?=])#(?=\p{L})[\p{L}\p{N}_/-]{2,50}`, 'gu'),
    is: 'a tag of another program',
    instead: () => 'write the tag into `tags` in the frontmatter, or the word without `#`',
  },
  {
    pattern: /(?<=^[ \t>]*)\[!([A-Za-z]{1,20})\][+-]?/gm,
    is: 'a callout of another program',
    instead: (kind) => write(`**${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}.**`),
  },
  {
    pattern: /(?<!\{)\{%-?\s*cite\s+([^\s{}%]{1,80})[^{}%\n]{0,100}%\}/g,
    is: 'a tag of Jekyll',
    instead: cite,
  },
  { pattern: /(?<!\{)\{%[^{}\n]{0,300}%\}/g, is: 'a tag of Jekyll', instead: inMarkdown },
  {
    pattern: /\{\{[<%][^{}\n]{0,300}[>%]\}\}/g,
    is: 'a shortcode of Hugo',
    instead: inMarkdown,
  },
  { pattern: /\{\{(?![<%])[^{}\n\uFFFC]{1,300}\}\}/g, is: 'a macro of another program', instead: inMarkdown },
  {
    pattern: new RegExp(String.raw`${apart}(])\(\(([A-Za-z0-9-]{1,80})\)\)(?!\))`, 'gu'),
    is: 'a reference of Logseq',
    instead: cite,
  },
  {
    pattern: /^[ \t>]*(?:@?\[_?toc_?\]|\[\[_?toc_?\]\])[ \t]*$/gim,
    is: 'a table of contents of another program',
    instead: () => 'delete the line: the page has its sections anyway',
  },
  {
    pattern: new RegExp(String.raw`(?<=[\p{L}\p{N})])\^([^\s^~[\]\\]{1,12})\^(?!\^)`, 'gu'),
    is: 'a superscript of another program',
    instead: (text) => write(raised(text) ?? `$$^{${text}}$$`),
  },
  {
    pattern: /(?<![\\\]])\^\[([^[\]\n]{1,300})\]/g,
    is: 'a footnote of another program',
    instead: () => 'write `[^1]` there, and a line `[^1]: …` below',
  },
  { pattern: /(?<![\\%])%%(?!%)[^%\n]{1,300}%%/g, is: 'a comment of Obsidian', instead: deleteIt },
  {
    pattern: /(?<![\\{])\{(\+\+|--|>>)[^{}\n]{1,300}(?:\+\+|--|<<)\}/g,
    is: 'an edit of CriticMarkup',
    instead: () => 'write what shall stand there',
  },
  {
    pattern: new RegExp(
      String.raw`${apart}+])\+\+([^\s+](?:[^+\n]{0,200}[^\s+])?)\+\+(?![+\p{L}\p{N}])`,
      'gu',
    ),
    is: 'an insertion of another program',
    instead: (words) => write(words),
  },
  {
    pattern: new RegExp(String.raw`${apart}@/.[])@([a-z][\w:-]{1,60}(?:19|20)\d\d[a-z]?)(?![\w@])`, 'gu'),
    is: 'a citation of Pandoc',
    instead: cite,
  },
  {
    pattern: /^[ \t>]*(?:#\+[A-Za-z_]{2,30}\b:?[^\n]{0,80}|[!?]> \S[^\n]{0,80})/gm,
    is: 'a box of another program',
    instead: () => 'write its words as a paragraph or a quote',
  },
  {
    pattern: /(?:^[ \t>]*|(?<=\S) )\^[a-z0-9-]{2,40}[ \t]*$/gm,
    is: 'the mark of a block of Obsidian',
    instead: deleteIt,
  },
  {
    pattern: /^[ \t>]*(?::::+[^\n]{0,80}|(?:!!!|\?\?\?\+?) [a-z][^\n]{0,80})$/gim,
    is: 'a box of another program',
    instead: () => 'write its words as a paragraph or a quote',
  },
  {
    pattern: /^[ \t>]*[a-z][a-z0-9-]{1,30}:: \S[^\n]{0,80}/gim,
    is: 'a property of Logseq',
    instead: () => 'write it into the frontmatter, or delete it',
  },
];

/** Signs without which a text has none of these forms. */
const signs =
  /==|:[a-z]|#\p{L}|\[!|\{|\(\(|\[toc|\[_toc|\^|%%|:::|!!!|\?\?\?|:: |\+\+|#\+|[!?]> |@[a-z]|\{--/iu;

/**
 * Forms of Obsidian, Logseq, Hugo, Jekyll, Pandoc and others, which the page would show as they are written.
 *
 * @param source the words of a paragraph, with other characters in place of code, formulas and links
 * @param start where it begins in the body
 */
export function dialectFaults(source: string, start: number): Fault[] {
  if (!signs.test(source)) return [];
  const taken: { from: number; to: number }[] = [];
  return dialects.flatMap(({ pattern, is, instead }) =>
    [...source.matchAll(pattern)].flatMap((match): Fault[] => {
      const lead = /^[ \t>]*/.exec(match[0])?.[0].length ?? 0;
      const [from, to] = [match.index + lead, match.index + match[0].length];
      // Of two forms at one place, the first of the list is meant.
      if (taken.some((place) => from < place.to && place.from < to)) return [];
      taken.push({ from, to });
      const [, ...groups] = match;
      const written = match[0].slice(lead).trimEnd();
      return [{ ...finding(written, is, instead(...groups)), start: start + from, end: start + to }];
    }),
  );
}

/** `H~2~O`, which GitHub would strike out; `~old~` between spaces is meant so. */
export function subscriptFault(node: Delete, body: string): Fault[] {
  const { start, end } = rangeOf(node);
  const written = body.slice(start, end);
  const isSingle = /^~[^~]+~$/.test(written) && /[\p{L}\p{N})]$/u.test(body.slice(0, start));
  if (!isSingle) return [];
  const text = written.slice(1, -1);
  const fix = write(lowered(text) ?? `$$_{${text}}$$`);
  return [{ ...finding(written, 'a subscript of another program', fix), start, end }];
}

function finding(written: string, is: string, fix: string): Finding & { rule: 'markdown-form' } {
  const [first = ''] = written;
  const orSigns = /[\p{L}\p{N}]/u.test(first)
    ? ''
    : `; to show the signs, write ${inBackticks(`\\${first}`)}`;
  return {
    rule: 'markdown-form',
    found: `${inBackticks(written.slice(0, 60))}, ${is}`,
    expected: 'Markdown as CONTRIBUTING.md shows it',
    fix: fix + orSigns,
  };
}
