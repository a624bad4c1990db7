import type { CompiledBody } from '../../markdown/body.ts';
import type { CitationTarget } from '../../markdown/plugins/citations.ts';
import type { SourceEdit } from '../../markdown/source.ts';
import { link, Markdown } from './markdown.ts';

/** The source of a body, ready to stand in a file of its own. */
export interface MarkdownBody {
  /** The whole, as its author wrote it but for citations, which are links, fragments and formulas. */
  whole(): Markdown;
  /** The first paragraph alone, which needs nothing of the rest: no footnote marks, no references. */
  note(): Markdown;
}

/**
 * Reads the Markdown source of a body.
 *
 * @param page the absolute address of its page
 * @param target must know every id that the body cites
 */
export function readMarkdownBody(
  body: CompiledBody,
  page: string,
  target: (id: string) => CitationTarget,
): MarkdownBody {
  const { markdown, source } = body;
  const edits = [...citationEdits(body, target), ...source.edits].sort((a, b) => a.start - b.start);
  return {
    whole: () => {
      const shared = edits.filter(({ alone }) => alone !== true);
      const text = edited(markdown, 0, markdown.length, shared, page);
      return new Markdown(text.replace(/^(?:[ \t]*\n)+/, '').trimEnd());
    },
    note: () =>
      new Markdown(
        source.note === null ? '' : edited(markdown, source.note.start, source.note.end, edits, page),
      ),
  };
}

/** Makes links of citations. One that is written with character references has no place, and stays as it is. */
function citationEdits(
  { markdown, citations }: CompiledBody,
  target: (id: string) => CitationTarget,
): SourceEdit[] {
  const known = new Set(citations.map(({ id }) => id));
  return citations.flatMap(({ start }): SourceEdit[] => {
    // Skip the further ids of a citation.
    if (!markdown.startsWith('[@', start - 2)) return [];
    const end = markdown.indexOf(']', start);
    const ids = markdown.slice(start, end).split(/;\s*@/);
    if (!ids.every((id) => known.has(id))) return [];
    const links = ids.map((id) => link(target(id).label, target(id).href).text);
    return [{ start: start - 2, end: end + 1, text: links.join('; ') }];
  });
}

/** A part of a text with the edits that lie in it. */
function edited(text: string, from: number, to: number, edits: readonly SourceEdit[], page: string): string {
  let result = '';
  let last = from;
  for (const edit of edits) {
    if (edit.start < last || edit.end > to) continue;
    result += text.slice(last, edit.start) + (edit.page ? page : '') + edit.text;
    last = edit.end;
  }
  return result + text.slice(last, to);
}
