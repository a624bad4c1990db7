import type { Citation } from './plugins/citations.ts';
import { plainFormula } from './plain-formula.ts';
import { tidy } from './plain-text.ts';

/** What a check needs to know of a body without a fault. */
export interface PlainBody {
  /** The first paragraph as text, as in {@link CompiledBody.note}. */
  note: string;
  citations: Citation[];
}

/** A longer body may become too much HTML; in UTF-16 units. */
const longest = 8 * 1024;

const letter = 'A-Za-zÀ-ÖØ-öø-ɏ';
const id = '@[a-z0-9]+(?:-[a-z0-9]+)*';
const words = `[${letter}0-9](?:[${letter}0-9 -]*[${letter}0-9])?`;
const afterMark = String.raw`(?=$|[ .,;:!?)])`;

/** Signs that mean nothing in Markdown wherever they stand in a line; `://` would be an address, `![` an image. */
const idle = String.raw`[${letter}0-9 .,;?'"()%/+=×°≈≤≥−–—‘’“”…-]|:(?!//)|!(?!\[)`;
const citation = String.raw`\[${id}(?:; ${id})*\](?![:(\[])`;
const emphasis = String.raw`(?<=^|[ (])(?:\*${words}\*|\*\*${words}\*\*)${afterMark}`;
const code = `\`[${letter}0-9][${letter}0-9 .,:;=/_+-]*\`(?!\`)`;
const link = String.raw`\[${words}\]\(https://[a-z0-9][a-z0-9.-]*(?:/[A-Za-z0-9./_-]*)?\)`;
const inline = `(?:${idle}|${citation}|${emphasis}|${code}|${link}|${plainFormula})*`;

/** A number at the start of a line can begin a list. */
const opening = String.raw`(?=[${letter}0-9("'‘“*\[\`$])(?!\d+[.)](?: |$))`;
const paragraphLine = new RegExp(`^${opening}${inline}(?<! )$`);
/** A heading says something: it has a letter or a digit. */
const heading = `#{2,6} (?=.*[${letter}0-9])`;
const otherLine = new RegExp(`^(?:${heading}|- |> | {0,3})${opening}${inline}(?<! )$`);
const numberedLine = new RegExp(`^\\d{1,3}\\. ${opening}${inline}(?<! )$`);

/**
 * Reads a body that holds nothing but headings, paragraphs, flat lists, citations, emphasis, code, links and
 * formulas, all of the plainest form. The parser would find no fault in it and takes a hundred times as long to say so; the tests hold
 * both against each other.
 *
 * @returns null for any other body, with or without faults: then ask {@link compileBody}
 */
export function readPlainBody(markdown: string): PlainBody | null {
  if (markdown.length > longest || /www\./i.test(markdown)) return null;
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line !== '');
  if (start < 0) return { note: '', citations: [] };
  if (!paragraphLine.test(lines[start] ?? '')) return null;
  if (!lines.every((line, index) => isPlain(line, lines[index - 1] ?? ''))) return null;
  const end = lines.findIndex((line, index) => index > start && /^(?:$|[#>]|- )/.test(line));
  const note = noteText(lines.slice(start, end < 0 ? undefined : end).join('\n'));
  return /[A-Za-z0-9]/.test(note) ? { note, citations: citationsOf(markdown) } : null;
}

function isPlain(line: string, before: string): boolean {
  if (line === '' || otherLine.test(line)) return true;
  // Within a paragraph a number begins a list or not, depending on the number.
  return numberedLine.test(line) && (before === '' || numberedLine.test(before));
}

/** What marks words in a plain text: formulas, code, citations and links as wholes, then single signs. */
const marks = /\$\$([^$]*)\$\$|`([^`]*)`|\[(@[^\]]*)\]|\[([^\]]*)\]\([^)]*\)|\*/g;

/** The words of a paragraph: what marks them is left out, and so are citations but for the signs between them. */
function noteText(paragraph: string): string {
  return tidy(
    paragraph.replace(
      marks,
      (_mark, formula?: string, code?: string, cited?: string, linked?: string) =>
        formula ?? code ?? linked ?? '; '.repeat((cited?.split(';').length ?? 1) - 1),
    ),
  );
}

function citationsOf(markdown: string): Citation[] {
  return [...markdown.matchAll(marks)].flatMap(({ 3: cited = '', index: begin }) =>
    [...cited.matchAll(/@([^;]+)/g)].map(({ 1: name = '', index }) => {
      // The bracket before the ids is no part of them, nor is the sign.
      const start = begin + index + 2;
      return { id: name, start, end: start + name.length };
    }),
  );
}
