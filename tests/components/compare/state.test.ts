import { describe, expect, it } from 'vitest';
import { addressOf, isNarrowed, sortOf, stateOf, widened } from '../../../src/components/compare/state.ts';
import { allPapers, comparison } from './invented-comparison.ts';

const { columns } = comparison;
const page = 'https://example.org/compare/';
const full =
  '?loaves=10..1k&flour=rye&flour=wheat&theme=ovens&q=two+words&path=weekend&ids=acid,yeast&sort=-loaves&columns=flour,result';

describe('stateOf', () => {
  it('reads all that an address can ask for', () => {
    expect(stateOf(new URL(page + full), columns)).toEqual({
      text: 'two words',
      choices: { flour: ['rye', 'wheat'], theme: ['ovens'] },
      ranges: { loaves: '10..1k' },
      sort: { column: 'loaves', isDescending: true },
      columns: ['flour', 'result'],
      path: 'weekend',
      ids: ['acid', 'yeast'],
    });
  });

  it('reads nothing out of an empty address, or one about something else', () => {
    expect(stateOf(new URL(page), columns)).toEqual(allPapers);
    expect(stateOf(new URL(`${page}?utm=x&sort=ovens&loaves=&constructor=1`), columns)).toEqual(allPapers);
  });
});

describe('addressOf', () => {
  it('writes what is read again', () => {
    const state = stateOf(new URL(page + full), columns);
    expect(addressOf(state, new URL(`${page}?paper=acid#main`), columns).href).toBe(page + full);
  });

  it('is the bare page for all papers, and leaves unknown parameters alone', () => {
    expect(addressOf(allPapers, new URL(page + full), columns).href).toBe(page);
    expect(addressOf(allPapers, new URL(`${page}?utm=x&q=rye`), columns).href).toBe(`${page}?utm=x`);
  });

  it('says that no column is wanted', () => {
    const state = { ...allPapers, columns: [] };
    const address = addressOf(state, new URL(page), columns);
    expect(address.search).toBe('?columns=');
    expect(stateOf(address, columns)).toEqual(state);
  });
});

describe('sortOf', () => {
  it.each([
    ['paper', { column: 'paper', isDescending: false }],
    ['-result', { column: 'result', isDescending: true }],
    ['', null],
    ['-', null],
    ['crumb', null],
  ])('reads %j', (text, sort) => {
    expect(sortOf(text, columns)).toEqual(sort);
  });
});

describe('widened', () => {
  it('keeps order and columns, and nothing that leaves papers out', () => {
    const state = stateOf(new URL(page + full), columns);
    expect([isNarrowed(state), isNarrowed(widened(state)), isNarrowed(allPapers)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(widened(state)).toEqual({ ...allPapers, sort: state.sort, columns: state.columns });
  });
});
