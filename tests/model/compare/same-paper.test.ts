import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseTitle } from '../../../src/model/compare/titles.ts';
import { load, paper, path, slowDough, theme, told, type Fields } from '../invented-list.ts';

/** Problems of the valid list's paper next to a second one, which comes later in the order of paths. */
function both(first: Fields, second: Fields) {
  const later = paper({ title: 'Steam', url: 'https://example.org/steam', ...second });
  return told({ [slowDough]: paper(first), 'papers/ovens/steam.md': later }).map(
    ({ rule, file, line, column, found, fix }) => [rule, file, line, column, found, fix],
  );
}

const samePaper = 'if it is the same paper, improve the other entry; else correct the id';
const other = '`papers/ovens/slow-dough.md` has too';

describe('compareEntries', () => {
  it.each([
    ['arxiv', '"2103.01230"', '2103.01230'],
    ['doi', '10.1000/bread.5', '10.1000/bread.5'],
    ['acl', 'P18-1023', 'P18-1023'],
    ['openreview', 'aB3dE6gH9k', 'aB3dE6gH9k'],
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

  it('lets two entries share a venue and their authors', () => {
    const shared = { authors: '[Bo Crumb]', venue: 'Bread 2021' };
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

describe('compareNames', () => {
  it.each(['themes', 'paths'])('warns of two %s with the same title', (folder) => {
    const entry = folder === 'themes' ? theme : path;
    const steam = paper({ title: 'Steam', url: 'https://example.org/steam' });
    const { problems } = load({
      'papers/ovens/steam.md': steam,
      [`${folder}/dark.md`]: entry({ title: 'Dark Ovens' }),
      [`${folder}/light.md`]: entry({ title: '"Dark ovens!"' }),
    });
    expect(
      problems.map(({ rule, severity, file, line, found }) => [rule, severity, file, line, found]),
    ).toEqual([
      [
        'similar-title',
        'warning',
        `${folder}/light.md`,
        2,
        `the title \`Dark ovens!\`, which \`${folder}/dark.md\` has too`,
      ],
    ]);
  });
});

describe('normaliseTitle', () => {
  it.each([
    ['Slow Dough: A Study', 'slowdoughastudy'],
    ['SLOW-DOUGH – a «Stúdy»!', 'slowdoughastudy'],
    ['Ｒｙｅ ②', 'rye2'],
    ['小麦の研究', '小麦の研究'],
    ['.NET bread', ' .netbread'],
    ['Bread in (.NET). No. 1', 'breadin .netno1'],
    ['Bread  -1', 'bread -1'],
    ['Bread \u22120.5', 'bread -0.5'],
    ['Bread -.5 - a pre-2 Study -- No', 'bread -5apre2studyno'],
    ['???', '???'],
    ['', ''],
  ])('reduces %j to %j', (title, bare) => {
    expect(normaliseTitle(title)).toBe(bare);
  });

  it('changes nothing when it is applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (title) => {
        const once = normaliseTitle(title);
        expect(normaliseTitle(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
