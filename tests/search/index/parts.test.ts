import { describe, expect, it } from 'vitest';
import { bisect, Parts, partWith } from '../../../src/search/index/parts.ts';

/** Parts that are got one by one, and what was asked for. */
function baked() {
  const asked: number[] = [];
  const oven = { isCold: false };
  const parts = new Parts((number) => {
    asked.push(number);
    return oven.isCold ? Promise.reject(new Error(`no loaf ${number}`)) : Promise.resolve(`loaf ${number}`);
  });
  return { parts, asked, oven };
}

describe('Parts', () => {
  it('gets each part once, when it is first needed', async () => {
    const { parts, asked } = baked();
    expect(parts.at(1)).toBeUndefined();
    await Promise.all([parts.need([1, 2, 1]), parts.need([2])]);
    await parts.need([2, 3]);
    expect(asked).toEqual([1, 2, 3]);
    expect([1, 2, 3, 4].map((number) => parts.at(number))).toEqual(['loaf 1', 'loaf 2', 'loaf 3', undefined]);
  });

  it('says so when a part cannot be got, and asks again when it is needed again', async () => {
    const { parts, asked, oven } = baked();
    oven.isCold = true;
    await expect(parts.need([1])).rejects.toThrow('no loaf 1');
    oven.isCold = false;
    await parts.need([1]);
    expect([asked, parts.at(1)]).toEqual([[1, 1], 'loaf 1']);
  });
});

describe('bisect', () => {
  it('gives the first number for which something holds, or the count where it holds for none', () => {
    const from = (least: number, count: number) => bisect(count, (at) => at >= least);
    expect([from(0, 5), from(3, 5), from(9, 5), from(0, 0)]).toEqual([0, 3, 5, 0]);
  });
});

describe('partWith', () => {
  it('gives the last part that does not begin after what is looked for, else the first', () => {
    const part = (wanted: number) => partWith([0, 10, 10, 20], (first) => first > wanted);
    expect([-1, 0, 9, 10, 19, 20, 99].map(part)).toEqual([0, 0, 0, 2, 2, 3, 3]);
    expect(partWith([], () => true)).toBe(0);
  });
});
