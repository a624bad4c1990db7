import { describe, expect, it } from 'vitest';
import { load, paper, slowDough, type Fields, type Files } from '../invented-list.ts';

const other = (fields: Fields = {}) => paper({ title: 'Steam', url: 'https://example.org/steam', ...fields });

/** What is told of the valid list's paper next to other files. */
function faults(first: Fields, files: Files) {
  return load({ [slowDough]: paper(first), ...files }).problems.map(
    ({ severity, file, line, column, found, fix }) => [severity, `${file}:${line}:${column}`, found, fix],
  );
}

const steam = 'papers/ovens/steam.md';
const crumb = 'papers/fermentation/crumb.md';
const rename = 'rename this file, for example with one more word of the title';

describe('compareIds', () => {
  it.each([steam, crumb])('tells of an alias that is the id of another entry at the alias: %s', (file) => {
    expect(faults({}, { [file]: other({ aliases: '[oven-steam, slow-dough]' }) })).toEqual([
      [
        'error',
        `${file}:7:23`,
        'the alias `slow-dough`, which is the id of `papers/ovens/slow-dough.md`',
        'delete the alias',
      ],
    ]);
  });

  it('tells of two entries with the same alias', () => {
    expect(faults({ aliases: '[old-dough]' }, { [steam]: other({ aliases: '[old-dough]' }) })).toEqual([
      [
        'error',
        `${steam}:7:11`,
        'the alias `old-dough`, which is an alias of `papers/ovens/slow-dough.md` already',
        'delete it in the entry that never had this id',
      ],
    ]);
  });

  it('tells of an alias that the entry itself has already', () => {
    expect(faults({ aliases: '[slow-dough, rye, rye]' }, {})).toEqual([
      [
        'error',
        `${slowDough}:7:11`,
        'the alias `slow-dough`, which is the id of this entry',
        'delete the alias',
      ],
      [
        'error',
        `${slowDough}:7:28`,
        'the alias `rye`, which is an alias of this entry already',
        'delete the alias',
      ],
    ]);
  });

  it('warns of a draft with the id or an alias of an entry', () => {
    const drafts = {
      'papers/_drafts/slow-dough.md': other(),
      'papers/_drafts/old-dough.md': other(),
      'papers/_drafts/rye.md': other({ aliases: '[slow-dough]' }),
    };
    expect(faults({ aliases: '[old-dough]' }, drafts)).toEqual([
      [
        'warning',
        'papers/_drafts/old-dough.md:1:1',
        'the id `old-dough`, which is an alias of `papers/ovens/slow-dough.md` already',
        rename,
      ],
      [
        'warning',
        'papers/_drafts/rye.md:7:11',
        'the alias `slow-dough`, which is the id of `papers/ovens/slow-dough.md`',
        'delete the alias',
      ],
      [
        'warning',
        'papers/_drafts/slow-dough.md:1:1',
        'the id `slow-dough`, which `papers/ovens/slow-dough.md` has too',
        rename,
      ],
    ]);
  });
});
