import { describe, expect, it } from 'vitest';
import { typeOfIds } from '../../../src/model/venues/type-of-ids.ts';

describe('typeOfIds', () => {
  it.each([
    ['J17-4007', 'article-journal'],
    ['Q17-1010', 'article-journal'],
    ['2022.tacl-1.4', 'article-journal'],
    ['2020.cl-1.2', 'article-journal'],
    ['2020.tal-1.2', 'article-journal'],
    ['P18-1023', 'paper-conference'],
    ['2021.bread-long.7', 'paper-conference'],
    ['2024.clicit-1.2', 'paper-conference'],
  ])('reads the ACL id %s', (acl, type) => {
    expect(typeOfIds({ acl })).toBe(type);
  });

  it.each([
    ['10.1101/2020.01.31.929299', 'article'],
    ['10.1101/123456', 'article'],
    ['10.1101/gr.123456.120', undefined],
    ['10.64898/2025.12.01.691234', 'article'],
    ['10.18653/v1/2022.tacl-1.4', 'article-journal'],
    ['10.18653/v1/q17-1010', 'article-journal'],
    ['10.1162/tacl_a_00447', 'article-journal'],
    ['10.1162/coli_a_00368', 'article-journal'],
    ['10.1609/aaai.v34i05.6399', 'paper-conference'],
    ['10.4230/lipics.itcs.2020.1', 'paper-conference'],
    ['10.2139/ssrn.3333333', 'article'],
    ['10.31234/osf.io/ab1cd', 'article'],
    ['10.31219/osf.io/ab1cd', 'article'],
    ['10.31235/osf.io/ab1cd_v2', 'article'],
    ['10.20944/preprints202001.0001.v1', 'article'],
    ['10.21203/rs.3.rs-1234567/v1', 'article'],
    ['10.36227/techrxiv.12345678.v1', 'article'],
    ['10.26434/chemrxiv-2021-abcde', 'article'],
    ['10.48550/arxiv.2103.01234', 'article'],
    ['10.48550/arXiv.2103.01234', 'article'],
    ['10.5281/zenodo.1234567', 'article'],
    ['10.18653/v1/2021.bread-long.7', 'paper-conference'],
    ['10.1109/bread48922.2021.00951', 'paper-conference'],
    ['10.1109/access.2021.3050001', undefined],
    ['10.1000/bread.5', undefined],
  ])('reads the DOI %s', (doi, type) => {
    expect(typeOfIds({ doi })).toBe(type);
  });

  it('believes an ACL id before a DOI, and knows nothing without both', () => {
    expect([typeOfIds({ acl: 'Q17-1010', doi: '10.18653/v1/Q17-1010' }), typeOfIds({})]).toEqual([
      'article-journal',
      undefined,
    ]);
  });
});
