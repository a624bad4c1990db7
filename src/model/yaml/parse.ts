import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../../problems/problem.ts';
import type { Range } from '../../problems/finding.ts';
import { problemAt, type Source } from '../../problems/source.ts';
import { trimBlocks } from './swallowed-lines.ts';
import { featureProblems, syntaxProblems } from './problems.ts';
import { yamlTokens, type YamlToken } from './tokens.ts';
import type { SyntaxFault } from './messages.ts';

/** YAML read from a source: the value, and where each part of it stands in the file. */
export interface YamlReading {
  /** Maps, lists and strings only: the failsafe schema makes every scalar a string. Null after a problem. */
  value: unknown;
  problems: Problem[];
  /** Range of the value at a path; of its key when `key` is true; of the nearest parent when there is none. */
  rangeOf(path: readonly PropertyKey[], key?: boolean): Range;
  /** True when the map has the field, whatever it holds. */
  has(field: string): boolean;
  /** The strings that a field holds, alone or as a list; what is not a string is an empty one. */
  stringsAt(field: string): string[];
  /** The names of a map's fields, with their values where these are strings; empty when the field is no map. */
  entriesAt(path: readonly PropertyKey[]): [name: string, value: string][];
  /** How many items a list has; 0 when the field is no list. */
  countAt(field: string): number;
  /** True when the value at a path is a plain scalar, without quotes. */
  isPlain(path: readonly PropertyKey[]): boolean;
  /** True when the value at a path is a scalar on one line, so that its range holds it and nothing else. */
  isInline(path: readonly PropertyKey[]): boolean;
  /** True when the whole is a map, or nothing. */
  isMap: boolean;
  /** Fields of all maps together. */
  fieldCount: number;
}

const maxFlowDepth = 8;

/**
 * Reads YAML strictly: failsafe schema, unique keys, no anchors, aliases or tags.
 *
 * @param source the file
 * @param text the part of it that is YAML
 * @param offset where that part starts in the file, in UTF-16 units
 */
export function parseYaml(source: Source, text: string, offset: number): YamlReading {
  const { deep, features } = lexed(text);
  if (deep) {
    const range = { start: offset + deep.at, end: offset + deep.at + 1 };
    const problem = problemAt(source, 'yaml-syntax', range, {
      found: `${deep.what} nested deeper than ${maxFlowDepth}`,
      expected: 'a flat list or map',
      fix: `${deep.what === 'brackets' ? 'close the brackets, or ' : ''}write one item a line`,
    });
    return reading(parse('') as Document.Parsed, [problem], offset);
  }
  const document = parse(text);
  if (document) trimBlocks(document);
  if (!document) {
    const range = { start: offset, end: offset + text.length };
    const problem = problemAt(source, 'yaml-syntax', range, {
      found: 'YAML nested too deep to be read',
      expected: 'a flat list or map',
      fix: 'write one item a line',
    });
    return reading(parse('') as Document.Parsed, [problem], offset);
  }
  const keys = readKeys(document);
  const faults = [...document.errors, ...document.warnings, ...keys.repeated];
  const syntax = syntaxProblems(
    source,
    offset,
    document,
    faults.sort((a, b) => a.pos[0] - b.pos[0]),
  );
  const problems = syntax.length > 0 ? syntax : featureProblems(source, offset, document, features);
  return reading(document, problems, offset, text, keys.count);
}

function parse(text: string): Document.Parsed | null {
  try {
    return parseText(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function parseText(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  // Each error takes a trace of the stack: of thousands that nobody reads, they take longer than the parser.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      schema: 'failsafe',
      version: '1.2',
      // readKeys compares them, in a time that does not grow by the square.
      uniqueKeys: false,
      strict: true,
      merge: false,
      prettyErrors: false,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function reading(
  document: Document.Parsed,
  problems: Problem[],
  offset: number,
  text = '',
  fieldCount = 0,
): YamlReading {
  const { contents } = document;
  return {
    value: problems.length > 0 ? null : document.toJS({ maxAliasCount: 0 }),
    problems,
    fieldCount,
    rangeOf: (path, key = false) => shift(rangeOf(document, path, key), offset),
    has: (field) => isMap(contents) && contents.has(field),
    stringsAt: (field) => stringsOf(isMap(contents) ? contents.get(field, true) : undefined),
    entriesAt: (path) => entriesOf(document.getIn(path, true)),
    countAt: (field) => {
      const list = isMap(contents) ? contents.get(field, true) : undefined;
      return isSeq(list) ? list.items.length : 0;
    },
    isMap: contents === null || isMap(contents),
    isInline: (path) => {
      const node = document.getIn(path, true);
      return (
        isScalar(node) &&
        (node.type === 'PLAIN' || node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') &&
        !text.slice(...(node.range?.slice(0, 2) ?? [])).includes('\n')
      );
    },
    isPlain: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.type === 'PLAIN';
    },
  };
}

function entriesOf(value: unknown): [string, string][] {
  if (!isMap(value)) return [];
  return value.items.flatMap(({ key, value: inner }): [string, string][] =>
    isScalar(key) && typeof key.value === 'string'
      ? [[key.value, isScalar(inner) && typeof inner.value === 'string' ? inner.value : '']]
      : [],
  );
}

function stringsOf(value: unknown): string[] {
  if (value === undefined) return [];
  const items: unknown[] = isSeq(value) ? value.items : [value];
  return items.map((item) => (isScalar(item) && typeof item.value === 'string' ? item.value : ''));
}

/** Items within items on one line, such as `- - - rye`. */
const deepItems = new RegExp(`^(?:[ \\t]*[-?](?=[ \\t])){${maxFlowDepth + 1}}`, 'm');

/** What the text says before it is parsed: its anchors, aliases and tags, and where it nests too deep. */
function lexed(text: string): { deep: Nesting | null; features: YamlToken[] } {
  const features: YamlToken[] = [];
  let depth = 0;
  for (const token of yamlTokens(text)) {
    const { type, start } = token;
    if (type === 'anchor' || type === 'alias' || type === 'tag') features.push(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') depth++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') depth = Math.max(0, depth - 1);
    if (depth > maxFlowDepth) return { deep: { at: start, what: 'brackets' }, features };
  }
  const items = deepItems.exec(text);
  return { deep: items && { at: items.index, what: 'lists' }, features };
}

/** Where nesting begins that the parser would only give up on when the stack is full, whenever that is. */
interface Nesting {
  at: number;
  what: 'brackets' | 'lists';
}

function shift(range: Range, offset: number): Range {
  return { start: range.start + offset, end: range.end + offset };
}

function rangeOf(document: Document, path: readonly PropertyKey[], key: boolean): Range {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(part.slice(0, -1), true);
    if ((key || length < path.length) && isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === part.at(-1));
      if (pair && isNode(pair.key) && pair.key.range)
        return { start: pair.key.range[0], end: pair.key.range[1] };
    }
    const node = document.getIn(part, true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  }
  return { start: 0, end: 0 };
}

/**
 * How many fields the maps of a document have together, and each field that its own map has already. The parser
 * can tell the latter too, but it compares each field with all before it: thousands of them would take seconds.
 */
export function readKeys(document: Document): { count: number; repeated: SyntaxFault[] } {
  let count = 0;
  const repeated: SyntaxFault[] = [];
  visit(document, {
    Map(_key, { items }) {
      count += items.length;
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value) && key.range)
          repeated.push({ code: 'DUPLICATE_KEY', pos: [key.range[0], key.range[1]], message: '' });
        seen.add(key.value);
      }
    },
  });
  return { count, repeated };
}
