import { describe, expect, it } from 'vitest';
import { library, paper, slowDough, told } from '../invented-list.ts';

/** What is told to be done about an id. */
function fixes(scheme: string, value: string): string[] {
  return told({ [slowDough]: paper({ [scheme]: `"${value}"` }) }).map(({ fix }) => fix);
}

describe('an id in the field of another', () => {
  it.each([
    ['doi', '10.48550/arXiv.2103.01230', 'arxiv: "2103.01230"'],
    ['acl', '"https://doi.org/10.1000/BREAD.5"', 'doi: "10.1000/bread.5"'],
  ])('is told of in %s with the right field', (field, value, line) => {
    expect(told({ [slowDough]: paper({ [field]: value }) }).map(({ rule, fix }) => [rule, fix])).toEqual([
      ['identifier-form', `write ${line} in place of this line, unless it is there already`],
    ]);
  });
});

describe('an id with more than belongs to it', () => {
  const tails = [
    '.',
    ';',
    ',',
    ')',
    ']',
    '>',
    '/',
    '.pdf',
    '/pdf',
    '/epdf',
    '/full',
    '/abstract',
    '.full.pdf',
    '/full/html).',
  ];

  it.each(tails)('is told of with the bare DOI: 10.1000/bread.5%s', (tail) => {
    expect(fixes('doi', `10.1000/bread.5${tail}`)).toEqual(['write doi: "10.1000/bread.5"']);
  });

  it.each([
    ['doi', '10.1101/2021.03.14.123456v1', '10.1101/2021.03.14.123456'],
    ['doi', '10.1101/2021.03.14.123456v2.full.pdf', '10.1101/2021.03.14.123456'],
    ['doi', 'https://dl.acm.org/doi/10.1145/1234567.7654321', '10.1145/1234567.7654321'],
    [
      'doi',
      'https://link.springer.com/content/pdf/10.1007%2Fs12345-021-00001-1.pdf',
      '10.1007/s12345-021-00001-1',
    ],
    ['arxiv', 'arXiv:2103.01241 [cs.CL]', '2103.01241'],
    ['arxiv', 'arXiv:2103.01241v2 [cs.CL] 14 Jul 2021', '2103.01241'],
    ['arxiv', '2103.01241v2 [cs.CL]', '2103.01241'],
    ['arxiv', 'math.gt/0309136v1', 'math.GT/0309136'],
    ['arxiv', 'http://arxiv.org/abs/1207.0246', '1207.0246'],
  ])('is told of with the bare %s: %s', (scheme, value, id) => {
    expect(fixes(scheme, value)).toEqual([`write ${scheme}: "${id}"`]);
  });

  it.each([
    '10.3319/tao.2009.05.25.03(iwnop)',
    '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
    '10.1577/1548-8659(1981)110<446:eotofr>2.0.co;2',
    '10.21203/rs.3.rs-123456/v1',
  ])('is not %s, whose end belongs to it', (id) => {
    expect(fixes('doi', id)).toEqual([]);
  });
});

describe('an ISBN', () => {
  const book = (isbn: string) => library({ [slowDough]: paper({ url: null, type: 'book', isbn }) }).papers[0];

  it.each(['978-0-8044-2957-3', '9780804429573', '0-8044-2957-X', '080442957X'])(
    'written as %s is enough to find the book, and is kept as 13 digits',
    (isbn) => {
      expect(book(isbn)).toMatchObject({ isbn: '9780804429573', identifiers: {} });
    },
  );

  it.each([
    ['ISBN 978-0-8044-2957-3', 'write isbn: "9780804429573"'],
    ['"ISBN-10: 0-8044-2957-X"', 'write isbn: "9780804429573"'],
    ['https://openlibrary.org/isbn/080442957X', 'write isbn: "9780804429573"'],
    ['978-0-8044-2957-4', 'copy the number from the imprint of the book'],
  ])('written as %s is told of with the repair', (isbn, fix) => {
    expect(told({ [slowDough]: paper({ isbn }) }).map((problem) => [problem.rule, problem.fix])).toEqual([
      ['identifier-form', fix],
    ]);
  });
});
