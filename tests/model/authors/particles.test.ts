import { describe, expect, it } from 'vitest';
import { parsePerson } from '../../../src/model/authors/names.ts';
import { withParticlesInPlace } from '../../../src/model/authors/particles.ts';

/** A name in three parts: the given names, the particle in small letters, the family name. */
function parts(name: string): string {
  const { csl } = parsePerson(name);
  if ('literal' in csl) return csl.literal;
  return [csl.given ?? '', csl['non-dropping-particle'] ?? '', csl.family].join('|');
}

describe('a Chinese, Japanese or Korean name', () => {
  it.each([
    ['小麦 太郎', '小麦太郎', { family: '小麦', given: '太郎' }],
    ['小麦　太郎', '小麦太郎', { family: '小麦', given: '太郎' }],
    ['小麦, 太郎', '小麦太郎', { family: '小麦', given: '太郎' }],
    ['小麦 タロウ', '小麦タロウ', { family: '小麦', given: 'タロウ' }],
    ['빵 철수', '빵철수', { family: '빵', given: '철수' }],
    ['麦, 雷', '麦雷', { family: '麦', given: '雷' }],
    ['麦雷', '麦雷', { literal: '麦雷' }],
    ['アダ クネダ', 'アダ クネダ', { literal: 'アダ クネダ' }],
    ['クネダ, アダ', 'アダ・クネダ', { family: 'クネダ', given: 'アダ' }],
    ['麦, Lei', 'Lei 麦', { family: '麦', given: 'Lei' }],
  ])('begins with the family name: %s', (name, text, csl) => {
    expect(parsePerson(name)).toEqual({ text, csl, isOrganization: false });
  });
});

