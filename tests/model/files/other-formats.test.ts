import { describe, expect, it } from 'vitest';
import { slowDough, told } from '../invented-list.ts';

describe('a file in the format of another program', () => {
  it.each([
    ['+++\ntitle = "Rye"\n+++\nBody', 'TOML frontmatter, as Hugo and Zola have it', /for `title = "…"`$/],
    ['@article{rye,\n  title = {Rye}\n}\n', 'an entry of BibTeX', /CONTRIBUTING\.md has a table/],
    ['TY  - JOUR\nTI  - Rye\nER  - \n', 'a record of a reference manager (RIS, EndNote or PubMed)', /ours$/],
    ['{\n  "title": "Rye"\n}\n', 'JSON', /as YAML/],
    ['title:: Rye\ntype:: [[paper]]\n\n- Note\n', 'the properties of Logseq', /with one colon/],
    ['- title:: Rye\n', 'the properties of Logseq', /with one colon/],
    ['#+TITLE: Rye\n', 'an Org file', /its keywords as fields/],
    [
      '# Rye\n\nAuthors: Ada Kneader\n',
      'a Markdown file that begins with a heading, as Notion exports it',
      /`title: "…"`/,
    ],
    ['<!DOCTYPE html>\n<title>Rye</title>\n', 'a web page', /a note in Markdown/],
  ])('is told what it is and how to rewrite it: %j', (text, what, fix) => {
    const [problem, ...further] = told({ [slowDough]: text });
    expect(problem?.rule).toBe('frontmatter-fence');
    expect(problem?.found).toMatch(/^a first line that is not exactly `---`: `/);
    expect(problem?.found.endsWith(`, as in ${what}`)).toBe(true);
    expect(problem?.fix).toMatch(fix);
    expect(further).toEqual([]);
  });

  it.each([
    ['```yaml\ntitle: Rye\n```\n', 'write `---` in place of the two fences'],
    ['———\ntitle: Rye\n———\n', 'type three hyphens, `---`, alone on line 1 and below the last field'],
    ['--\ntitle: Rye\n--\n', 'type three hyphens, `---`, alone on line 1 and below the last field'],
    [
      'title: Rye\n---\n',
      'write `---` alone on a line above the first field, and another below the last one',
    ],
    ['---yaml\ntitle: Rye\n---\n', 'make line 1 exactly `---`, with nothing before or after it'],
    ['Read this.\n', 'make line 1 exactly `---`, with nothing before or after it'],
  ])('is told how to mend the fence: %j', (text, fix) => {
    expect(told({ [slowDough]: text }).map((problem) => problem.fix)).toEqual([fix]);
  });
});
