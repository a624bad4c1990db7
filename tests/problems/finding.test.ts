import { describe, expect, it } from 'vitest';
import { shifted, type Fault } from '../../src/problems/finding.ts';

describe('shifted', () => {
  it('moves a fault and its repair, and keeps what is said of it', () => {
    const fault: Fault = {
      rule: 'text-form',
      start: 2,
      end: 5,
      found: 'salt',
      expected: 'less salt',
      fix: 'leave it out',
      edit: { start: 3, end: 5, text: '' },
    };
    expect(shifted(fault, 10)).toEqual({
      ...fault,
      start: 12,
      end: 15,
      edit: { start: 13, end: 15, text: '' },
    });
  });

  it('moves a range alone', () => {
    expect(shifted({ start: 0, end: 4 }, 3)).toEqual({ start: 3, end: 7 });
  });
});
