import { describe, expect, it } from 'vitest';
import { counted } from '../../src/text/counted.ts';

describe('counted', () => {
  it('says one of a thing and several of it', () => {
    expect([0, 1, 2, 1000].map((count) => counted(count, 'new paper'))).toEqual([
      '0 new papers',
      '1 new paper',
      '2 new papers',
      '1,000 new papers',
    ]);
    expect([1, 2].map((count) => counted(count, 'entry', 'entries'))).toEqual(['1 entry', '2 entries']);
  });
});
