import { describe, expect, it } from 'vitest';
import { library, load, paper, slowDough, type Fields } from '../model/invented-list.ts';

/** What is told of a paper with these fields: rule, place and repair. */
function told(fields: Fields) {
  const { problems } = load({ [slowDough]: paper(fields) });
  return problems.map(({ rule, line, column, fix }) => [rule, `${line}:${column}`, fix]);
}

const around = 'write straight quotes, "…", around the whole name';

describe('typographic quotes', () => {
  it.each<[Fields, string[][]]>([
    [{ title: '“Honest Loaf”' }, [['typographic-quotes', '2:8', 'write "Honest Loaf"']]],
    [{ title: '„Honest \\Loaf“' }, [['typographic-quotes', '2:8', "write 'Honest \\Loaf'"]]],
    [{ title: '‘Honest Loaf’' }, [['typographic-quotes', '2:8', 'write "Honest Loaf"']]],
    [
      { authors: '[“Ada Kneader”, «Bo Crumb»]' },
      [
        ['typographic-quotes', '3:11', 'write "Ada Kneader"'],
        ['typographic-quotes', '3:26', 'write "Bo Crumb"'],
      ],
    ],
    [
      { authors: '[“Kneader, Ada”]' },
      [
        ['typographic-quotes', '3:11', around],
        ['typographic-quotes', '3:21', around],
      ],
    ],
    [
      { arxiv: '“2103.22222”' },
      [['identifier-form', '7:8', 'write arxiv: "2103.22222", between straight quotes']],
    ],
    [
      { openreview: '“aB3dE6gH9k”' },
      [['identifier-form', '7:13', 'write openreview: "aB3dE6gH9k", between straight quotes']],
    ],
    [{ published: '“2021-03”' }, [['date-form', '4:12', 'write 2021-03, without quotes']]],
    [{ added: '”2026-11-23”' }, [['date-form', '5:8', 'write 2026-11-23, without quotes']]],
    [{ added: '“2026-11”' }, [['date-form', '5:8', 'write it with digits and hyphens, such as 2024-02-29']]],
  ])('are told of around a value: %j', (fields, problems) => {
    expect(told(fields)).toEqual(problems);
  });

  it.each<Fields>([
    { title: '“Best” and “worst”' },
    { title: 'On the “best” bread' },
    { title: '"“Will it rise?”: A study"' },
    { authors: '["’t Hoofd, Ada", Bo “Bread” Crumb]' },
  ])('are fine within a value: %j', (fields) => {
    expect(told(fields)).toEqual([]);
  });
});

describe('a value below `>` or `|`', () => {
  it.each([
    ['>\n  Honest Loaf', 'Honest Loaf'],
    ['|\n  Honest Loaf', 'Honest Loaf'],
    ['>\n  Honest\n  Loaf', 'Honest Loaf'],
    ['>+\n  Honest Loaf', 'Honest Loaf'],
  ])('is one line without the break at its end: %j', (title, expected) => {
    expect(library({ [slowDough]: paper({ title }) }).papers[0]?.title).toBe(expected);
  });

  it('is refused when it has several lines', () => {
    expect(told({ title: '|\n  Honest\n  Loaf' })).toEqual([
      ['text-form', '2:8', 'write the value on one line'],
    ]);
  });
});
