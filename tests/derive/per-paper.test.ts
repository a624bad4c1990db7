import { describe, expect, it } from 'vitest';
import { perPaper } from '../../src/derive/per-paper.ts';
import { entry } from './invented-entry.ts';

describe('perPaper', () => {
  it('computes once for each paper, also when there is nothing to give', () => {
    const asked: string[] = [];
    const venue = perPaper((paper) => {
      asked.push(paper.id);
      return paper.venue;
    });
    const [plain, published] = [entry(), entry({ venue: 'Bread 2021' })];
    expect([venue(plain), venue(published), venue(plain), venue(published)]).toEqual([
      undefined,
      'Bread 2021',
      undefined,
      'Bread 2021',
    ]);
    expect(asked).toHaveLength(2);
  });
});
