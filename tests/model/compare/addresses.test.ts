import { describe, expect, it } from 'vitest';
import { paper, slowDough, told, type Fields } from '../invented-list.ts';

/** Rules and places of what is told of two entries, of which the second comes later in the order of paths. */
function both(first: Fields, second: Fields) {
  const files = { [slowDough]: paper(first), 'papers/ovens/steam.md': paper({ title: 'Steam', ...second }) };
  return told(files).map(({ rule, file, line, found }) => [rule, file, line, found]);
}

const address = 'https://example.org/slow-dough';

describe('compareAddresses', () => {
  it.each([
    address,
    'https://EXAMPLE.org/slow-dough',
    `${address}/`,
    `${address}#abstract`,
    'https://example.org:443/slow-dough',
  ])('tells of two entries at %s', (url) => {
    expect(both({}, { url }).filter(([rule]) => rule !== 'url-form')).toEqual([
      [
        'duplicate-identifier',
        'papers/ovens/steam.md',
        6,
        `the address \`${url}\`, which \`papers/ovens/slow-dough.md\` has too`,
      ],
    ]);
  });

  it.each([`${address}?page=2`, 'https://example.org/Slow-Dough', `${address}.pdf`])(
    'takes %s for another address',
    (url) => {
      expect(both({}, { url })).toEqual([]);
    },
  );

  it('tells two papers of one page apart by their places on it', () => {
    expect(both({ url: `${address}#crumb` }, { url: `${address}#crust` })).toEqual([]);
  });

  it('lets two papers share an address that their ids tell apart', () => {
    expect(both({ doi: '10.1000/bread.5' }, { doi: '10.1000/bread.6' })).toEqual([]);
    expect(both({ doi: '10.1000/bread.5' }, {}).map(([rule]) => rule)).toEqual(['duplicate-identifier']);
  });
});
