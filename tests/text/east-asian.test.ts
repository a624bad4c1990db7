import { describe, expect, it } from 'vitest';
import { eastAsianName, isEastAsian } from '../../src/text/east-asian.ts';

describe('isEastAsian', () => {
  it.each([
    ['小麦', true],
    ['ぱん ムギ', true],
    ['빵 1', true],
    ['小麦 Rye', false],
    ['12', false],
  ])('tells of %s: %s', (text, expected) => {
    expect(isEastAsian(text)).toBe(expected);
  });
});

describe('eastAsianName', () => {
  it.each([
    ['小麦', '太郎', '小麦太郎'],
    ['빵', '철수', '빵철수'],
    ['クネダ', 'アダ', 'アダ・クネダ'],
    ['小麦', 'Taro', null],
    ['小麦', '', null],
    ['Rye', '太郎', null],
  ])('joins %s and %s to %s', (family, given, name) => {
    expect(eastAsianName(family, given)).toBe(name);
  });
});
