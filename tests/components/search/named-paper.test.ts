import { describe, expect, it } from 'vitest';
import { namesOnePaper } from '../../../src/components/search/named-paper.ts';

describe('namesOnePaper', () => {
  it.each([
    'https://arxiv.org/abs/2307.01234v3',
    ' arxiv.org/abs/2307.01234 ',
    'huggingface.co/papers/2307.01234',
    'https://openreview.net/forum?id=abc',
    'arXiv:2307.01234',
    'doi: 10.1000/x',
    '10.48550/arXiv.2307.01234',
    '2307.01234',
    '1412.1234v2',
    'hep-th/9901001',
    '2023.acl-long.12',
    'P18-1031',
  ])('is true of %j', (text) => {
    expect(namesOnePaper(text)).toBe(true);
  });

  it.each([
    '',
    'rye',
    '2023',
    'c4-2023',
    'slow dough',
    'year:2021..2023',
    'author:oat',
    '2307.01234 dough',
    'and/or',
    'gpt-4',
    'arxiv',
  ])('is false of %j', (text) => {
    expect(namesOnePaper(text)).toBe(false);
  });
});
