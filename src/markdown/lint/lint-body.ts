import type { Html, Image, ImageReference, Nodes, Parents, Root } from 'mdast';
import type { Fault } from '../../problems/finding.ts';
import { inBackticks, oneLine } from '../../text/quote.ts';
import { lowered, raised } from '../../text/raised.ts';
import { bodyLimits } from '../limits.ts';
import { rangeOf, walk } from '../tree.ts';
import { subscriptFault } from './dialects.ts';
import { footnoteFaults, idleFootnotes, tooManyFootnotes } from './footnotes.ts';
import { codedFormula, fencedFormula, latexFormulas } from './foreign-formulas.ts';
import { formulaFaults, singleDollars } from './formulas.ts';
import { headingFaults } from './headings.ts';
import { idleDefinitions } from './idle-definitions.ts';
import { addressFaults, isLinked, linkFaults } from './links.ts';
import { nearMisses } from './near-misses.ts';
import { strayMarks } from './stray-marks.ts';
import { tableFaults } from './tables.ts';

/** Everything in a body that the site would not show as written. */
export function lintBody(tree: Root, body: string): Fault[] {
  const faults = [
    ...(body.includes('[^') ? idleFootnotes(tree) : []),
    ...(body.includes(']:') ? idleDefinitions(tree) : []),
  ];
  walk(tree, (node, ancestors) => {
    const nesting = ancestors.filter(({ type }) => type === 'blockquote' || type === 'list').length;
    if (nesting > bodyLimits.depth) {
      faults.push(nestedTooDeep(node, nesting));
      return 'skip';
    }
    faults.push(...faultsOf(node, ancestors, body));
    return undefined;
  });
  return faults;
}

/** The faults of one node, without those of the nodes in it. */
function faultsOf(node: Nodes, ancestors: readonly Parents[], body: string): Fault[] {
  switch (node.type) {
    case 'root':
      return tooManyFootnotes(node);
    case 'text':
      return [
        ...strayMarks(node, isLinked(ancestors), body),
        ...singleDollars(node, body),
        ...latexFormulas(node, body),
      ];
    case 'paragraph':
    case 'tableCell':
      return nearMisses(node, body);
    case 'heading':
      return [...nearMisses(node, body), ...headingFaults(node)];
    case 'delete':
      return subscriptFault(node, body);
    case 'link':
    case 'linkReference':
      return linkFaults(node, ancestors, body);
    case 'definition':
      return addressFaults(node);
    case 'footnoteReference':
      return footnoteFaults(node, ancestors);
    case 'math':
    case 'inlineMath':
      return formulaFaults(node, body);
    case 'inlineCode':
      return codedFormula(node, body);
    case 'code':
      return fencedFormula(node, body);
    case 'table':
      return tableFaults(node);
    case 'html':
      return [rawHtml(node, body)];
    case 'image':
    case 'imageReference':
      return [image(node)];
    default:
      return [];
  }
}

function nestedTooDeep(node: Nodes, nesting: number): Fault {
  return {
    rule: 'body-depth',
    ...rangeOf(node),
    found: `lists or quotes nested ${nesting} deep`,
    expected: `at most ${bodyLimits.depth} levels`,
    fix: 'flatten them',
  };
}

function rawHtml(node: Html, body: string): Fault {
  const { start } = rangeOf(node);
  const [, name, inner = ''] = /^<(sub|sup)>([^<>]{1,20})<\/\1>/i.exec(body.slice(start, start + 40)) ?? [];
  const shifted = name?.toLowerCase() === 'sup' ? raised(inner) : lowered(inner);
  const written = oneLine(/<[^>]*>?/.exec(node.value)?.[0] ?? node.value);
  return {
    rule: 'raw-html',
    ...rangeOf(node),
    found: `${inBackticks(written.slice(0, 60))}, which Markdown reads as HTML`,
    expected: 'Markdown without HTML',
    fix:
      name !== undefined && shifted !== null
        ? `write ${inBackticks(shifted)} in place of the tags and what is between them`
        : 'write it in Markdown; for a `<` that belongs to the text write `\\<`, or put the text between backticks',
  };
}

function image(node: Image | ImageReference): Fault {
  return {
    rule: 'no-images',
    ...rangeOf(node),
    found: 'an image',
    expected: 'text',
    fix: 'say in words what it shows, or link to the page that has it',
  };
}
