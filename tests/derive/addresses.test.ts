import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/derive/addresses.ts';

describe('createAddresses', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['//', '/'],
    ['list', '/list/'],
    ['/list', '/list/'],
    ['/list/', '/list/'],
    ['/a/b/', '/a/b/'],
  ])('makes addresses below the base path %j', (base, root) => {
    const { paper, theme, tag, path, author, year, timelineOf, file, absolute, ...pages } = createAddresses(
      base,
      'https://example.org',
    );
    expect(pages).toEqual({
      home: root,
      papers: `${root}papers/`,
      themes: `${root}themes/`,
      tags: `${root}tags/`,
      authors: `${root}authors/`,
      years: `${root}years/`,
      debates: `${root}debates/`,
      timeline: `${root}timeline/`,
      readingPaths: `${root}paths/`,
      search: `${root}search/`,
      compare: `${root}compare/`,
      about: `${root}about/`,
      contribute: `${root}contribute/`,
      newEntry: `${root}contribute/new/`,
      rules: `${root}contribute/rules/`,
      sitemap: `${root}sitemap.xml`,
      subscribe: `${root}subscribe/`,
      news: `${root}new/`,
      changes: `${root}changes/`,
      excluded: `${root}excluded/`,
      coverage: `${root}coverage/`,
      my: `${root}my/`,
      selection: `${root}selection/`,
      data: `${root}about/data/`,
      opml: `${root}feeds.opml`,
    });
    expect([
      paper('rye'),
      theme('ovens'),
      tag('crust'),
      path('weekend'),
      author('王-c'),
      year(2021),
      timelineOf(2021),
      file('icon.svg'),
    ]).toEqual([
      `${root}papers/rye/`,
      `${root}themes/ovens/`,
      `${root}tags/crust/`,
      `${root}paths/weekend/`,
      `${root}authors/%E7%8E%8B-c/`,
      `${root}years/2021/`,
      `${root}timeline/2021/`,
      `${root}icon.svg`,
    ]);
    expect(absolute(paper('rye'))).toBe(`https://example.org${root}papers/rye/`);
  });
});
