import { isCollection, isNode, isScalar, isSeq, visit, type Document } from 'yaml';
import type { Problem } from '../../problems/problem.ts';
import type { Finding } from '../../problems/finding.ts';
import type { RuleId } from '../../problems/rules.ts';
import { lineText, positionAt, problemAt, shown, type Source } from '../../problems/source.ts';
import { swallowedLine } from './swallowed-lines.ts';
import { explainYamlError, strayEscape, type SyntaxFault } from './messages.ts';
import { slipOf } from './slips.ts';
import { oddSpace } from './odd-spaces.ts';
import type { YamlToken } from './tokens.ts';

/** More than this in one file tells a contributor nothing new. */
const maxSyntaxProblems = 10;

/** What the parser found wrong, in words for people: one problem a line, so that a slip is not told thrice. */
export function syntaxProblems(
  source: Source,
  offset: number,
  document: Document,
  errors: readonly SyntaxFault[],
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<number>();
  const told = new Set<number>();
  const text = source.text.slice(offset);
  for (const error of errors) {
    // featureProblems names it.
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    // What a slip above ended the document before.
    if (problems.length > 0 && error.message.includes('in YAML stream')) continue;
    const place = positionAt(source, offset + error.pos[0]);
    if (seen.has(place.line)) continue;
    seen.add(place.line);
    const slip = slipOf(error, text, document);
    const [start, end] = slip ? [slip.start, slip.end] : error.pos;
    const range = { start: offset + start, end: offset + end };
    const { line } = positionAt(source, range.start);
    // One slip often gives several errors; the first of a line is the one to repair.
    if (told.has(line)) continue;
    told.add(line);
    const finding =
      slip ??
      explainYamlError(error, lineText(source, line), source.text.slice(range.start, range.start + 100));
    const { found, expected, fix } = finding;
    problems.push(problemAt(source, 'yaml-syntax', range, { found, expected, fix }));
    if (slip?.swallows || problems.length === maxSyntaxProblems) break;
  }
  return problems;
}

/**
 * Refuses what would make a value differ from what stands in the file.
 *
 * @param tokens what of the text no value needs: anchors, aliases and tags
 */
export function featureProblems(
  source: Source,
  offset: number,
  document: Document,
  tokens: readonly YamlToken[],
): Problem[] {
  const problems: Problem[] = [];
  const report = (rule: RuleId, start: number, end: number, { found, expected, fix }: Finding) =>
    problems.push(
      problemAt(source, rule, { start: start + offset, end: end + offset }, { found, expected, fix }),
    );
  for (const token of tokens)
    report('yaml-feature', token.start, token.start + token.text.length, featureFinding(token));
  visit(document, {
    Pair(_key, { key }) {
      if (!isNode(key) || !key.range) return;
      if (isScalar(key) && key.type === 'PLAIN' && key.value === '')
        report('yaml-feature', key.range[0], key.range[0] + 1, namelessFinding);
      if (isScalar(key)) return;
      report('yaml-feature', key.range[0], key.range[1], keyFinding(isSeq(key) ? 'a list' : 'a map'));
    },
    Scalar(_key, node, path) {
      if (!node.range) return;
      const [start, end] = node.range;
      const written = source.text.slice(offset + start, offset + end);
      const escape = node.type === 'QUOTE_DOUBLE' ? strayEscape(written) : null;
      if (escape) report('yaml-escape', start, end, escape);
      if (node.type !== 'PLAIN' || node.value === '') return;
      const comment = /^[ \t]+#[^\n]*/.exec(source.text.slice(offset + end, offset + end + 200));
      if (comment) report('yaml-comment', end, end + comment[0].length, commentFinding(String(node.value)));
      const inFlow = path.some((parent) => isCollection(parent) && parent.flow === true);
      const starts = startsLine(source, offset + start);
      const space = oddSpace(written, inFlow ? 'flow' : starts ? 'line' : 'value');
      const swallowed = space ?? swallowedLine(written, !inFlow && starts);
      if (swallowed) report('yaml-lines', start + swallowed.start, start + swallowed.end, swallowed);
    },
  });
  return problems;
}

/** True when only spaces stand before the offset on its line. */
function startsLine(source: Source, offset: number): boolean {
  const { line, column } = positionAt(source, offset);
  return (
    lineText(source, line)
      .slice(0, column - 1)
      .trim() === ''
  );
}

function featureFinding({ type, text }: YamlToken): Finding {
  return {
    found: type === 'tag' ? `the tag ${shown(text)}` : `an ${type}`,
    expected: 'plain values',
    fix: 'write the value out; put it in quotes if it starts with `&`, `*` or `!`',
  };
}

function keyFinding(what: string): Finding {
  return {
    found: `${what} as the name of a field`,
    expected: 'plain names',
    fix: 'write one word before the colon; put the value in quotes if it starts with `{` or `[`',
  };
}

const namelessFinding: Finding = {
  found: 'a colon without the name of a field in front of it',
  expected: 'plain names',
  fix: 'write one word before the colon; if the colon belongs to a value, put quotes around the whole value',
};

function commentFinding(value: string): Finding {
  return {
    found: `a comment, so the value ends at ${shown(value.slice(-30))}`,
    expected: 'the whole value in quotes, or the comment on its own line',
    fix: 'put the value in quotes if the `#` belongs to it',
  };
}
