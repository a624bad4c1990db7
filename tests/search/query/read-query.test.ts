import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { readQuery } from '../../../src/search/query/read-query.ts';

/** Forms in which people paste what names a paper. */
const identifiers: [query: string, key: string][] = [
  ['2103.01230', 'arxiv:2103.01230'],
  ['arXiv:2103.01230v2', 'arxiv:2103.01230'],
  ['https://arxiv.org/abs/2103.01230', 'arxiv:2103.01230'],
  ['arxiv.org/pdf/2103.01230v1.pdf', 'arxiv:2103.01230'],
  ['https://huggingface.co/papers/2103.01230', 'arxiv:2103.01230'],
  ['cs/0103012', 'arxiv:cs/0103012'],
  ['math.GT/0309136', 'arxiv:math/0309136'],
  ['math/0309136', 'arxiv:math/0309136'],
  ['arXiv:2103.01230v2 [cs.CL] 14 Jul 2021', 'arxiv:2103.01230'],
  ['http://arxiv.org/abs/2103.01230', 'arxiv:2103.01230'],
  ['https://papers.cool/arxiv/2103.01230', 'arxiv:2103.01230'],
  ['10.1000/bread.5/full).', 'doi:10.1000/bread.5'],
  ['https://dl.acm.org/doi/pdf/10.1145/1234567.7654321', 'doi:10.1145/1234567.7654321'],
  ['https://doi.org/10.18653/v1/P18-1023', 'acl:P18-1023'],
  ['ISBN 0-8044-2957-X', 'isbn:9780804429573'],
  ['978 0 8044 2957 3', 'isbn:9780804429573'],
  ['10.1000/Bread.5', 'doi:10.1000/bread.5'],
  ['doi:10.1000/bread.5', 'doi:10.1000/bread.5'],
  ['https://doi.org/10.1000/bread.5', 'doi:10.1000/bread.5'],
  ['P18-1023', 'acl:P18-1023'],
  ['https://aclanthology.org/2021.bread-long.7/', 'acl:2021.bread-long.7'],
  ['https://openreview.net/forum?id=aB3dE6gH9k', 'openreview:aB3dE6gH9k'],
  ['aB3dE6gH9k', 'openreview:aB3dE6gH9k'],
  ['rye 2103.01230 loaf', 'arxiv:2103.01230'],
  ['doi: 10.1000/bread.5', 'doi:10.1000/bread.5'],
];

describe('readQuery', () => {
  it.each(identifiers)('recognises the paper that %j names', async (query, key) => {
    expect((await readQuery(query)).identifiers).toContain(key);
  });

  it('takes the query apart', async () => {
    expect(await readQuery('slow dough')).toEqual(parseQuery('slow dough'));
    expect(await readQuery('"slow" author:ada 2021-2023')).toEqual(parseQuery('"slow" author:ada 2021-2023'));
  });

  it.each([
    'https://arxiv.org/abs/2307.01234v3',
    ' arxiv.org/abs/2307.01234 ',
    'huggingface.co/papers/2307.01234',
    'https://openreview.net/forum?id=abc',
    'https://bread.example/rye',
    'arXiv:2307.01234',
    '(arXiv:2307.01234)',
    'doi: 10.1000/x',
    '10.48550/arXiv.2307.01234',
    '2307.01234',
    '9999.99999',
    '1412.1234v2',
    'hep-th/9901001',
    '2023.acl-long.12',
    'P18-1031',
  ])('takes %j for the name of one paper', async (query) => {
    expect((await readQuery(query)).namesPaper).toBe(true);
  });

  it.each([
    '',
    'rye',
    '2023',
    '2021.05.12',
    'c4-2023',
    'slow dough',
    'year:2021..2023',
    'author:oat',
    '2307.01234 dough',
    'and/or',
    'gpt-4',
    'arxiv',
    'arxiv: slow dough',
  ])('takes %j for words', async (query) => {
    expect((await readQuery(query)).namesPaper).toBe(false);
  });
});
