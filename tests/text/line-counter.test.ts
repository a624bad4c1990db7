import { describe, expect, it } from 'vitest';
import { lineCounter } from '../../src/text/line-counter.ts';

describe('lineCounter', () => {
  it('tells the line of each place, in whatever order it is asked', () => {
    const lineAt = lineCounter('a\nb\n\nc');
    expect([0, 1, 2, 3, 4, 5, 6, 2, 0].map(lineAt)).toEqual([1, 1, 2, 2, 3, 4, 4, 2, 1]);
  });
});
