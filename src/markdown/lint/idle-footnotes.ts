import type { Root } from 'mdast';
import { inBackticks } from '../../text/quote.ts';
import type { Fault } from '../../problems/finding.ts';
import { footnotesOf } from '../plugins/footnotes.ts';

/** Footnotes that the page would drop: those without a mark, and those whose name another has. */
export function idleFootnotes(tree: Root): Fault[] {
  const { definitions, shown } = footnotesOf(tree);
  return definitions.flatMap((definition, index): Fault[] => {
    const mark = inBackticks(`[^${definition.label ?? definition.identifier}]`);
    const first = definitions.findIndex(({ identifier }) => identifier === definition.identifier);
    if (first === index && shown.includes(definition.identifier)) return [];
    const start = definition.position?.start.offset ?? 0;
    const place = { rule: 'footnote-form' as const, start, end: definition.position?.end.offset ?? start };
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
