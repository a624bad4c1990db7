import { describe, expect, it } from 'vitest';
import { note, paper, slowDough, told } from '../invented-list.ts';

describe('an address that is not encrypted', () => {
  it.each([
    ['a link', paper({}, `${note} See [rye](http://example.org/rye).`)],
    ['a bare address', paper({}, `${note} See www.example.org too.`)],
  ])('is told to be tried with encryption in %s', (_where, text) => {
    expect(told({ [slowDough]: text }).map((problem) => [problem.rule, problem.fix])).toEqual([
      ['link-form', 'write it with `https://`, if the site answers there'],
    ]);
  });

  it('is told of with an archived copy as the way out, where the site only answers so', () => {
    const fix =
      'write it with `https://`, if the site answers there; else name an archived copy, such as https://web.archive.org/web/http://example.org/rye';
    const text = paper({ url: 'http://example.org/rye', links: '{ code: http://example.org/rye }' });
    expect(told({ [slowDough]: text }).map((problem) => [problem.rule, problem.fix])).toEqual([
      ['url-form', fix],
      ['url-form', fix],
    ]);
    const archived = paper({ url: 'https://web.archive.org/web/http://example.org/rye' });
    expect(told({ [slowDough]: archived })).toEqual([]);
  });

  it.each([
    ['http://arxiv.org/abs/1207.0246', 'arxiv: "1207.0246"'],
    ['http://dx.doi.org/10.1000/BREAD.5', 'doi: "10.1000/bread.5"'],
    ['http://www.aclweb.org/anthology/P18-1023', 'acl: "P18-1023"'],
  ])('leads to the id that it holds at once: %s', (url, line) => {
    expect(told({ [slowDough]: paper({ url }) }).map((problem) => [problem.rule, problem.fix])).toEqual([
      ['url-form', `write ${line} in place of this line, unless it is there already`],
    ]);
  });
});
