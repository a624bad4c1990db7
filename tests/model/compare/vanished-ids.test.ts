import { describe, expect, it } from 'vitest';
import { paper, path, slowDough, theme, vanished, type Files } from '../invented-list.ts';

const steam = 'papers/ovens/steam.md';

/** What is said of the ids that vanished between two states of a list, each with place, severity and repair. */
function lost(before: Files, files: Files) {
  return vanished(before, files).map(({ file, severity, found, fix }) => [file, severity, found, fix]);
}

describe('vanishedIds', () => {
  it('finds nothing where nothing vanished', () => {
    expect(lost({}, {})).toEqual([]);
    expect(lost({}, { [steam]: paper({ title: 'Steam' }) })).toEqual([]);
  });

  it('lets a paper move to another theme', () => {
    expect(lost({}, { [slowDough]: null, 'papers/fermentation/slow-dough.md': paper() })).toEqual([]);
  });

  it('lets a paper be renamed that keeps its id as an alias', () => {
    expect(lost({}, { [slowDough]: null, [steam]: paper({ aliases: '[slow-dough]' }) })).toEqual([]);
  });

  it.each([
    ['its title', { url: 'https://example.org/other' }],
    ['an id', { title: 'Dough', doi: '10.1000/bread.5' }],
  ])('knows a renamed paper by %s', (_what, fields) => {
    const before = { [slowDough]: paper({ doi: '10.1000/bread.5' }) };
    expect(lost(before, { [slowDough]: null, [steam]: paper(fields) })).toEqual([
      [
        steam,
        'error',
        'the id `slow-dough`, which this entry had as `papers/ovens/slow-dough.md`',
        'add `aliases: [slow-dough]`, or `slow-dough` to the aliases that are there',
      ],
    ]);
  });

  const takeOver = (id: string) =>
    `add \`aliases: [${id}]\` to the entry that takes over, or bring the file back; a paper that was withdrawn stays, with its \`status\``;

  it('says of a paper that is gone where it was', () => {
    expect(lost({}, { [slowDough]: null })).toEqual([
      [slowDough, 'error', 'the id `slow-dough`, which no entry has any more', takeOver('slow-dough')],
    ]);
  });

  it('takes a paper that became a draft again for gone', () => {
    expect(lost({}, { [slowDough]: null, 'papers/_drafts/slow-dough.md': paper() })).toEqual([
      [slowDough, 'error', 'the id `slow-dough`, which no entry has any more', takeOver('slow-dough')],
    ]);
  });

  it('misses an alias that an entry had', () => {
    const before = { [slowDough]: paper({ aliases: '[cold-dough]' }) };
    expect(lost(before, {})).toEqual([
      [
        slowDough,
        'error',
        'the alias `cold-dough` of `slow-dough`, which this entry had as `papers/ovens/slow-dough.md`',
        'add `aliases: [cold-dough]`, or `cold-dough` to the aliases that are there',
      ],
    ]);
  });

  it('misses themes and reading paths, which have no aliases', () => {
    const before = { 'paths/weekend.md': path(), 'themes/crust.md': theme() };
    const fix = 'bring the file back under its name: there is no alias for it; its title may change';
    expect(lost(before, {})).toEqual([
      ['themes/crust.md', 'error', 'no `themes/crust.md`, which was a theme', fix],
      ['paths/weekend.md', 'error', 'no `paths/weekend.md`, which was a reading path', fix],
    ]);
  });

  it('only warns of a tag that papers had, and says nothing of one without papers', () => {
    const before = {
      'vocabulary.yaml': 'tags:\n  rye: {}\n  spelt: {}\n  oats: {}\n',
      [slowDough]: paper({ tags: '[rye, spelt]' }),
    };
    const files = { 'vocabulary.yaml': 'tags:\n  rye: {}\n', [slowDough]: paper({ tags: '[rye]' }) };
    expect(lost(before, files)).toEqual([
      [
        'vocabulary.yaml',
        'warning',
        'no tag `spelt`, which papers had',
        'keep it where readers may follow it; where another tag takes over, make it a synonym there',
      ],
    ]);
  });
});
