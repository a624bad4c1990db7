import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseTitle } from '../../../src/model/compare/titles.ts';
import { load, paper, path, slowDough, theme, told } from '../invented-list.ts';

describe('compareTitles', () => {
  const title = 'What Time Does to the Crumb of Rye Bread';

  /** What is told of a paper next to one with another title, which comes later in the order of paths. */
  function warnings(first: string, second: string) {
    const later = paper({ title: second, url: 'https://example.org/steam' });
    const { problems } = load({ [slowDough]: paper({ title: first }), 'papers/ovens/steam.md': later });
    return problems.map(({ rule, severity, file, line, found }) => [rule, severity, file, line, found]);
  }

  it.each(['What Time Does to the Crumb of a Rye Bread', 'To the crumb of rye bread: what time does now'])(
    'warns of %j next to a title with nearly the same words',
    (second) => {
      expect(warnings(title, JSON.stringify(second))).toEqual([
        [
          'similar-title',
          'warning',
          'papers/ovens/steam.md',
          2,
          'a title nearly the same as that of `papers/ovens/slow-dough.md`',
        ],
      ]);
    },
  );

  it.each([
    [title, 'What Heat Does to the Crust of Rye Bread'],
    ['Slow Rye Bread', 'Slow Rye Breads'],
    ['Rye Bread Science', 'Science Rye Bread'],
  ])('says nothing of %j and %j', (first, second) => {
    expect(warnings(first, second)).toEqual([]);
  });

  it.each([
    ['the later entry', {}, { relations: '[{ extends: slow-dough, because: It bakes again. }]' }],
    ['the earlier entry', { relations: '[{ compares: steam, because: It is older. }]' }, {}],
  ])('says nothing where %s says how it relates to the other', (_which, earlier, later) => {
    const { problems } = load({
      [slowDough]: paper({ title, ...earlier }),
      'papers/ovens/steam.md': paper({
        title: 'What Time Does to the Crumb of a Rye Bread',
        url: 'https://example.org/steam',
        ...later,
      }),
    });
    expect(problems).toEqual([]);
  });

  it('leaves titles that are the same to their own rule', () => {
    expect(warnings(title, title).map(([rule]) => rule)).toEqual(['duplicate-title']);
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

  it.each([
    ['Bread 1.1', 'Bread 11'],
    ['.NET bread', 'NET bread'],
    ['Bread -1', 'Bread 1'],
    ['🍞 bread', '🍕 bread'],
  ])('keeps %s and %s apart', (first, second) => {
    const other = paper({ title: `"${second}"`, url: 'https://example.org/c' });
    expect(told({ [slowDough]: paper({ title: `"${first}"` }), 'papers/ovens/c.md': other })).toEqual([]);
  });
});
