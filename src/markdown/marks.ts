import type { Text } from 'mdast';
import { citationPattern } from './citations.ts';
import type { MarkdownFault } from './fault.ts';
import { inBackticks } from './quote.ts';

/**
 * Signs of citations and footnotes that stay behind as text. A backslash before the bracket says that they are meant
 * as text.
 *
 * @param linked whether the text is part of a link
 */
export function checkMarks(node: Text, linked: boolean, body: string): MarkdownFault[] {
  const { value } = node;
  const faults: MarkdownFault[] = [];
  if (value.includes('[@')) {
    const rest = linked ? value : value.replace(citationPattern, '');
    for (const piece of new Set(rest.match(/\[@[^\]\n]*\]?/g))) {
      faults.push(...faultAt(node, piece, body, linked ? linkedCitation : brokenCitation(piece)));
    }
  }
  if (value.includes('[^')) {
    for (const piece of new Set(value.match(/\[\^[^\]\n]+\]/g))) {
      faults.push(...faultAt(node, piece, body, loneMark(piece)));
    }
  }
  return faults;
}

type Finding = Omit<MarkdownFault, 'start' | 'end'>;

/** A fault where the piece is written; none where it is only written with a backslash. */
function faultAt(node: Text, piece: string, body: string, finding: Finding): MarkdownFault[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const source = body.slice(start, end);
  let at = source.indexOf(piece);
  if (at < 0) return source.includes(`\\${piece.slice(0, 2)}`) ? [] : [{ ...finding, start, end }];
  while (at > 0 && source[at - 1] === '\\') {
    at = source.indexOf(piece, at + 1);
    if (at < 0) return [];
  }
  return [{ ...finding, start: start + at, end: start + at + piece.length }];
}

const linkedCitation: Finding = {
  rule: 'citation-form',
  found: 'a citation in a link',
  expected: 'citations outside of links, since they are links themselves',
  fix: 'move it out of the link',
};

function brokenCitation(piece: string): Finding {
  return {
    rule: 'citation-form',
    found: `${inBackticks(piece.slice(0, 60))}, which is no citation`,
    expected: '`[@its-id]`, or `[@its-id; @other-id]` for several entries',
    fix: 'write `@` and the id without a space, and `;` between two; to show the signs, write `\\[@`',
  };
}

function loneMark(piece: string): Finding {
  const mark = inBackticks(piece.slice(0, 60));
  return {
    rule: 'footnote-form',
    found: `the mark ${mark}, which has no footnote`,
    expected: 'a mark whose footnote stands in the body',
    fix: 'write the footnote as `[^name]: …` below, or delete the mark; to show the signs, write `\\[^`',
  };
}
