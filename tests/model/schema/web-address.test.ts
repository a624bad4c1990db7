import { describe, expect, it } from 'vitest';
import { note, paper, slowDough, told } from '../invented-list.ts';

describe('an address that is not encrypted', () => {
  const fix = 'write it with `https://`, if the site answers there';

  it.each([
    ['a field', paper({ url: 'http://example.org/rye' }), 'url-form'],
    ['a link', paper({}, `${note} See [rye](http://example.org/rye).`), 'link-form'],
    ['a bare address', paper({}, `${note} See www.example.org too.`), 'link-form'],
  ])('is told to be tried with encryption in %s', (_where, text, rule) => {
    expect(told({ [slowDough]: text }).map((problem) => [problem.rule, problem.fix])).toEqual([[rule, fix]]);
  });
});
