import { describe, expect, it } from 'vitest';
import { formattedName } from '../../../../src/derive/citing/styles/reference-names.ts';
import { parsePerson } from '../../../../src/model/authors/names.ts';

describe('formattedName', () => {
  it.each([
    ['Robin van der Rye', 'van der Rye, R.', 'Robin van der Rye'],
    ['Robin Van Der Rye', 'Van Der Rye, R.', 'Robin Van Der Rye'],
    ['Juan De La Rye', 'De La Rye, J.', 'Juan De La Rye'],
    ['Jean de La Rye', 'de La Rye, J.', 'Jean de La Rye'],
    ['Diarmaid Ó Crumb', 'Ó Crumb, D.', 'Diarmaid Ó Crumb'],
    ["Lorenzo de' Crumb", 'de’ Crumb, L.', 'Lorenzo de’ Crumb'],
    ["Ada d' Crumb", 'd’Crumb, A.', 'Ada d’Crumb'],
    ["Gerda 't Rye", '’t Rye, G.', 'Gerda ’t Rye'],
    ['小麦 太郎', '小麦太郎', '小麦太郎'],
    ['빵 철수', '빵철수', '빵철수'],
    ['麦, 雷', '麦雷', '麦雷'],
    ['クネダ, アダ', 'アダ・クネダ', 'アダ・クネダ'],
    ['麦, Lei', '麦 L.', '麦 Lei'],
  ])('writes %s as its readers do', (name, short, whole) => {
    const { csl } = parsePerson(name);
    expect(formattedName(csl, { given: 'initials', order: 'family first' })).toBe(short);
    expect(formattedName(csl, { given: 'whole', order: 'given first' })).toBe(whole);
  });
});
