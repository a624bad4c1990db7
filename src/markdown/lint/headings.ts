import type { Heading, Link, LinkReference } from 'mdast';
import type { Fault } from '../../problems/finding.ts';
import { saysSomething } from '../plain-text.ts';
import { rangeOf, walk } from '../tree.ts';

/** Headings that belong to the page, and those that nobody could read. */
export function headingFaults(heading: Heading): Fault[] {
  const place = { rule: 'heading-level' as const, ...rangeOf(heading) };
  const faults: Fault[] = [];
  if (heading.depth === 1) {
    const found = 'a heading with one `#`';
    faults.push({ ...place, found, expected: '`##` or deeper', fix: 'add a `#`' });
  }
  if (saysNothing(heading)) {
    faults.push({
      ...place,
      found: 'a heading that says nothing',
      expected: 'a letter, digit or symbol in it',
      fix: 'write what comes below it, or delete the `#`',
    });
  }
  return faults;
}

/** Whether there is no word in a heading or link. An image counts as a word: it is reported as an image already. */
export function saysNothing(parent: Heading | Link | LinkReference): boolean {
  let words = '';
  walk(parent, (node) => {
    if ('value' in node) words += node.value;
    if (node.type === 'image' || node.type === 'imageReference') words += 'image';
    return undefined;
  });
  return !saysSomething(words);
}
