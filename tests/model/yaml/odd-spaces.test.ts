import { describe, expect, it } from 'vitest';
import { createSource } from '../../../src/problems/source.ts';
import { parseYaml } from '../../../src/model/yaml/parse.ts';

/** What is told of the YAML: line and column of the file, and finding. */
function told(yaml: string, rest = '\nurl: "https://example.org/rye"\n') {
  const text = `---\n${yaml}${rest}`;
  const { problems } = parseYaml(createSource('rye.md', text), text.slice(4), 4);
  return problems.map(({ line, column, found }) => [`${line}:${column}`, found]);
}

const noBreak = 'a no-break space (U+00A0) where a plain one belongs';
const wide = 'a full-width space (U+3000) where a plain one belongs';

describe('a space that is not the plain one', () => {
  it.each([
    ['tags:\u00A0[rye]', '2:6', noBreak],
    ['title: Rye\npublished:\u00A02021', '3:11', noBreak],
    ['title:\u3000Rye', '2:7', wide],
    ['authors:\n  -\u00A0Ada', '3:4', noBreak],
    ['authors:\n  -\u00A0Ada\n  -\u00A0Bo', '3:4', noBreak],
    ['authors:\n  - Ada\n  -\u00A0Bo', '4:4', noBreak],
    ['authors:\n\u00A0\u00A0- Ada', '3:1', noBreak],
    ['authors:\n\u3000- Ada\n\u3000- Bo', '3:1', wide],
    ['relations:\n  - uses: rye\n\u00A0\u00A0\u00A0\u00A0because: salt', '4:1', noBreak],
    ['relations:\n  - uses: rye\n  \u00A0\u00A0because: salt', '4:3', noBreak],
    ['links: { code:\u00A0https://example.org }', '2:15', noBreak],
    ['tags:\n  - rye\n  \u2003- salt', '4:3', 'a space (U+2003) where a plain one belongs'],
  ])('is named where YAML needs that one: %j', (yaml, place, found) => {
    expect(told(yaml)).toEqual([[place, found]]);
  });

  it('is named in the last line', () => {
    expect(told('title: Rye\npublished:\u00A02021', '\n')).toEqual([['3:11', noBreak]]);
  });

  it.each([
    'title: "Le pain\u00A0: une étude"',
    'title: Rye:\u00A0A Study',
    'title: "pain:\u00A0une étude"',
    'title: The crumb\n  of\u00A0rye',
    'authors: [Ada\u3000Kneader]',
    'authors:\n  - 小麦\u3000粉',
    'venue: Bread\n \u00A0\n',
  ])('is fine in a value: %j', (yaml) => {
    expect(told(yaml)).toEqual([]);
  });
});
