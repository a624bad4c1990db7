import { describe, expect, it } from 'vitest';
import { otherPaper } from '../../../src/components/contribute/other-paper.ts';

const draft = (values: Record<string, string>) =>
  new Map(Object.entries(values).map(([name, value]) => [name, [value]]));

describe('a paste into a form that holds a paper', () => {
  it.each([
    [{ title: 'Slow Dough' }, { title: 'Oats in Winter' }, 'title'],
    [{ title: 'Slow Dough', doi: '10.1000/a' }, { title: 'Oats in Winter', doi: '10.1000/a' }, 'title'],
    [{ title: 'Slow Dough', arxiv: '2103.01234' }, { arxiv: '2103.05678' }, 'arxiv'],
    [{ acl: '2021.bread-long.7' }, { acl: '2021.bread-long.8', published: '2021' }, 'acl'],
    [
      { title: 'Slow Dough', published: '2014-10' },
      { arxiv: '2103.01234', published: '2021-03' },
      'published',
    ],
    [{ title: 'Slow Dough', published: '2021' }, { arxiv: '1703.01234', published: '2017-03' }, 'published'],
  ])('of %j is about another by %j', (held, pasted, by) => {
    const values = (of: object) => (by === 'title' ? '' : `${by}: `) + (of as Record<string, string>)[by];
    expect(otherPaper(draft(held), draft(pasted))).toEqual({ held: values(held), pasted: values(pasted) });
  });

  it.each([
    [{}, { title: 'Oats in Winter', published: '2023' }],
    [{ title: 'Slow Dough' }, { title: 'Slow dough: A Study of 48 Hours' }],
    [
      { title: 'Slow Dough', arxiv: '2103.01234' },
      { title: 'Slow {Dough}', arxiv: '2103.05678' },
    ],
    [{ doi: '10.1000/Bread.5' }, { doi: '10.1000/bread.5' }],
    [
      { arxiv: '2103.01234', published: '2023' },
      { arxiv: '2103.01234', published: '2021-03' },
    ],
    [{ published: '2023' }, { arxiv: '2103.01234', published: '2021-03' }],
    [{ title: 'Slow Dough' }, { url: 'https://example.org/dough.pdf' }],
  ])('of %j may be about the same by %j', (held, pasted) => {
    expect(otherPaper(draft(held), draft(pasted))).toBeNull();
  });
});
