import type { FootnoteReference, Parents, Root } from 'mdast';
import type { Fault } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';
import { bodyLimits } from '../limits.ts';
import { footnotesOf } from '../plugins/footnotes.ts';
import { rangeOf } from '../tree.ts';
import { isLinked } from './links.ts';

/** Footnotes that the page would drop: those without a mark, and those whose name another has. */
export function idleFootnotes(tree: Root): Fault[] {
  const { definitions, shown } = footnotesOf(tree);
  return definitions.flatMap((definition, index): Fault[] => {
    const mark = inBackticks(`[^${definition.label ?? definition.identifier}]`);
    const first = definitions.findIndex(({ identifier }) => identifier === definition.identifier);
    if (first === index && shown.includes(definition.identifier)) return [];
    const place = { rule: 'footnote-form' as const, ...rangeOf(definition) };
    if (first !== index) {
      const fix = 'give one of them another name';
      return [{ ...place, found: `the footnote ${mark} again`, expected: 'each name once', fix }];
    }
    return [
      {
        ...place,
        found: `the footnote ${mark}, which nothing refers to`,
        expected: `the mark ${mark} in the text`,
        fix: 'write the mark where the footnote belongs, or delete the footnote',
      },
    ];
  });
}

/** Marks of footnotes in a link, and where lists and tables of contents would show their number or lose it. */
export function footnoteFaults(mark: FootnoteReference, ancestors: readonly Parents[]): Fault[] {
  const place = rangeOf(mark);
  const faults: Fault[] = [];
  if (isLinked(ancestors)) {
    faults.push({
      rule: 'footnote-form',
      ...place,
      found: 'a footnote in a link',
      expected: 'footnotes outside of links',
      fix: 'move the mark behind the link',
    });
  }
  if (ancestors.some(({ type }) => type === 'heading')) {
    faults.push({
      rule: 'footnote-form',
      ...place,
      found: 'a footnote in a heading',
      expected: 'footnotes in the text',
      fix: 'move the mark into the text below the heading',
    });
  } else if (ancestors[1] === firstBlock(ancestors[0])) {
    faults.push({
      rule: 'note-footnote',
      ...place,
      found: 'a footnote in the first paragraph',
      expected: 'footnotes below the first heading',
      fix: 'move the remark into the sentence or under a heading',
    });
  }
  return faults;
}

/** The first block that the page shows in its place; where it is a paragraph, it is the note. */
function firstBlock(root: Parents | undefined) {
  return root?.children.find(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
}

/** More footnotes than a body may have. */
export function tooManyFootnotes(root: Root): Fault[] {
  const footnotes = root.children.filter(({ type }) => type === 'footnoteDefinition').length;
  if (footnotes <= bodyLimits.footnotes) return [];
  return [
    {
      rule: 'body-limits',
      ...rangeOf(root),
      found: `${footnotes} footnotes`,
      expected: `at most ${bodyLimits.footnotes}`,
      fix: 'put the rest into the text',
    },
  ];
}
