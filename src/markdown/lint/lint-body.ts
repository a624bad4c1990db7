import type { Heading, Link, LinkReference, Nodes, Parents, Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { idleDefinitions } from './idle-definitions.ts';
import type { Fault, RuleFinding } from '../../problems/finding.ts';
import { fenceFinding } from './formula-fence.ts';
import { firstInvisibleIn, invisibleFinding } from '../../text/invisible.ts';
import { codedFormula, fencedFormula, latexFormulas } from './foreign-formulas.ts';
import { bodyLimits } from '../limits.ts';
import { idleFootnotes } from './idle-footnotes.ts';
import { checkMarks, citationWithAddress } from './stray-marks.ts';
import { formulaFinding, singleDollars } from './formulas.ts';
import { brokenForms } from './near-misses.ts';
import { saysSomething } from '../plain-text.ts';
import { inBackticks, oneLine } from '../../text/quote.ts';
import { tableFaults } from './tables.ts';

/** Everything in a body that the site would not show as written. */
export function lintBody(tree: Root, body: string): Fault[] {
  const faults: Fault[] = body.includes('[^') ? idleFootnotes(tree) : [];
  if (body.includes(']:')) faults.push(...idleDefinitions(tree));
  const opening = tree.children.find(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  visitParents(tree, (node, ancestors) => {
    const fault = (rule: RuleFinding['rule'], found: string, expected: string, fix: string) => {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      faults.push({ rule, start, end, found, expected, fix });
    };
    const nesting = ancestors.filter(
      (parent) => parent.type === 'blockquote' || parent.type === 'list',
    ).length;
    if (nesting > bodyLimits.depth) {
      fault(
        'body-depth',
        `lists or quotes nested ${nesting} deep`,
        `at most ${bodyLimits.depth} levels`,
        'flatten them',
      );
      return SKIP;
    }
    const linked = ancestors.some(({ type }) => type === 'link' || type === 'linkReference');
    if (linked) checkLinked(node, fault);
    if (node.type === 'text')
      faults.push(
        ...checkMarks(node, linked, body),
        ...singleDollars(node, body),
        ...latexFormulas(node, body),
      );
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      faults.push(...brokenForms(node, body));
    if (node.type === 'inlineCode') faults.push(...codedFormula(node, body));
    if (node.type === 'code') faults.push(...fencedFormula(node, body));
    if (node.type === 'table') faults.push(...tableFaults(node));
    if (node.type === 'link' || node.type === 'linkReference')
      faults.push(...citationWithAddress(node, body));
    if (node.type === 'footnoteReference') checkFootnote(ancestors, opening, fault);
    if (node.type === 'math' || node.type === 'inlineMath') checkFormula(node, body, fault);
    checkNode(node, fault);
    return undefined;
  });
  return faults;
}

type Report = (rule: RuleFinding['rule'], found: string, expected: string, fix: string) => void;

/** A footnote where lists and tables of contents would show its number, or lose it. */
function checkFootnote(ancestors: readonly Parents[], opening: Nodes | undefined, fault: Report): void {
  if (ancestors.some(({ type }) => type === 'heading')) {
    fault(
      'footnote-form',
      'a footnote in a heading',
      'footnotes in the text',
      'move the mark into the text below the heading',
    );
  } else if (ancestors[1] === opening) {
    fault(
      'note-footnote',
      'a footnote in the first paragraph',
      'footnotes below the first heading',
      'move the remark into the sentence or under a heading',
    );
  }
}

/** Markdown lets addresses and footnotes stand in a link; in HTML they would be links in a link. */
function checkLinked(node: Nodes, fault: Report): void {
  if (node.type === 'link')
    fault('link-form', 'a link in a link', 'one address a link', 'delete one of the two');
  if (node.type !== 'footnoteReference') return;
  fault(
    'footnote-form',
    'a footnote in a link',
    'footnotes outside of links',
    'move the mark behind the link',
  );
}

function checkNode(node: Nodes, fault: Report): void {
  switch (node.type) {
    case 'html':
      return fault(
        'raw-html',
        `${quoted(oneLine(/<[^>]*>?/.exec(node.value)?.[0] ?? node.value))}, which Markdown reads as HTML`,
        'Markdown without HTML',
        'write it in Markdown; for a `<` that belongs to the text write `\\<`, or put the text between backticks',
      );
    case 'image':
    case 'imageReference':
      return fault(
        'no-images',
        'an image',
        'text',
        'say in words what it shows, or link to the page that has it',
      );
    case 'root':
      return checkFootnotes(node, fault);
    case 'heading':
      return checkHeading(node, fault);
    case 'link':
      checkAddress(node.url, fault);
      return checkWords(node, fault);
    case 'linkReference':
      return checkWords(node, fault);
    case 'definition':
      return checkAddress(node.url, fault);
    default:
      return;
  }
}

function checkAddress(address: string, fault: Report): void {
  if (!/^(?:https:\/\/[\w.-]+(?:[/?#]|$)|mailto:[^\s@]+@|#[^\s])/.test(address)) {
    fault(
      'link-form',
      `a link to ${quoted(address)}`,
      'an https:// address, a mailto: address or a #heading',
      /^http:\/\//i.test(address)
        ? 'write it with `https://`, if the site answers there'
        : 'write the whole address; to name another entry write `[@its-id]`',
    );
    return;
  }
  // Of headings, their list is told.
  const sign = address.startsWith('#') ? null : firstInvisibleIn(address);
  if (sign === null) return;
  fault(
    'link-form',
    `an address with ${invisibleFinding(sign).found}`,
    'an address of which every character is seen',
    'delete the character, which may be written as `%E2…` or `&#…;`, or copy the address again',
  );
}

function checkHeading(heading: Heading, fault: Report): void {
  if (heading.depth === 1) fault('heading-level', 'a heading with one `#`', '`##` or deeper', 'add a `#`');
  if (saysSomething(wordsIn(heading))) return;
  fault(
    'heading-level',
    'a heading that says nothing',
    'a letter, digit or symbol in it',
    'write what comes below it, or delete the `#`',
  );
}

/** Readers would never see the address. */
function checkWords(link: Link | LinkReference, fault: Report): void {
  if (saysSomething(wordsIn(link))) return;
  fault(
    'link-form',
    'a link without words',
    'words between the brackets',
    'say between `[` and `]` where it leads',
  );
}

function wordsIn(parent: Heading | Link | LinkReference): string {
  let words = '';
  visitParents(parent, (node) => {
    if ('value' in node) words += node.value;
    // What is no text at all is reported as that.
    if (node.type === 'image' || node.type === 'imageReference') words += 'image';
  });
  return words;
}

function checkFootnotes({ children }: Root, fault: Report): void {
  const footnotes = children.filter(({ type }) => type === 'footnoteDefinition').length;
  if (footnotes <= bodyLimits.footnotes) return;
  fault(
    'body-limits',
    `${footnotes} footnotes`,
    `at most ${bodyLimits.footnotes}`,
    'put the rest into the text',
  );
}

function checkFormula(node: Math | InlineMath, body: string, fault: Report): void {
  const written = body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const finding = fenceFinding(node, written) ?? formulaFinding(node.value, node.type === 'math');
  if (finding) fault(finding.rule, finding.found, finding.expected, finding.fix);
}

function quoted(text: string): string {
  return inBackticks(text.slice(0, 60));
}
