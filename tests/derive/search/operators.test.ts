import { describe, expect, it } from 'vitest';
import { ownOperators, searchOperators, siteOperators } from '../../../src/derive/search/operators.ts';
import { englishWords } from '../../../src/words/words.ts';
import { library } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

describe('searchOperators', () => {
  it('names those of every list, then the facets and facts of this one', () => {
    expect(searchOperators(library())).toEqual(ownOperators(englishWords));
    expect(searchOperators(bakery()).slice(ownOperators(englishWords).length)).toEqual([
      { example: 'is:easy', meaning: 'papers with this value of any facet' },
      { example: 'level:easy', meaning: 'Level' },
      { example: 'course:bread', meaning: 'Course' },
      { example: 'loaves:1B..10B', meaning: 'Baked (loaves): a range; also loaves:>100M' },
      { example: 'ovens:word', meaning: 'Ovens' },
      { example: 'flour:rye', meaning: 'Flour' },
    ]);
  });
});

describe('siteOperators', () => {
  it('names those for what a reader keeps, too', () => {
    expect(siteOperators(bakery())).toEqual([
      ...searchOperators(bakery()),
      {
        example: 'is:unread',
        meaning: 'papers that you have not read; also is:read, is:reading, is:saved, is:aside',
      },
    ]);
  });
});
