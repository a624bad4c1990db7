import { describe, expect, it } from 'vitest';
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
