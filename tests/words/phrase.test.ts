import { describe, expect, it } from 'vitest';
import { countedPhrase, filled, partsOf } from '../../src/words/phrase.ts';

describe('filled', () => {
  it('puts values in the places of a text, and leaves places without one', () => {
    expect(filled('{count} of {all} by {name}', { count: 2, all: 3 })).toBe('2 of 3 by {name}');
  });

  it('takes values for texts, whatever signs they have', () => {
    expect(filled('by {name}', { name: '$& {count}' })).toBe('by $& {count}');
  });
});

describe('countedPhrase', () => {
  const breads = { one: '{count} bread of {name}', other: '{count} breads of {name}' };
  const name = 'Ada';

  it.each([
    [0, '0 breads of Ada'],
    [1, '1 bread of Ada'],
    [2000, '2,000 breads of Ada'],
  ])('says %i in English', (count, said) => {
    expect(countedPhrase(breads, count, 'en', { name })).toBe(said);
  });

  it('counts as the language does', () => {
    const chleb = {
      one: '{count} chleb',
      few: '{count} chleby',
      many: '{count} chlebów',
      other: '{count} chleba',
    };
    expect([1, 3, 5, 12_000].map((count) => countedPhrase(chleb, count, 'pl'))).toEqual([
      '1 chleb',
      '3 chleby',
      '5 chlebów',
      '12\u00A0000 chlebów',
    ]);
  });

  it('takes the text for all counts where the one of a category is missing', () => {
    expect(countedPhrase({ other: '{count} パン' }, 1, 'ja')).toBe('1 パン');
  });
});

describe('partsOf', () => {
  it('tells what stands as it is from the places between', () => {
    expect(partsOf('{claim} against {counter}.')).toEqual([
      { text: '', place: 'claim' },
      { text: ' against ', place: null },
      { text: '', place: 'counter' },
      { text: '.', place: null },
    ]);
  });
});
