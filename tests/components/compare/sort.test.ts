import { describe, expect, it } from 'vitest';
import { nextSort, orderText, sorted } from '../../../src/components/compare/sort.ts';
import { sortOf } from '../../../src/components/compare/state.ts';
import { comparison } from './invented-comparison.ts';

const order = (text: string) => sortOf(text, comparison.columns);

describe('sorted', () => {
  it.each([
    ['', ['yeast', 'slow-dough', 'acid', 'creme']],
    ['paper', ['acid', 'creme', 'slow-dough', 'yeast']],
    ['-paper', ['yeast', 'slow-dough', 'creme', 'acid']],
    ['published', ['creme', 'acid', 'slow-dough', 'yeast']],
    // What is no number stands behind the numbers, and what is not said behind all, in both directions.
    ['loaves', ['slow-dough', 'yeast', 'acid', 'creme']],
    ['-loaves', ['yeast', 'slow-dough', 'acid', 'creme']],
    ['flour', ['slow-dough', 'acid', 'yeast', 'creme']],
    ['-flour', ['yeast', 'slow-dough', 'acid', 'creme']],
    // Numbers within texts count as numbers.
    ['result', ['acid', 'yeast', 'slow-dough', 'creme']],
  ])('puts papers in the order %j', (text, ids) => {
    const papers = sorted(comparison, [0, 1, 2, 3], order(text));
    expect(papers.map((number) => comparison.papers[number]?.id)).toEqual(ids);
  });
});

describe('orderText', () => {
  it.each([
    ['', 'newest first'],
    ['paper', 'by Paper, A to Z'],
    ['-loaves', 'by Baked (loaves), largest first'],
    ['published', 'by Published, oldest first'],
    ['-flour', 'by Flour, in reverse order'],
  ])('says the order %j in words', (text, words) => {
    expect(orderText(comparison, order(text))).toBe(words);
  });
});

describe('nextSort', () => {
  it.each([
    ['loaves', '', '-loaves'],
    ['loaves', '-loaves', 'loaves'],
    ['paper', '-loaves', 'paper'],
    ['paper', 'paper', '-paper'],
    ['published', 'paper', '-published'],
  ])('asked for %s in the order %j, is %s', (name, before, after) => {
    expect(nextSort(comparison, name, order(before))).toEqual(order(after));
  });
});
