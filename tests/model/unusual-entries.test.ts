import { describe, expect, it } from 'vitest';
import { load, paper, slowDough, told, type Fields } from './invented-list.ts';

describe('a paper that is merely unusual', () => {
  it.each<Fields>([
    { title: '"1984"' },
    { title: '"null"' },
    { title: '"C++ for Bread"' },
    { title: '"Learning when p<n samples"' },
    { title: '"When p<n and n>p"' },
    { title: '"Generic List<T> in bread"' },
    { title: '"می‌خواهم نان"' },
    { title: '"👩‍👩‍👧‍👦 bake"' },
    { title: '"I ❤\uFE0F 1\uFE0F\u20E3 loaf of 葛\u{E0100}"', short: '"\u1820\u180B"' },
    { title: '"…?"' },
    { authors: '[Ada Null, 王小麦, "Crumb, Jr., Bo", Ada Others, X Æ A-12, "7"]' },
    { arxiv: 'hep-th/9901001', published: '1999' },
  ])('is published: %j', (fields) => {
    expect(told({ [slowDough]: paper(fields) })).toEqual([]);
  });

  it('may have a title that holds another sign at the edge of its words', () => {
    const other = paper({ title: '"Bread — A Study!"', url: 'https://example.org/c' });
    const files = { [slowDough]: paper({ title: '"Bread: a study"' }), 'papers/ovens/study.md': other };
    expect(told(files).map(({ rule }) => rule)).toEqual(['duplicate-title']);
  });

  it('may have a title that another differs from by its signs alone', () => {
    const other = paper({ title: '"C# for Bread"', url: 'https://example.org/c' });
    const { library } = load({
      [slowDough]: paper({ title: '"C++ for Bread"' }),
      'papers/ovens/c.md': other,
    });
    expect(library?.papers.map(({ id }) => id)).toEqual(['c', 'slow-dough']);
  });
});
