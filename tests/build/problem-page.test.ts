import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { problemPage } from '../../src/build/problem-page.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { attributes } from '../site/html.ts';
import { load, paper, slowDough } from '../model/invented-list.ts';

/** What a page says of each problem. */
function sections(page: string) {
  return selectAll('main > section', fromHtml(page)).map((section) => ({
    place: selectAll('h2', section).map(toString),
    excerpt: selectAll('pre', section).map(toString),
    rows: selectAll('dt, dd', section).map(toString),
  }));
}

/** What a page must say of a problem. */
function worded({ file, line, column, excerpt, found, expected, fix, rule }: Problem) {
  return {
    place: [`${file}:${line}:${column}`],
    excerpt: [excerpt],
    rows: ['found', found, 'expected', expected, 'fix', fix, 'rule', rule],
  };
}

const headings = (page: string) => selectAll('title, h1', fromHtml(page)).map(toString);

describe('problemPage', () => {
  it('lists one problem in the words of the check', () => {
    const { problems } = load({ [slowDough]: paper({ published: '2021-02-30' }) });
    const page = problemPage(problems, '/bread/');
    expect(headings(page)).toEqual(['The list has an error', 'The list has an error']);
    expect(sections(page)).toEqual([
      {
        place: ['papers/ovens/slow-dough.md:4:12'],
        excerpt: ['published: 2021-02-30'],
        rows: [
          'found',
          '`2021-02-30`',
          'expected',
          'a day of the calendar',
          'fix',
          'look the date up again: February 2021 has 28 days',
          'rule',
          'date-not-real',
        ],
      },
    ]);
  });

  it('lists every one of many, in their order', () => {
    const { problems } = load({
      [slowDough]: paper({ title: null, published: 'soon', url: 'example' }),
      'papers/ovens/crumb.md': paper({ tags: '[unknown]' }),
    });
    expect(problems.length).toBeGreaterThan(3);
    const page = problemPage(problems, '/bread/');
    expect(headings(page)).toEqual(Array(2).fill(`The list has ${problems.length} errors`));
    expect(sections(page)).toEqual(problems.map(worded));
  });

  it('lets no text of a problem become markup', () => {
    const hostile = `</pre></dd><script>alert("1")</script><b onclick='x'>&amp; \${x} $& <!--`;
    const problem: Problem = {
      severity: 'error',
      rule: 'date-not-real',
      file: `papers/${hostile}.md`,
      line: 1,
      column: 2,
      endLine: 1,
      endColumn: 3,
      excerpt: hostile,
      found: hostile,
      expected: hostile,
      fix: hostile,
    };
    const page = problemPage([problem, problem], '/"><script>/');
    expect(sections(page)).toEqual([worded(problem), worded(problem)]);
    const tree = fromHtml(page);
    expect(attributes(tree, 'script', 'src')).toEqual(['/"><script>/@vite/client']);
    expect(selectAll('b, [onclick]', tree)).toEqual([]);
  });

  it('comes again by itself once a file is saved, by the script of the server or without one', () => {
    const tree = fromHtml(problemPage([], '/bread/'));
    expect(attributes(tree, 'script[type=module]', 'src')).toEqual(['/bread/@vite/client']);
    expect(selectAll('noscript meta[http-equiv=refresh][content="2"]', tree)).toHaveLength(1);
  });
});
