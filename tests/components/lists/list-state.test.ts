import { describe, expect, it } from 'vitest';
import { addressOf, isPlain, isWhole, stateOf } from '../../../src/components/lists/list-state.ts';

const page = 'https://example.org/papers/';

describe('stateOf', () => {
  it.each([
    ['', { filter: '', sort: 'newest', show: 'all' }],
    ['?filter=slow+dough&sort=title&show=unread', { filter: 'slow dough', sort: 'title', show: 'unread' }],
    ['?sort=sideways&show=burnt', { filter: '', sort: 'newest', show: 'all' }],
  ])('reads %j', (search, state) => {
    expect(stateOf(new URL(page + search))).toEqual(state);
  });
});

describe('addressOf', () => {
  it('says what is not as the page comes, and leaves other parameters alone', () => {
    const at = new URL(`${page}?from=mail&filter=rye&show=read#year-2021`);
    expect(addressOf({ filter: ' slow ', sort: 'oldest', show: 'aside' }, at).href).toBe(
      `${page}?from=mail&filter=slow&sort=oldest&show=aside`,
    );
    expect(addressOf({ filter: ' ', sort: 'newest', show: 'all' }, at).href).toBe(`${page}?from=mail`);
  });
});

describe('isPlain', () => {
  it.each([
    [{ filter: ' ', sort: 'newest', show: 'all' }, true, true],
    [{ filter: 'rye', sort: 'newest', show: 'all' }, false, false],
    [{ filter: '', sort: 'title', show: 'all' }, false, true],
    [{ filter: '', sort: 'newest', show: 'unread' }, false, false],
  ] as const)('tells of %j, and isWhole whether all rows are there', (state, plain, whole) => {
    expect([isPlain(state), isWhole(state)]).toEqual([plain, whole]);
  });
});
