import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/model/yaml/parse.ts';
import { createSource, problemAt } from '../../../src/problems/source.ts';
import { paper, slowDough, told, type Fields } from '../invented-list.ts';

/** What is told of the valid list's paper with these fields. */
function faults(fields: Fields) {
  return told({ [slowDough]: paper(fields) }).map(({ rule, line, column, found, fix }) => [
    rule,
    `${line}:${column}`,
    found,
    fix,
  ]);
}

const quote = 'if the line belongs to the value, put quotes around the whole value';
const more = (line: string) => `the line \`${line}\`, which YAML takes for more of the value above`;

describe('a plain value of several lines', () => {
  it.each<[Fields, string, string, string]>([
    [
      { authors: '\n  -Ada Kneader\n  -Bo Crumb' },
      '4:3',
      '`-Ada Kneader`, a dash without a space, which makes no item of a list',
      'write `- Ada Kneader`; if the dash belongs to the value, put quotes around the whole value',
    ],
    [
      { authors: '\n- Ada Kneader\n -Bo Crumb' },
      '5:2',
      more('-Bo Crumb'),
      `write \`- Bo Crumb\` at the column of the item above; ${quote}`,
    ],
    [
      { authors: '\n- Ada Kneader\n - Bo Crumb' },
      '5:2',
      more('- Bo Crumb'),
      `write \`- Bo Crumb\` at the column of the item above; ${quote}`,
    ],
    [
      { venue: 'Bread 2021\n  tags [rye]' },
      '8:3',
      more('tags [rye]'),
      `write \`tags: [rye]\` at the column of the field above; ${quote}`,
    ],
  ])('is refused when it took in an item or a field: %j', (fields, place, found, fix) => {
    expect(faults(fields)).toEqual([['yaml-lines', place, found, fix]]);
  });

  it.each<Fields>([
    { title: 'What Steam and Time Do to\n  the Crust of Rye Bread' },
    { title: 'What Steam Does\n  to [dark] bread and rye' },
    { title: '"What Steam Does\n  - and time"' },
    { title: '>-\n  What Steam Does\n  - and time [dark]' },
    { title: '-5 Degrees and Slow Dough' },
    { authors: '\n  - Ada\n    Kneader\n  - Bo Crumb' },
  ])('is read when it is merely folded: %j', (fields) => {
    expect(faults(fields)).toEqual([]);
  });
});

/** What is told of YAML, which another field follows: line and column of the file, and finding. */
function toldOf(yaml: string, rest = '\nurl: "https://example.org/rye"\n') {
  const text = `---\n${yaml}${rest}`;
  const source = createSource('rye.md', text);
  const problems = parseYaml(text.slice(4), 4).faults.map((fault) => problemAt(source, fault));
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
    expect(toldOf(yaml)).toEqual([[place, found]]);
  });

  it('is named in the last line', () => {
    expect(toldOf('title: Rye\npublished:\u00A02021', '\n')).toEqual([['3:11', noBreak]]);
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
    expect(toldOf(yaml)).toEqual([]);
  });
});
