import { describe, expect, it } from 'vitest';
import { lineagePicture } from '../../../src/derive/pictures/lineage-layout.ts';
import { lineage } from '../../../src/derive/views/lineage.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

describe('lineagePicture', () => {
  it('puts older papers on the left, and ties them to the papers that name them', () => {
    const list = bakery();
    const found = lineage(list, paperOf(list, 'slow-dough'));
    const picture = found && lineagePicture(found);
    expect(picture?.boxes.map(({ paper: { id }, x, y, width, lines }) => [id, x, y, width, lines])).toEqual([
      ['acid', 0, 0.35, 29.23, ['Acid']],
      ['steam', 0, 3.95, 29.23, ['Steam']],
      ['slow-dough', 35.38, 2.15, 29.23, ['Slow Dough']],
      ['yeast', 70.77, 2.15, 29.23, ['Yeast']],
    ]);
    expect(picture?.curves).toEqual([
      { type: 'extends', path: 'M29.23 1.8C32.31 1.8 32.31 3.6 35.38 3.6' },
      { type: 'contradicts', path: 'M29.23 5.4C32.31 5.4 32.31 3.6 35.38 3.6' },
      { type: 'uses', path: 'M64.61 3.6C67.69 3.6 67.69 3.6 70.77 3.6' },
    ]);
    expect([picture?.height, picture?.leastWidth]).toEqual([7.2, 32.5]);
  });

  it('breaks long names into two lines, and cuts what is longer', () => {
    const list = bakery();
    const paper = { ...paperOf(list, 'acid'), short: 'Sourdough Starters of the Northern Villages' };
    const relatives = [{ paper, layer: 0 }];
    expect(lineagePicture({ relatives, links: [], left: 0 }).boxes[0]?.lines).toEqual([
      'Sourdough',
      'Starters of th…',
    ]);
  });
});
