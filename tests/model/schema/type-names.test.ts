import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../scripts/check/fix.ts';
import { loadLibrary } from '../../../src/model/load-library.ts';
import { meantType } from '../../../src/model/schema/type-names.ts';
import { paper, slowDough, told, writeList } from '../invented-list.ts';

describe('meantType', () => {
  it.each([
    ['inproceedings', 'paper-conference'],
    ['conference', 'paper-conference'],
    ['conferencePaper', 'paper-conference'],
    ['workshop', 'paper-conference'],
    ['journal', 'article-journal'],
    ['journalArticle', 'article-journal'],
    ['Journal Article', 'article-journal'],
    ['incollection', 'chapter'],
    ['bookSection', 'chapter'],
    ['book-chapter', 'chapter'],
    ['proceedings', 'book'],
    ['techreport', 'report'],
    ['Technical Report', 'report'],
    ['blog', 'webpage'],
    ['blogPost', 'webpage'],
    ['post-weblog', 'webpage'],
    ['online', 'webpage'],
    ['preprint', 'article'],
    ['unpublished', 'article'],
    ['computerProgram', 'software'],
    ['data', 'dataset'],
    ['dissertation', 'thesis'],
  ])('reads %s', (name, type) => {
    expect(meantType(name)?.type).toBe(type);
  });

  it.each([
    ['phdthesis', 'doctoral'],
    ['PhD thesis', 'doctoral'],
    ['mastersthesis', 'master'],
    ['Master’s thesis', 'master'],
    ['MSc thesis', 'master'],
    ['bachelorsthesis', 'bachelor'],
  ])('reads the degree in %s', (name, degree) => {
    expect(meantType(name)).toEqual({ type: 'thesis', degree });
  });

  it('reads no degree in a thesis of no kind, and no type in other words', () => {
    expect([meantType('thes'), meantType('oven'), meantType('misc'), meantType('constructor')]).toEqual([
      { type: 'thesis' },
      null,
      null,
      null,
    ]);
  });
});

/** The line of the type and what stands below it after `--fix`. */
function repaired(type: string, further = {}): string {
  const folder = writeList({ [slowDough]: paper({ type, ...further }) });
  applyEdits(loadLibrary(folder).problems);
  return /\n(type: [\s\S]*?)\n---\n/.exec(readFileSync(join(folder, slowDough), 'utf8'))?.[1] ?? '';
}

describe('a type in the words of another program', () => {
  it.each([
    ['inproceedings', 'write `paper-conference`'],
    ['mastersthesis', 'write `thesis`, and below it `degree: master`'],
    ['misc', 'write `article` for a preprint, `webpage` for a page of the web, or choose another of them'],
    ['boook', 'write `book`'],
    ['oven', 'choose one of them'],
  ])('leads to the right one: %s', (type, fix) => {
    expect(told({ [slowDough]: paper({ type }) }).map((problem) => [problem.rule, problem.fix])).toEqual([
      ['unknown-value', fix],
    ]);
  });

  it.each([
    ['blogPost', {}, 'type: webpage'],
    ['"Journal Article"', {}, 'type: article-journal'],
    ['mastersthesis', {}, 'type: thesis\ndegree: master'],
    ['mastersthesis', { degree: 'bachelor' }, 'type: thesis\ndegree: bachelor'],
    ['phdthesis', {}, 'type: thesis'],
    ['misc', {}, 'type: misc'],
  ])('is repaired by --fix: %s', (type, further, lines) => {
    expect(repaired(type, further)).toBe(lines);
  });
});
