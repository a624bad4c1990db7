import type { Link, LinkReference, Text } from 'mdast';
import type { Fault, RuleFinding } from '../../problems/finding.ts';
import { placeIn } from '../../problems/place.ts';
import { inBackticks } from '../../text/quote.ts';
import { citationPattern } from '../plugins/citations.ts';
import { rangeOf } from '../tree.ts';

/** An id behind `@`, as in a citation. Neither `ada@bread.example` nor `@ada.example` holds one. */
const mention = /(?<=(?:^|[\s(,;])-?)@([a-z0-9]+(?:-[a-z0-9]+)*)(?=[.,:;!?)]*(?:\s|@|$))/g;

/** Text between `[` and `]` with no bracket in it and no backslash before it. */
const brackets = /\[(?<=(?<!\\)(?:\\\\)*\[)([^[\]]*)\]/g;

/**
 * Citations and marks of footnotes that Markdown did not understand, so that the page would show them as text. A
 * backslash before the bracket says that they are meant as text.
 *
 * @param linked whether the text is part of a link
 */
export function strayMarks(node: Text, linked: boolean, body: string): Fault[] {
  const { value } = node;
  const faults = linked ? [] : citationsWithWords(node, body);
  if (value.includes('[@')) {
    const rest = linked
      ? value
      : value
          .replace(citationPattern, '')
          .replace(/\[([^[\]]*)\]/g, (whole, inner: string) => (inner.match(mention) ? '' : whole));
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

/** Citations that say more than the ids of entries: `[see @slow-dough, p. 3]`. */
function citationsWithWords(node: Text, body: string): Fault[] {
  if (!node.value.includes('@')) return [];
  const { start, end } = rangeOf(node);
  const source = body.slice(start, end);
  return [...source.matchAll(brackets)].flatMap(({ 0: written, 1: inner = '', index }) => {
    // Lines of a quote begin with its sign.
    const text = inner.replace(/\n[ \t>]*/g, '\n');
    const ids = [...text.matchAll(mention)].map(([sign]) => sign);
    if (ids.length === 0 || `[${text}]`.replace(citationPattern, '') === '') return [];
    const place = { start: start + index, end: start + index + written.length };
    const hasWords = /[\p{L}\p{N}]/u.test(text.replace(mention, ''));
    const rest = hasWords ? ', and its words outside of the brackets' : '';
    const fix = `write \`[${ids.join('; ')}]\`${rest}; to show the signs, write \`\\[\``;
    return [{ ...brokenCitation(`[${text.replaceAll('\n', ' ')}]`), ...place, fix }];
  });
}

/** A link whose words are nothing but the ids of entries, as in `[@slow-dough](https://bread.example)`. */
export function citationWithAddress(node: Link | LinkReference, body: string): Fault[] {
  const { start, end } = rangeOf(node);
  const written = body.slice(start, end);
  const cited = /^\[(@[a-z0-9-]+(?:[;,\s]+@[a-z0-9-]+)*)\](?=[([]|$)/.exec(written)?.[1];
  if (cited === undefined) return [];
  return [
    {
      rule: 'citation-form',
      start,
      end,
      found: `${inBackticks(written.slice(0, 60))}, a citation with an address of its own`,
      expected: 'a citation alone, which is a link already, or a link with words',
      fix: `write \`[${cited.split(/[;,\s]+/).join('; ')}]\`, or words for the link; to show the sign, write \`[\\@\``,
    },
  ];
}

/** The fault at the place of the piece; none where a backslash before it says that it is meant as text. */
function faultAt(node: Text, piece: string, body: string, finding: RuleFinding): Fault[] {
  const place = placeIn(node, piece, body);
  return place ? [{ ...finding, ...place }] : [];
}

const linkedCitation: RuleFinding = {
  rule: 'citation-form',
  found: 'a citation in a link',
  expected: 'citations outside of links, since they are links themselves',
  fix: 'move it out of the link',
};

function brokenCitation(piece: string): RuleFinding {
  return {
    rule: 'citation-form',
    found: `${inBackticks(piece.slice(0, 60))}, which is no citation`,
    expected: '`[@its-id]`, or `[@its-id; @other-id]` for several entries',
    fix: 'write `@` and the id without a space, and `;` between two; to show the signs, write `\\[@`',
  };
}

function loneMark(piece: string): RuleFinding {
  const mark = inBackticks(piece.slice(0, 60));
  return {
    rule: 'footnote-form',
    found: `the mark ${mark}, which has no footnote`,
    expected: 'a mark whose footnote stands in the body',
    fix: 'write the footnote as `[^name]: …` below, or delete the mark; to show the signs, write `\\[^`',
  };
}