describe('familyStart', () => {
  it.each([
    ['Robin van der Loaf', 'Robin|van der|Loaf'],
    ['Gerda ’t Loaf', 'Gerda|’t|Loaf'],
    ["Gerda 't Loaf", "Gerda|'t|Loaf"],
    ["Gerda van 't Loaf", "Gerda|van 't|Loaf"],
    ['Gerda in ’t Loaf', 'Gerda|in ’t|Loaf'],
    ['Lorenzo de’ Crumb', 'Lorenzo|de’|Crumb'],
    ["Lorenzo de' Crumb", "Lorenzo|de'|Crumb"],
    ['Jan op de Rye', 'Jan|op de|Rye'],
    ['Jan uit den Oven', 'Jan|uit den|Oven'],
    ['Jan van het Oven', 'Jan|van het|Oven'],
    ['Jan te Rye', 'Jan|te|Rye'],
    ['Jan ter Rye', 'Jan|ter|Rye'],
    ['Jan aan den Rye', 'Jan|aan den|Rye'],
    ['Jan auf der Rye', 'Jan|auf der|Rye'],
    ['Hans av Brod', 'Hans|av|Brod'],
    ['Rhys ap Rye', 'Rhys|ap|Rye'],
    ['Amina bint Rye', 'Amina|bint|Rye'],
    ['Wanjiru wa Rye', 'Wanjiru|wa|Rye'],
    ['Ada dello Rye', 'Ada|dello|Rye'],
    ['Jan v. Rye', 'Jan|v.|Rye'],
    ['Jan v.d. Rye', 'Jan|v.d.|Rye'],
    ['Josep Rye i Crumb', 'Josep||Rye i Crumb'],
    ['Ada de Crumb d’Rye', 'Ada|de|Crumb d’Rye'],
    ['Ada von und zu Rye', 'Ada|von und zu|Rye'],
  ])('keeps small particles apart: %s', (name, expected) => {
    expect(parts(name)).toBe(expected);
  });

  it.each([
    ['Robin Van Der Loaf', 'Robin||Van Der Loaf'],
    ['Nicola De Cao', 'Nicola||De Cao'],
    ['ROBIN VAN DER LOAF', 'ROBIN||VAN DER LOAF'],
    ['Robin Van der Loaf', 'Robin||Van der Loaf'],
    ['Juan De La Rye', 'Juan||De La Rye'],
    ['Jean de La Rye', 'Jean|de|La Rye'],
    ['Diego de Las Crumbs', 'Diego|de|Las Crumbs'],
    ['Marco Dos Rye', 'Marco||Dos Rye'],
    ['Ronan Le Rye', 'Ronan||Le Rye'],
    ['Ann Op De Rye', 'Ann||Op De Rye'],
    ['Ann In ’T Rye', 'Ann||In ’T Rye'],
    ['Lorenzo De’ Crumb', 'Lorenzo||De’ Crumb'],
    ['Loubna Ben Crumb', 'Loubna||Ben Crumb'],
    ['Omar Abd El Crumb', 'Omar||Abd El Crumb'],
    ['Ada St. Crumb', 'Ada||St. Crumb'],
    ['Bo Von Crumb Jr.', 'Bo||Von Crumb'],
    ['Diarmaid Ó Crumb', 'Diarmaid||Ó Crumb'],
    ['Máire Ní Crumb', 'Máire||Ní Crumb'],
    ['Máire Uí Crumb', 'Máire||Uí Crumb'],
    ['Máire Nic an Bhaird', 'Máire||Nic an Bhaird'],
    ['Séamus Mac an Bhaird', 'Séamus||Mac an Bhaird'],
    ["Iain Mac a' Ghobhainn", "Iain||Mac a' Ghobhainn"],
    ['Mac Kneader', 'Mac||Kneader'],
    ['Séamus Mac Giolla Crumb', 'Séamus||Mac Giolla Crumb'],
    ['Séamus Ó Maol Crumb', 'Séamus||Ó Maol Crumb'],
  ])('gives capital ones to the family name: %s', (name, expected) => {
    expect(parts(name)).toBe(expected);
  });

  it.each([
    ['Chien Van Nguyen', 'Chien Van||Nguyen'],
    ['Min De Xu', 'Min De||Xu'],
    ['Nguyen Van Anh', 'Nguyen Van||Anh'],
    ['Bryan Le Tran', 'Bryan Le||Tran'],
    ['Wei Di Zhang', 'Wei Di||Zhang'],
    ['Yu Da Chen', 'Yu Da||Chen'],
    ['Van Crumb', 'Van||Crumb'],
    ['Ben Crumb', 'Ben||Crumb'],
    ['Le Chen', 'Le||Chen'],
    ['Quoc V. Le', 'Quoc V.||Le'],
    ['Ada On Crumb', 'Ada On||Crumb'],
    ['Edna St. Vincent Crumb', 'Edna St. Vincent||Crumb'],
    ['Ada To Crumb', 'Ada To||Crumb'],
    ['Sercan Ö. Rye', 'Sercan Ö.||Rye'],
    ['danah rye', 'danah||rye'],
  ])('leaves given names alone: %s', (name, expected) => {
    expect(parts(name)).toBe(expected);
  });

  it.each([
    ['van Rye', '|van|Rye'],
    ['Van Der Rye', '||Van Der Rye'],
    ['De La Rye', '||De La Rye'],
  ])('finds a family name alone: %s', (name, expected) => {
    expect(parts(name)).toBe(expected);
  });

  it.each([
    ['Van Der Rye, Robin', 'Robin||Van Der Rye'],
    ['van der Rye, Robin', 'Robin|van der|Rye'],
    ['de La Rye, Jean', 'Jean|de|La Rye'],
    ['’t Rye, Gerda', 'Gerda|’t|Rye'],
    ['Mac an Bhaird, Séamus', 'Séamus||Mac an Bhaird'],
  ])('agrees with the comma form: %s', (name, expected) => {
    expect(parts(name)).toBe(expected);
  });
});

describe('a given name that is a particle elsewhere', () => {
  it.each([
    ['Di van het Hof', 'Di|van het|Hof'],
    ['Ben Van Der Loaf', 'Ben||Van Der Loaf'],
    ['Al de Rye', 'Al|de|Rye'],
    ['Van der Loaf', 'Van der Loaf'],
  ])('opens a name: %s', (name, expected) => {
    expect(parts(name).replace(/^\|\|/, '')).toBe(expected);
  });
});

describe('withParticlesInPlace', () => {
  it.each([
    ['Goat', 'Robin Van Der', 'Robin Van Der Goat'],
    ['Rye', 'U. Von', 'U. Von Rye'],
    ['Rye', 'Yann Le', 'Yann Le Rye'],
    ['Rye', 'Ludwig van', 'Ludwig van Rye'],
    ['Rye', 'Ada Maria de la', 'Ada Maria de la Rye'],
  ])('puts the particle before %s back from %s', (family, given, whole) => {
    expect(withParticlesInPlace(family, given)).toBe(whole);
  });

  it.each([
    ['Nguyen', 'Chien Van'],
    ['Crumb', 'Ada Ben'],
    ['Crumb Rye', 'Ada'],
    ['Van Der Goat', 'Robin'],
    ['Rye', 'Van'],
    ['Rye', 'Ada M.'],
    ['Gasset', 'José Ortega y'],
  ])('leaves given names in place: %s, %s', (family, given) => {
    expect(withParticlesInPlace(family, given)).toBeNull();
  });
});
