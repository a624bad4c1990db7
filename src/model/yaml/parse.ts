import {
  Composer,
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  YAMLParseError,
  type CST,
} from 'yaml';
import { shifted, type Edit, type Fault, type Range } from '../../problems/finding.ts';
import { withoutBrokenFields } from './broken-lines.ts';
import { featureFaults, maxSyntaxFaults, syntaxFaults } from './faults.ts';
import { fieldEdit } from './field-edit.ts';
import type { ParserError } from './messages.ts';
import { lexed, tooDeep } from './tokens.ts';
import { walkYaml } from './walk.ts';

/** YAML read from a text: the value, and where each part of it stands. */
export interface YamlReading {
  /** Maps, lists and strings only: the failsafe schema makes every scalar a string. Null after a fault. */
  value: unknown;
  faults: Fault[];
  /** Range of the value at a path; of its key when `key` is true; of the nearest parent when there is none. */
  rangeOf(path: readonly PropertyKey[], key?: boolean): Range;
  /** The value at a path as it is written, quotes included. */
  writtenAt(path: readonly PropertyKey[]): string;
  /** True when the map has the field, whatever it holds. */
  has(field: string): boolean;
  /** The strings that a field holds, alone or as a list; an empty string for each item that is no string. */
  stringsAt(field: string): string[];
  /** The names of a map's fields, with their values where these are strings; empty when the field is no map. */
  entriesAt(path: readonly PropertyKey[]): [name: string, value: string][];
  /** How many items a list has; 0 when the field is no list. */
  countAt(field: string): number;
  /** True when the value at a path is a plain scalar, without quotes. */
  isPlain(path: readonly PropertyKey[]): boolean;
  /** True when the value at a path is a scalar on one line, so that its range holds it and nothing else. */
  isInline(path: readonly PropertyKey[]): boolean;
  /** The edit that puts other lines in the place of a field's, or none; null where the file is not written so. */
  editOf(field: string, lines: readonly string[]): Edit | null;
  /** True when the whole is a map, or nothing. */
  isMap: boolean;
  /** Fields of all maps together. */
  fieldCount: number;
  /**
   * After a fault: the fields that are not broken, with the places that they have in the text. Broken ones count as
   * there, but have no value. Null without a fault, and where nothing could be read.
   */
  rest: YamlReading | null;
}

/** A document as the parser gave it, with what is wrong with it. */
interface Parsed {
  document: Document;
  faults: Fault[];
  fieldCount: number;
}

/**
 * Reads YAML strictly: failsafe schema, unique keys, no anchors, aliases or tags.
 *
 * @param offset where the YAML starts in its file, in UTF-16 units; all places are those of the file
 */
export function parseYaml(text: string, offset = 0): YamlReading {
  const parsed = parseText(text);
  const { faults, rest } =
    parsed.faults.length > 0 ? restOf(text, parsed, offset) : { ...parsed, rest: null };
  return { ...reading({ ...parsed, faults }, offset, text), rest };
}

/** Most times that a text is read again without the fields that turned out to be broken. */
const mostReadings = 6;

/** Reads a text again and again, each time without what was found broken before. */
function restOf(text: string, parsed: Parsed, offset: number): { faults: Fault[]; rest: YamlReading | null } {
  const faults = [...parsed.faults];
  const broken = new Set<string>();
  let left = { text, faults: parsed.faults };
  for (let count = 0; count < mostReadings && faults.length < maxSyntaxFaults; count++) {
    const { text: masked, names } = withoutBrokenFields(left.text, left.faults);
    if (masked === left.text) break;
    for (const name of names) broken.add(name);
    const again = parseText(masked);
    if (again.faults.length === 0)
      return { faults, rest: withBroken(reading(again, offset, masked), broken) };
    faults.push(...again.faults.slice(0, maxSyntaxFaults - faults.length));
    left = { text: masked, faults: again.faults };
  }
  return { faults, rest: null };
}

/** A reading in which the broken fields count as there. */
function withBroken(read: YamlReading, broken: ReadonlySet<string>): YamlReading | null {
  const { has, entriesAt } = read;
  if (entriesAt([]).length === 0) return null;
  return {
    ...read,
    has: (field) => broken.has(field) || has(field),
    entriesAt: (path) => [
      ...entriesAt(path),
      ...(path.length === 0 ? [...broken].map((name): [string, string] => [name, '']) : []),
    ],
  };
}

