import { describe, expect, it } from 'vitest';
import { load, note, slowDough, told } from '../invented-list.ts';

/** The problems of an entry with these lines between its fences, as rule and line. */
function faults(...lines: string[]): string[] {
  const text = ['---', ...lines, '---', note, ''].join('\n');
  return told({ [slowDough]: text }).map(({ rule, line }) => `${rule} ${line}`);
}

const whole = [
  'title: "Slow Dough"',
  'authors: [Ada Kneader]',
  'published: 2021-03-14',
  'added: 2026-11-23',
  'url: https://example.org/slow-dough',
];

/** The fields of a whole entry with some lines in place of those that begin alike. */
function entry(...lines: string[]): string[] {
  const nameOf = (line: string) => /\w+/.exec(line)?.[0];
  const changed = whole.map((line) => lines.find((other) => nameOf(other) === nameOf(line)) ?? line);
  return [...changed, ...lines.filter((line) => !changed.includes(line))];
}

describe('an entry whose YAML is broken in places', () => {
  it('has the faults of its other fields told in the same run', () => {
    const lines = entry(
      'title: Slow Dough: A Study',
      'published: 14.3.2021',
      'type: blogPost',
      'tags: [oats]',
    );
    expect(faults(...lines)).toEqual(['yaml-syntax 2', 'date-form 4', 'unknown-value 7', 'unknown-tag 8']);
  });

  it('has every broken field told', () => {
    const lines = entry('title: Slow Dough: A Study', 'venue: Bread: the 3rd', 'short: "Slow', 'type: boook');
    expect(faults(...lines)).toEqual(['yaml-syntax 2', 'yaml-syntax 7', 'yaml-syntax 8', 'unknown-value 9']);
  });

  it.each([
    ['a colon', 'title: Slow Dough: A Study', 'yaml-syntax 2'],
    ['a quote inside', "title: 'Baker's dozen'", 'yaml-syntax 2'],
    ['a quote that nothing closes', 'title: "Slow Dough', 'yaml-syntax 2'],
    ['a comment', 'title: Slow Dough #2', 'yaml-comment 2'],
    ['a backslash', 'title: "Slow \\textbf{Dough}"', 'yaml-escape 2'],
    ['a tag', 'title: !study Slow Dough', 'yaml-feature 2'],
    ['a sign at the start', 'title: [Re] Dough', 'yaml-syntax 2'],
    ['a bracket that nothing closes', 'authors: [Ada Kneader', 'yaml-syntax 3'],
    ['an item of its own', 'authors: [Ada Kneader]\n- Bo Crumb', 'yaml-syntax 4'],
    ['a wide colon', 'authors：[Ada Kneader]', 'yaml-syntax 3'],
    ['no colon', 'url https://example.org/slow-dough', 'yaml-syntax 6'],
  ])('is not told to lack what stands in a line with %s', (_what, line, fault) => {
    const shift = line.includes('\n') ? 1 : 0;
    expect(faults(...entry(line, 'type: boook'))).toEqual([fault, `unknown-value ${7 + shift}`]);
  });

  it('has no repairs, since these might change what the file means', () => {
    const text = [
      '---',
      ...entry('title: A: B', 'url: https://doi.org/10.1000/x', 'type: blogPost'),
      '---',
      '',
    ];
    const { problems } = load({ [slowDough]: text.join('\n') });
    expect(problems.filter(({ edit }) => edit)).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toContain('unknown-value');
  });
});
