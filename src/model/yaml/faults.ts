import { isNode, isScalar, isSeq, type Document } from 'yaml';
import type { Fault, Finding } from '../../problems/finding.ts';
import type { RuleId } from '../../problems/rules.ts';
import { shown } from '../../problems/source.ts';
import { explainYamlError, strayEscape, type ParserError } from './messages.ts';
import { lineAround, slipOf } from './slips.ts';
import { oddSpace, swallowedLine } from './swallowed-lines.ts';
import type { YamlToken } from './tokens.ts';
import { walkYaml } from './walk.ts';

/** More than this in one file tells a contributor nothing new. */
export const maxSyntaxFaults = 10;

/** What the parser found wrong, in words for people: one fault a line, so that a slip is not told three times. */
export function syntaxFaults(text: string, document: Document, errors: readonly ParserError[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<number>();
  const told = new Set<number>();
  for (const error of errors) {
    // Skip: featureFaults reports tags.
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    // Skip: a slip reported above ended the document early, and the parser complains of what follows it.
    if (faults.length > 0 && error.message.includes('in YAML stream')) continue;
    const place = lineAround(text, error.pos[0]);
    if (seen.has(place.start)) continue;
    seen.add(place.start);
    const slip = slipOf(error, text, document);
    const [start, end] = slip ? [slip.start, slip.end] : error.pos;
    const { start: lineStart, line } = lineAround(text, start);
    // One slip often gives several errors; the first of a line is the one to repair.
    if (told.has(lineStart)) continue;
    told.add(lineStart);
    const finding = slip ?? explainYamlError(error, line, text.slice(start, start + 100));
    faults.push({ ...finding, rule: 'yaml-syntax', start, end });
    if (slip?.swallows || faults.length === maxSyntaxFaults) break;
  }
  return faults;
}

/**
 * Refuses what would make a value differ from what stands in the file.
 *
 * @param tokens anchors, aliases and tags of the text, which no value needs
 */
export function featureFaults(text: string, document: Document, tokens: readonly YamlToken[]): Fault[] {
  const faults: Fault[] = [];
  const report = (rule: RuleId, start: number, end: number, finding: Finding) =>
    faults.push({ ...finding, rule, start, end });
  for (const token of tokens)
    report('yaml-feature', token.start, token.start + token.text.length, featureFinding(token));
  walkYaml(document.contents, {
    pair({ key }) {
      if (!isNode(key) || !key.range) return;
      if (isScalar(key) && key.type === 'PLAIN' && key.value === '')
        report('yaml-feature', key.range[0], key.range[0] + 1, namelessFinding);
      if (isScalar(key)) return;
      report('yaml-feature', key.range[0], key.range[1], keyFinding(isSeq(key) ? 'a list' : 'a map'));
    },
    scalar(node, inFlow) {
      if (!node.range) return;
      const [start, end] = node.range;
      const written = text.slice(start, end);
      const escape = node.type === 'QUOTE_DOUBLE' ? strayEscape(written) : null;
      if (escape) report('yaml-escape', start, end, escape);
      if (node.type !== 'PLAIN' || node.value === '') return;
      const comment = /^[ \t]+#[^\n]*/.exec(text.slice(end, end + 200));
      if (comment) report('yaml-comment', end, end + comment[0].length, commentFinding(String(node.value)));
      const space = oddSpace(written, inFlow ? 'flow' : startsLine(text, start) ? 'line' : 'value');
      const swallowed = space ?? swallowedLine(written, !inFlow && startsLine(text, start));
      if (swallowed) report('yaml-lines', start + swallowed.start, start + swallowed.end, swallowed);
    },
  });
  return faults;
}

/** True when only spaces stand before the offset on its line. */
function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && /[^\S\n]/.test(text.charAt(at - 1))) at--;
  return at === 0 || text[at - 1] === '\n';
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
