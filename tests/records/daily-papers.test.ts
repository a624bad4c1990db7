import { describe, expect, it } from 'vitest';
import { dailyPapers } from '../../src/records/daily-papers.ts';

const abstract = (word: string) => `${`${word} rises slowly in a warm oven. `.repeat(8)}End.`;

const page = `new

Get trending papers in your email inbox!

Daily Papers

byAK and the research community

May 21

Rye: A Study

${abstract('Rye')}

  • 2 authors
·
May 22, 2023 4

Oats without a Date

${abstract('Oats')}

Spelt

${abstract('Spelt')}

loafinc Loaf Inc
·
Jan 9
`;

const dated = 'the date is that of the page: the first version may be a day older';
const unnamed =
  'the page names neither ids nor persons: look the paper up, and write `authors` and `arxiv`, `doi` or `url`';
const readings = [
  {
    line: 11,
    record: {
      fields: { title: 'Rye: A Study', published: '2023-05-22' },
      abstract: abstract('Rye'),
      doubts: [unnamed, dated],
    },
  },
  {
    line: 19,
    record: {
      fields: { title: 'Oats without a Date' },
      abstract: abstract('Oats'),
      doubts: [unnamed, 'the page has no date for it: write `published`'],
    },
  },
  {
    line: 23,
    record: {
      fields: { title: 'Spelt', organization: 'Loaf Inc', published: '2024-01-09' },
      abstract: abstract('Spelt'),
      doubts: [unnamed, dated],
    },
  },
];

describe('dailyPapers', () => {
  it('reads titles, abstracts, groups and dates, of which the page leaves out its own year', () => {
    expect(dailyPapers(page)).toEqual(readings);
    expect(dailyPapers(page, 2026)[2]).toMatchObject({ record: { fields: { published: '2026-01-09' } } });
  });

  it.each([
    ['Windows line ends', page.replaceAll('\n', '\r\n')],
    ['spaces that do not break', page.replaceAll(' ', '\u00A0')],
    ['a byte order mark', `\uFEFF${page}`],
  ])('reads %s alike', (_case, text) => {
    expect(dailyPapers(text)).toEqual(readings);
  });

  it('says what a page that breaks off has lost', () => {
    const title = page.indexOf('Spelt');
    expect(dailyPapers(page.slice(0, title + 255)).at(-1)).toMatchObject({
      line: 23,
      record: { doubts: expect.arrayContaining(['the abstract breaks off: compare it with the paper']) },
    });
    expect(dailyPapers(`${page}\nBarley at No`).at(-1)).toEqual({
      line: 31,
      fault: '`Barley at No` has no abstract: the page breaks off here; save it again',
    });
    expect(dailyPapers('')).toEqual([]);
  });
});
