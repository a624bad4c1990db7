import { describe, expect, it } from 'vitest';
import { library, paper, slowDough, told } from '../invented-list.ts';

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
