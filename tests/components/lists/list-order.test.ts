import { describe, expect, it } from 'vitest';
import { filterOf, foldedText, showsState, sortedRows } from '../../../src/components/lists/list-order.ts';
import { listSorts, shownMarks } from '../../../src/components/lists/list-state.ts';

const row = (title: string, date: string, rank = 0) => ({ title, date, rank, text: foldedText(title) });
const rows = [
  row('“Wild” yeast', '2023-07', 2),
  row('Älter bread', '2022-01-05'),
  row('slow dough', '2022', 1),
  row('Steam', '2019', 2),
];

describe('sortedRows', () => {
  it.each([
    ['newest', ['“Wild” yeast', 'Älter bread', 'slow dough', 'Steam']],
    ['oldest', ['Steam', 'slow dough', 'Älter bread', '“Wild” yeast']],
    ['title', ['Älter bread', 'slow dough', 'Steam', '“Wild” yeast']],
    ['priority', ['slow dough', '“Wild” yeast', 'Steam', 'Älter bread']],
  ] as const)('puts rows in the order: %s', (sort, titles) => {
    expect(sortedRows(rows, sort).map(({ title }) => title)).toEqual(titles);
  });

  it('leaves the rows that it gets as they are', () => {
    const before = [...rows];
    for (const sort of listSorts) sortedRows(rows, sort);
    expect(rows).toEqual(before);
  });
});

describe('filterOf', () => {
  it.each([
    ['', true],
    ['DOUGH slow', true],
    ['ough', true],
    ['dough rye', false],
  ])('holds each word of %j against a row', (filter, fits) => {
    expect(filterOf(filter)(foldedText('Slow  Dough\n by Ada'))).toBe(fits);
  });

  it('makes no difference between letters with and without accents', () => {
    expect(filterOf('alter')(foldedText('Älter bread'))).toBe(true);
    expect(filterOf('Ødegård')(foldedText('Odegard, Søren'))).toBe(true);
  });
});

describe('showsState', () => {
  it.each([
    [undefined, ['all', 'unread']],
    ['saved', ['all', 'unread', 'saved']],
    ['reading', ['all', 'unread', 'reading']],
    ['read', ['all', 'read']],
    ['aside', ['all', 'unread', 'aside']],
  ] as const)('shows a paper of the state %j for the choices %j', (state, choices) => {
    expect(shownMarks.filter((show) => showsState(show, state))).toEqual(choices);
  });
});
