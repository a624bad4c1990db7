import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedIds, shareAddress } from '../../../src/components/my/address.ts';
import { maxCited } from '../../../src/search/messages.ts';

const page = 'https://example.org/bread/selection/';
const read = (query: string) => sharedIds(new URL(page + query));

describe('sharedIds', () => {
  it.each<[query: string, ids: string[], wrong: string[]]>([
    ['', [], []],
    ['?ids=', [], []],
    ['?ids=,,', [], []],
    ['?ids=slow-dough', ['slow-dough'], []],
    ['?ids=b,a,b,%20c%20', ['b', 'a', 'c'], []],
    ['?ids=a%2Cb#top', ['a', 'b'], []],
    ['?ids=__proto__,constructor,toString', ['constructor'], ['__proto__', 'toString']],
    ['?ids=%3Cimg%20src=x%3E,../about', [], ['<img src=x>', '../about']],
  ])('reads %j', (query, ids, wrong) => {
    expect(read(query)).toEqual({ ids, wrong, left: 0 });
  });

  it('reads ten thousand characters, and no more papers than a selection holds', () => {
    expect(read(`?ids=${'-'.repeat(10_000)}`)).toEqual({ ids: [], wrong: ['-'.repeat(10_000)], left: 0 });
    const all = Array.from({ length: 2000 }, (_, number) => `l${number}`);
    expect(read(`?ids=${all.join(',')}`)).toEqual({ ids: all.slice(0, 500), wrong: [], left: 1500 });
  });
});

describe('shareAddress', () => {
  it('names the papers in their order, and nothing else of the address', () => {
    expect(shareAddress(`${page}?ids=old&utm_source=mill#top`, ['b', 'a'])).toBe(`${page}?ids=b,a`);
    expect(shareAddress(`${page}?ids=old`, [])).toBe(page);
  });

  it('is read back as the same papers, as many as it can hold', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 300 }), (ids) => {
        const shared = ids.slice(0, maxCited);
        expect(sharedIds(new URL(shareAddress(page, ids)))).toEqual({ ids: shared, wrong: [], left: 0 });
      }),
    );
  });
});
