import { describe, expect, it } from 'vitest';
import { idSlip } from '../../src/text/id-slips.ts';

const doi =
  'is no id of a paper: a DOI is `10.`, four to nine digits, a slash and letters or digits behind it';
const acl =
  'is no id of a paper: an ACL id of this form is a year, a volume and a number: `2021.bread-long.7`';
const old = 'is no id of a paper: an ACL id of this form is a letter, two digits, `-` and four digits';

describe('words that were meant as an id', () => {
  it.each([
    ['2307.0317', 'is no arXiv id: there are 5 digits behind the point, not 4'],
    ['2307.031711', 'is no arXiv id: there are 5 digits behind the point, not 6'],
    ['arXiv:0803.12345v2', 'is no arXiv id: there are 4 digits behind the point, not 5'],
    ['230.03171', 'is no arXiv id: there are 4 digits before the point, not 3'],
    ['2307,03171', 'is no arXiv id: a point stands between its numbers'],
    ['2413.99999', 'is no arXiv id: there is no month 13'],
    ['https://arxiv.org/pdf/2100.01234', 'is no arXiv id: there is no month 00'],
    ['2103.00000', 'is no arXiv id: the first paper of a month has the number 1'],
    ['0612.01234', 'is no arXiv id: ids have this form since April 2007; older ones are `hep-th/9901001`'],
    [
      'hep-th/991300',
      'is no id of a paper: an old arXiv id is an archive and seven digits: `hep-th/9901001`',
    ],
    ['10.1162', doi],
    ['doi:10.116/abc', doi],
    ['2021.bread-long', acl],
    ['2021.bread-long.', acl],
    ['D14-11623', old],
    [
      '978-1-234-56789-0',
      'is no id of a paper: an ISBN has 13 or 10 digits, of which the last fits the others',
    ],
  ])('%s are told what is wrong with it', (words, slip) => {
    expect(idSlip(words)).toBe(`\`${words}\` ${slip}`);
  });

  it.each([
    '2103.01234',
    '10.1000/bread.5',
    '2021.bread-long.7',
    'Slow Dough: A Study',
    'GPT-4',
    'K-12',
    '1984',
    'Rye 2021.5 and Oats',
    'https://example.org/2021.123/dough',
  ])('are not found in %s', (words) => {
    expect(idSlip(words)).toBeNull();
  });
});
