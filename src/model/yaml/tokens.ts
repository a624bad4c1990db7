import { CST } from 'yaml';
import type { Fault } from '../../problems/finding.ts';

/** A part of a YAML text that the lexer names, with its place in that text. */
export interface YamlToken {
  type: CST.TokenType;
  start: number;
  text: string;
}

/** Tokens that the lexer adds: they take up no place in the text. */
const marks = new Set<string | null>(['doc-mode', 'flow-error-end', 'scalar']);

/**
 * The tokens of a YAML text, without what is inside scalars and comments. Takes time linear in its length.
 *
 * @param lexemes what yaml's lexer makes of the text
 */
export function* yamlTokens(lexemes: Iterable<string>): Generator<YamlToken> {
  let start = 0;
  let inScalar = false;
  for (const lexeme of lexemes) {
    const type = CST.tokenType(lexeme);
    if (!inScalar && marks.has(type)) {
      inScalar = type === 'scalar';
      continue;
    }
    if (type && !inScalar) yield { type, start, text: lexeme };
    inScalar = false;
    start += lexeme.length;
  }
}

/** Deepest nesting that is read: of brackets, and of list items on one line. */
const maxDepth = 8;

/** Items within items on one line, such as `- - - rye`. */
const deepItems = new RegExp(`^(?:[ \\t]*[-?](?=[ \\t])){${maxDepth + 1}}`, 'm');

/**
 * What the lexer tells before the text is parsed: anchors, aliases and tags, and where it nests too deep. The parser
 * would give up on such nesting only when the stack is full, whenever that is.
 */
export function lexed(
  text: string,
  lexemes: Iterable<string>,
): { deep: Fault | null; features: YamlToken[] } {
  const features: YamlToken[] = [];
  let depth = 0;
  for (const token of yamlTokens(lexemes)) {
    const { type, start } = token;
    if (type === 'anchor' || type === 'alias' || type === 'tag') features.push(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') depth++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return { deep: deeper('brackets', start), features };
  }
  const items = deepItems.exec(text);
  return { deep: items && deeper('lists', items.index), features };
}

function deeper(what: 'brackets' | 'lists', start: number): Fault {
  const fault = tooDeep(`${what} nested deeper than ${maxDepth}`, start, start + 1);
  return what === 'lists' ? fault : { ...fault, fix: `close the brackets, or ${fault.fix}` };
}

/** The fault of nesting that is too deep to be read. */
export function tooDeep(found: string, start: number, end: number): Fault {
  return {
    rule: 'yaml-syntax',
    start,
    end,
    found,
    expected: 'a flat list or map',
    fix: 'write one item a line',
  };
}
