import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, maxSlugLength, reservedIds, slugFrom } from '../../src/text/slug.ts';

describe('isSlug', () => {
  it.each([
    ['rye', true],
    ['slow-dough-2', true],
    ['x'.repeat(maxSlugLength), true],
    ['x'.repeat(maxSlugLength + 1), false],
    ['', false],
    ['Rye', false],
    ['rye--bread', false],
    ['-rye', false],
    ['rye-', false],
    ['rye_bread', false],
    ['roggenbrötchen', false],
    ['rye\n', false],
  ])('judges %j: %s', (text, valid) => {
    expect(isSlug(text)).toBe(valid);
  });
});

describe('slugFrom', () => {
  it.each([
    ['Slow Dough', 'slow-dough'],
    [' slow_dough.md ', 'slow-dough'],
    ['Rye & Salt', 'rye-&-salt'],
  ])('takes %j for %j', (text, id) => {
    expect(slugFrom(text)).toBe(id);
  });

  it('leaves an id as it is', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,3}$/);
    fc.assert(
      fc.property(id, (text) => {
        expect([isSlug(text), slugFrom(text)]).toEqual([true, text]);
      }),
    );
  });
});

describe('reservedIds', () => {
  it.each([
    ['con', true],
    ['lpt1', true],
    ['feed', true],
    ['index', true],
    ['console', false],
    ['my-feed', false],
  ])('has %s: %s', (id, reserved) => {
    expect(reservedIds.test(id)).toBe(reserved);
  });
});
