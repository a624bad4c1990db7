import { describe, expect, it } from 'vitest';
import { namedBy } from '../../src/text/identifier-addresses.ts';

describe('namedBy', () => {
  it.each([
    ['https://arxiv.org/pdf/2103.01230v2', [{ scheme: 'arxiv', id: '2103.01230' }]],
    ['arXiv: 2103.01230', [{ scheme: 'arxiv', id: '2103.01230' }]],
    ['https://doi.org/10.1000/BREAD.5', [{ scheme: 'doi', id: '10.1000/bread.5' }]],
    ['https://aclanthology.org/p18-1023.pdf', [{ scheme: 'acl', id: 'P18-1023' }]],
    ['(arXiv:2103.01230)', [{ scheme: 'arxiv', id: '2103.01230' }]],
    ['<https://hf.co/papers/2103.01230>', [{ scheme: 'arxiv', id: '2103.01230' }]],
    ['https://arxiv.org/abs/2103.01230\u200B', [{ scheme: 'arxiv', id: '2103.01230' }]],
    ['https://aclanthology.org/2021.bread-long.7v2.pdf', [{ scheme: 'acl', id: '2021.bread-long.7' }]],
    [
      'https://www.doi.org/10.18653/v1/P18-1023',
      [
        { scheme: 'doi', id: '10.18653/v1/p18-1023' },
        { scheme: 'acl', id: 'P18-1023' },
      ],
    ],
    ['https://www.openreview.net/pdf?id=aB3dE6gH9k', [{ scheme: 'openreview', id: 'aB3dE6gH9k' }]],
    ['https://openreview.net/forum?id=aB3dE6gH9k', [{ scheme: 'openreview', id: 'aB3dE6gH9k' }]],
  ])('reads %j as the id of its scheme', (text, named) => {
    expect(namedBy(text)).toEqual(named);
  });

  it.each([
    [' P18-1023. ', { scheme: 'acl', id: 'P18-1023' }],
    ['2021.bread-long.7', { scheme: 'acl', id: '2021.bread-long.7' }],
    ['9999.99999v2', { scheme: 'arxiv', id: '9999.99999' }],
    ['math.GT/0309136', { scheme: 'arxiv', id: 'math.GT/0309136' }],
    ['(10.1000/BREAD.5)', { scheme: 'doi', id: '10.1000/bread.5' }],
  ])('reads the bare id %j as of the scheme whose form it has', (text, named) => {
    expect(namedBy(text)).toEqual([named]);
  });

  it.each([
    '',
    'dough',
    '2021',
    '2021.05.12',
    'c4-2023',
    'slow dough 2103.01230',
    'bread.5',
    'https://example.org/bread',
  ])('finds nothing named by %j', (text) => {
    expect(namedBy(text)).toEqual([]);
  });

  it('does not ask whether an id behind an address or prefix has the form of its scheme', () => {
    expect(namedBy('https://arxiv.org/abs/2113.99999')).toEqual([{ scheme: 'arxiv', id: '2113.99999' }]);
  });
});
