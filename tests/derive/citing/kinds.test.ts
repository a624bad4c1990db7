import { describe, expect, it } from 'vitest';
import { cslItem } from '../../../src/derive/citing/csl-item.ts';
import { citedDoi, publicationType } from '../../../src/derive/citing/kinds.ts';
import type { Fields } from '../../model/invented-list.ts';
import { entry } from '../invented-entry.ts';

describe('publicationType', () => {
  it.each<[Fields, string]>([
    [{}, 'article'],
    [{ arxiv: '"2103.01230"' }, 'article'],
    [{ doi: '10.1000/bread.5' }, 'article-journal'],
    [{ acl: 'P18-1023', doi: '10.1000/bread.5' }, 'paper-conference'],
    [{ type: 'report', doi: '10.1000/bread.5' }, 'report'],
  ])('of %j is %s', (fields, kind) => {
    expect(publicationType(entry(fields))).toBe(kind);
  });
});

describe('citedDoi', () => {
  it.each<[string, Fields, string | undefined]>([
    ['a preprint', { arxiv: '"2103.01230"' }, '10.48550/arXiv.2103.01230'],
    ['an old preprint', { arxiv: 'math.GT/0309136', published: '2003' }, '10.48550/arXiv.math/0309136'],
    ['a report on arXiv', { arxiv: '"2103.01230"', type: 'report' }, undefined],
    ['a conference paper without a DOI', { arxiv: '"2103.01230"', type: 'paper-conference' }, undefined],
    ['a published paper', { arxiv: '"2103.01230"', doi: '10.1000/bread.5' }, '10.1000/bread.5'],
    ['a paper elsewhere', {}, undefined],
  ])('of %s is the publisher’s, and arXiv’s for a preprint alone', (_what, fields, doi) => {
    expect(citedDoi(entry(fields))).toBe(doi);
    expect(cslItem(entry(fields)).DOI).toBe(doi);
  });
});
