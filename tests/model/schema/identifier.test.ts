import { describe, expect, it } from 'vitest';
import { paper, slowDough, told } from '../invented-list.ts';

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
