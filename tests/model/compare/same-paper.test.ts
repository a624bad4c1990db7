import { describe, expect, it } from 'vitest';
import { paper, slowDough, told, type Fields } from '../invented-list.ts';

/** Problems of the valid list's paper next to a second one, which comes later in the order of paths. */
function both(first: Fields, second: Fields) {
  const later = paper({ title: 'Steam', url: 'https://example.org/steam', ...second });
  return told({ [slowDough]: paper(first), 'papers/ovens/steam.md': later }).map(
    ({ rule, file, line, column, found, fix }) => [rule, file, line, column, found, fix],
  );
}

const address = 'https://example.org/slow-dough';

/** The same of a second one that has the address of the first, unless it has one of its own. */
function places(first: Fields, second: Fields) {
  return both(first, { url: address, ...second }).map(([rule, file, line, , found]) => [
    rule,
    file,
    line,
    found,
  ]);
}

const samePaper = 'if it is the same paper, improve the other entry; else correct the id';
const other = '`papers/ovens/slow-dough.md` has too';

describe('compareEntries', () => {
  it.each([
    ['arxiv', '"2103.01230"', '2103.01230'],
    ['doi', '10.1000/bread.5', '10.1000/bread.5'],
    ['acl', 'P18-1023', 'P18-1023'],
    ['openreview', 'aB3dE6gH9k', 'aB3dE6gH9k'],
    ['isbn', '978-1-234-56789-7', '978-1-234-56789-7'],
  ])('tells of two entries with the same %s', (scheme, value, id) => {
    expect(both({ [scheme]: value }, { [scheme]: value })).toEqual([
      [
        'duplicate-identifier',
        'papers/ovens/steam.md',
        7,
        scheme.length + 3,
        `${scheme} \`${id}\`, which ${other}`,
        samePaper,
      ],
    ]);
  });
  it.each([
    ['arxiv', '"2103.01230"', 'https://www.arxiv.org/pdf/2103.01230v2.pdf', '2103.01230'],
    ['arxiv', '"math/0309136"', 'https://arxiv.org/abs/math.GT/0309136', 'math.GT/0309136'],
    ['doi', '10.1000/bread.5', 'https://doi.org/10.1000/BREAD.5', '10.1000/bread.5'],
    ['doi', '10.1000/bread.5', 'https://bread.example/doi/full/10.1000/bread.5', '10.1000/bread.5'],
    ['acl', 'P18-1023', 'https://aclanthology.org/P18-1023/', 'P18-1023'],
    ['openreview', 'aB3dE6gH9k', 'https://openreview.net/forum?id=aB3dE6gH9k', 'aB3dE6gH9k'],
  ])('tells of an address that names the %s of another entry', (scheme, value, url, id) => {
    const found = `the address of ${scheme} \`${id}\`, which ${other}`;
    expect(both({ [scheme]: value }, { url })).toContainEqual([
      ...['duplicate-identifier', 'papers/ovens/steam.md', 6, 6, found, samePaper],
    ]);
    expect(both({ url }, { url }).map(([rule]) => rule)).toContain('duplicate-identifier');
    expect(both({ [scheme]: value, url }, {})).toEqual([]);
  });

  it.each([
    [{ acl: 'P18-1023' }, { doi: '10.18653/v1/p18-1023' }, 'doi `10.18653/v1/p18-1023`'],
    [{ doi: '10.18653/v1/p18-1023' }, { acl: 'P18-1023' }, 'acl `P18-1023`'],
  ])('tells of a DOI that the ACL made of its own id: %j, %j', (first, second, id) => {
    expect(both(first, second).map(([rule, , , , found]) => [rule, found])).toEqual([
      ['duplicate-identifier', `${id}, which ${other}`],
    ]);
    expect(both({ ...first, ...second }, {})).toEqual([]);
  });

  it('tells of two books with one ISBN, however it is written', () => {
    const found = `isbn \`0-8044-2957-X\`, which ${other}`;
    expect(both({ type: 'book', isbn: '9780804429573' }, { type: 'book', isbn: '0-8044-2957-X' })).toEqual([
      ['duplicate-identifier', 'papers/ovens/steam.md', 8, 7, found, samePaper],
    ]);
  });

  it.each(['chapter', 'paper-conference'])(
    'lets two entries of type %s share the ISBN of their volume',
    (type) => {
      const volume = { type, venue: 'Bread 2021', isbn: '978-1-234-56789-7' };
      expect(both(volume, volume)).toEqual([]);
    },
  );

  it('lets two entries share a venue and their authors', () => {
    const shared = { authors: '[Bo Crumb]', venue: 'Bread 2021', type: 'paper-conference' };
    expect(both(shared, shared)).toEqual([]);
  });

  it('compares the ids of an entry whose other fields are wrong', () => {
    expect(both({ doi: '10.1000/bread.5', added: null }, { doi: '10.1000/bread.5' })).toEqual([
      ['missing-field', slowDough, 1, 1, 'no field `added`', 'add a line such as `added: 2026-11-23`'],
      [
        'duplicate-identifier',
        'papers/ovens/steam.md',
        7,
        6,
        `doi \`10.1000/bread.5\`, which ${other}`,
        samePaper,
      ],
    ]);
  });

  it('does not compare titles that are empty', () => {
    expect(both({ title: '""' }, { title: '""' }).map(([rule, file]) => [rule, file])).toEqual([
      ['text-form', slowDough],
      ['text-form', 'papers/ovens/steam.md'],
    ]);
  });
});

describe('compareAddresses', () => {
  it.each([
    address,
    'https://EXAMPLE.org/slow-dough',
    `${address}/`,
    `${address}#abstract`,
    'https://example.org:443/slow-dough',
  ])('tells of two entries at %s', (url) => {
    expect(places({}, { url }).filter(([rule]) => rule !== 'url-form')).toEqual([
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
      expect(places({}, { url })).toEqual([]);
    },
  );

  it('tells two papers of one page apart by their places on it', () => {
    expect(places({ url: `${address}#crumb` }, { url: `${address}#crust` })).toEqual([]);
  });

  it('lets two papers share an address that their ids tell apart', () => {
    expect(places({ doi: '10.1000/bread.5' }, { doi: '10.1000/bread.6' })).toEqual([]);
    expect(places({ doi: '10.1000/bread.5' }, {}).map(([rule]) => rule)).toEqual(['duplicate-identifier']);
  });
});
