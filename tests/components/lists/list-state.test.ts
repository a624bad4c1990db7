import { describe, expect, it } from 'vitest';
import { addressOf, isPlain, stateOf } from '../../../src/components/lists/list-state.ts';

const page = 'https://example.org/papers/';

describe('stateOf', () => {
  it.each([
    ['', { filter: '', sort: 'newest' }],
    ['?filter=slow+dough&sort=title', { filter: 'slow dough', sort: 'title' }],
    ['?sort=sideways', { filter: '', sort: 'newest' }],
  ])('reads %j', (search, state) => {
    expect(stateOf(new URL(page + search))).toEqual(state);
  });
});

describe('addressOf', () => {
  it('says what is not as the page comes, and leaves other parameters alone', () => {
    const at = new URL(`${page}?from=mail&filter=rye#year-2021`);
    expect(addressOf({ filter: ' slow ', sort: 'oldest' }, at).href).toBe(
      `${page}?from=mail&filter=slow&sort=oldest`,
    );
    expect(addressOf({ filter: ' ', sort: 'newest' }, at).href).toBe(`${page}?from=mail`);
  });
});

describe('isPlain', () => {
  it.each([
    [{ filter: ' ', sort: 'newest' as const }, true],
    [{ filter: 'rye', sort: 'newest' as const }, false],
    [{ filter: '', sort: 'title' as const }, false],
  ])('tells of %j', (state, plain) => {
    expect(isPlain(state)).toBe(plain);
  });
});