function parseText(text: string): Parsed {
  const lexemes = [...new Lexer().lex(text)];
  const { deep, features } = lexed(text, lexemes);
  const document = deep ? null : parse(lexemes, text.length);
  if (!document) {
    const fault = deep ?? tooDeep('YAML nested too deep to be read', 0, text.length);
    return { document: new Document(), faults: [fault], fieldCount: 0 };
  }
  trimBlocks(document);
  const keys = readKeys(document);
  const errors = [...document.errors, ...document.warnings, ...keys.repeated];
  errors.sort((a, b) => a.pos[0] - b.pos[0]);
  const syntax = syntaxFaults(text, document, errors);
  const faults = syntax.length > 0 ? syntax : featureFaults(text, document, features);
  return { document, faults, fieldCount: keys.count };
}

/**
 * The document, or null when it is nested so deep that the parser gives up. This is what `parseDocument` of yaml does,
 * which would have to look at each sign of the text a second time.
 */
function parse(lexemes: readonly string[], length: number): Document | null {
  const { stackTraceLimit } = Error;
  // Each error takes a trace of the stack: for thousands that nobody reads, that takes longer than parsing.
  Error.stackTraceLimit = 0;
  try {
    const composer = new Composer({
      schema: 'failsafe',
      version: '1.2',
      // readKeys looks for repeated keys instead, in linear time.
      uniqueKeys: false,
      strict: true,
      merge: false,
      prettyErrors: false,
    });
    const [document, second] = composer.compose(parts(lexemes), true, length);
    if (document && second) {
      const [start, end] = second.range;
      document.errors.push(
        new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'Source contains multiple documents'),
      );
    }
    return document ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The document and what else the text holds, as the composer takes it. */
function* parts(lexemes: readonly string[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

function reading({ document, faults, fieldCount }: Parsed, offset: number, text: string): YamlReading {
  const { contents } = document;
  const writtenAt = (path: readonly PropertyKey[]) => {
    const { start, end } = rangeOf(document, path);
    return text.slice(start, end);
  };
  const typeAt = (path: readonly PropertyKey[]) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.type : undefined;
  };
  return {
    value: faults.length > 0 ? null : document.toJS({ maxAliasCount: 0 }),
    faults: faults.map((fault) => shifted(fault, offset)),
    fieldCount,
    rest: null,
    rangeOf: (path, key) => shifted(rangeOf(document, path, key), offset),
    writtenAt,
    has: (field) => isMap(contents) && contents.has(field),
    stringsAt: (field) => stringsOf(isMap(contents) ? contents.get(field, true) : undefined),
    entriesAt: (path) => entriesOf(document.getIn(path, true)),
    countAt: (field) => {
      const list = isMap(contents) ? contents.get(field, true) : undefined;
      return isSeq(list) ? list.items.length : 0;
    },
    editOf: (field, lines) => {
      const edit = fieldEdit(document, text, field, lines);
      return edit && { ...edit, start: edit.start + offset, end: edit.end + offset };
    },
    isMap: contents === null || isMap(contents),
    isInline: (path) => /^(?:PLAIN|QUOTE_)/.test(typeAt(path) ?? '') && !writtenAt(path).includes('\n'),
    isPlain: (path) => typeAt(path) === 'PLAIN',
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

function rangeOf(document: Document, path: readonly PropertyKey[], key = false): Range {
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
 * How many fields the maps of a document have together, and each field that its map has already. The parser could
 * find repeated fields, too, but it compares each with all before it: thousands of them would take seconds.
 */
export function readKeys(document: Document): { count: number; repeated: ParserError[] } {
  let count = 0;
  const repeated: ParserError[] = [];
  walkYaml(document.contents, {
    map({ items }) {
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

/** Drops the line break that `>` and `|` put behind a value of one line. */
function trimBlocks(document: Document): void {
  walkYaml(document.contents, {
    scalar(node) {
      const { type, value } = node;
      if (!type?.startsWith('BLOCK_') || typeof value !== 'string') return;
      if (value.indexOf('\n') === value.length - 1) node.value = value.slice(0, -1);
    },
  });
}
