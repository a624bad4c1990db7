import { describe, expect, it } from 'vitest';
import type { IdentifierScheme } from '../../src/text/identifier-addresses.ts';
import { isIdentifier } from '../../src/text/identifiers.ts';

describe('isIdentifier', () => {
  const old = (valid: boolean) => (id: string) => ['arxiv', id, valid] as [IdentifierScheme, string, boolean];
  const cases: [IdentifierScheme, string, boolean][] = [
    ['arxiv', '0704.0001', true],
    ['arxiv', '0703.0001', false],
    ['arxiv', '1412.9999', true],
    ['arxiv', '1412.99999', false],
    ['arxiv', '1501.00001', true],
    ['arxiv', '1501.0001', false],
    ['arxiv', '1501.00000', false],
    ['arxiv', '2100.01234', false],
    ['arxiv', '2103.01234v1', false],
    ['arxiv', 'arXiv:2103.01234', false],
    ['arxiv', 'math.GT/0309136', true],
    ['arxiv', 'math/0313136', false],
    ...['hep-th/9107001', 'q-bio.NC/0703001', 'cs/0001001'].map(old(true)),
    ...['hep-th/9106001', 'cs/0704001', 'hep-th/9013001', 'foo-bar/9901001'].map(old(false)),
    ...['hep/9901001', 'hep-th.AB/9901001', 'stat/0612001'].map(old(false)),
    ['doi', '10.1000/bread.5', true],
    ['doi', '10.1000/Bread.5', false],
    ['doi', '10.100/bread.5', false],
    ['doi', '10.48550/arxiv.2103.01234', false],
    ['doi', 'https://doi.org/10.1000/bread.5', false],
    ['acl', '2021.bread-long.7', true],
    ['acl', '2021.bread-long', false],
    ['acl', 'P18-1023', true],
    ['acl', 'p18-1023', false],
    ['openreview', 'aB3dE6gH9k', true],
    ['openreview', 'short', false],
    ['openreview', 'forum?id=aB3dE6gH9k', false],
    ['isbn', '978-1-234-56789-7', true],
    ['isbn', '0-8044-2957-X', true],
    ['isbn', '978-1-234-56789-8', false],
    ['isbn', 'ISBN 978-1-234-56789-7', false],
  ];

  it.each(cases)('judges the %s id %j: %s', (scheme, id, valid) => {
    expect(isIdentifier(scheme, id)).toBe(valid);
  });
});
