import {
  isAlias,
  isCollection,
  isNode,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Finding, Problem } from './problem.ts';
import type { RuleId } from './rules.ts';
import { lineText, positionAt, problemAt, shown, type Source } from './source.ts';
import { explainYamlError, strayEscape } from './yaml-messages.ts';

/** More than this in one file tells a contributor nothing new. */
const maxSyntaxProblems = 10;

/** What the parser found wrong, in words for people: one problem a line, so that a slip is not told thrice. */
export function syntaxProblems(source: Source, offset: number, errors: readonly YAMLError[]): Problem[] {
  const problems: Problem[] = [];
  const lines = new Set<number>();
  for (const error of errors) {
    // featureProblems names it.
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    const range = { start: offset + error.pos[0], end: offset + error.pos[1] };
    const { line } = positionAt(source, range.start);
    // One slip often gives several errors; the first of a line is the one to repair.
    if (lines.has(line) || problems.length === maxSyntaxProblems) continue;
    lines.add(line);
    problems.push(
      problemAt(
        source,
        'yaml-syntax',
        range,
        explainYamlError(error, lineText(source, line), source.text.slice(range.start, range.start + 100)),
      ),
    );
  }
  return problems;
}

/** Refuses what would make a value differ from what stands in the file. */
export function featureProblems(source: Source, offset: number, document: Document): Problem[] {
  const problems: Problem[] = [];
  const text = source.text.slice(offset);
  const report = (rule: RuleId, range: readonly [number, number, number], finding: Finding) =>
    problems.push(problemAt(source, rule, { start: range[0] + offset, end: range[1] + offset }, finding));
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) || !isNode(key) || !key.range) return;
      const finding = {
        found: `${isSeq(key) ? 'a list' : 'a map'} as the name of a field`,
        expected: 'plain names',
        fix: 'write one word before the colon; put the value in quotes if it starts with `{` or `[`',
      };
      report('yaml-feature', key.range, finding);
    },
    Node(_key, node) {
      if (!node.range) return;
      const feature = featureOf(node);
      if (feature) {
        const finding = {
          found: feature,
          expected: 'plain values',
          fix: 'write the value out; put it in quotes if it starts with `&`, `*` or `!`',
        };
        report('yaml-feature', propertiesOf(node.range, text), finding);
      }
      const escape =
        isScalar(node) && node.type === 'QUOTE_DOUBLE'
          ? strayEscape(source.text.slice(offset + node.range[0], offset + node.range[1]))
          : null;
      if (escape) report('yaml-escape', node.range, escape);
      const rest = source.text.slice(offset + node.range[1], offset + node.range[1] + 200);
      const comment = /^[ \t]+#[^\n]*/.exec(rest);
      if (isScalar(node) && node.type === 'PLAIN' && node.value !== '' && comment) {
        report('yaml-comment', [node.range[1], node.range[1] + comment[0].length, 0], {
          found: `a comment, so the value ends at ${shown(String(node.value).slice(-30))}`,
          expected: 'the whole value in quotes, or the comment on its own line',
          fix: 'put the value in quotes if the `#` belongs to it',
        });
      }
    },
  });
  return problems;
}

/** What of YAML a value uses that plain values do not need; null for a plain one. */
function featureOf(node: Node): string | null {
  if (isAlias(node)) return 'an alias';
  if (isScalar(node) || isCollection(node)) {
    if (node.anchor) return 'an anchor';
    if (node.tag) return `the tag ${shown(node.tag)}`;
  }
  return null;
}

/** The range of a value together with the anchor and the tag in front of it, which its own range leaves out. */
function propertiesOf(range: readonly [number, number, number], text: string): [number, number, number] {
  const before = /(?:[!&]\S*\s+)+$/.exec(text.slice(0, range[0]))?.[0] ?? '';
  return [range[0] - before.length, range[1], range[2]];
}
