import fc from 'fast-check';
import { Lexer, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readKeys } from '../../../src/model/yaml/parse.ts';
import { yamlTokens } from '../../../src/model/yaml/tokens.ts';

const piece = fc.constantFrom(
  ...[
    'a: ',
    'a: ',
    'a',
    'b',
    ': ',
    '? ',
    '- ',
    ', ',
    '\n',
    '\n  ',
    ' ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a',
    '!t ',
  ],
  ...['|', '>-\n', '# c', '%Y 1\n', '\n---\n', '\n...\n', '\uFEFF', '\t', '🥖'],
);
const yaml = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

describe('yamlTokens', () => {
  it('gives each token the place at which it stands in the text', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        for (const token of yamlTokens(new Lexer().lex(text)))
          expect(text.slice(token.start, token.start + token.text.length)).toBe(token.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('passes over what stands in scalars and comments', () => {
    const text = 'a: "[!x &y"\nb: x [ &y\nc: |\n  !x [\nd: !t # [ &y\n  [*e]';
    const signs = [...yamlTokens(new Lexer().lex(text))].flatMap(({ type, text: sign }) =>
      type === 'space' || type === 'newline' || type === 'map-value-ind' ? [] : sign,
    );
    expect(signs).toEqual(['"[!x &y"', '|', '!t', '# [ &y', '[', '*e', ']']);
  });
});

describe('readKeys', () => {
  it('finds the repeated fields that the parser finds, and counts all', () => {
    let found = 0;
    fc.assert(
      fc.property(yaml, (text) => {
        const options = { schema: 'failsafe', prettyErrors: false } as const;
        const { errors } = parseDocument(text, { ...options, uniqueKeys: true });
        const repeats = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
        const { repeated } = readKeys(parseDocument(text, { ...options, uniqueKeys: false }));
        expect(repeated.length).toBe(repeats.length);
        found += repeats.length;
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(found).toBeGreaterThan(20);
    expect(readKeys(parseDocument('a: { b: 1, c }\nd: [{ e: 1 }, f: 2]\n? g')).count).toBe(7);
  });
});
