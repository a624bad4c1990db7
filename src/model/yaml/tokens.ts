import { CST, Lexer } from 'yaml';

/** A part of a YAML text that the lexer names, with its place in that text. */
export interface YamlToken {
  type: CST.TokenType;
  start: number;
  text: string;
}

/** What the lexer adds to the text; it takes up no place in it. */
const marks = new Set<string | null>(['doc-mode', 'flow-error-end', 'scalar']);

/** The tokens of a YAML text: brackets and signs within scalars and comments are none. Linear in its length. */
export function* yamlTokens(text: string): Generator<YamlToken> {
  let start = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
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
