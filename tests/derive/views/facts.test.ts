import { describe, expect, it } from 'vitest';
import { declaredFacts, factsOf } from '../../../src/derive/views/facts.ts';
import { library } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

describe('factsOf', () => {
  it.each([
    [
      'slow-dough',
      [
        { label: 'Baked (loaves)', value: '48' },
        { label: 'Flour', value: 'rye' },
      ],
    ],
    ['steam', [{ label: 'Baked (loaves)', value: '12' }]],
    ['acid', []],
  ])('gives the facts of %s in the order of site.md, with their units', (id, facts) => {
    const list = bakery();
    expect(factsOf(list, paperOf(list, id))).toEqual(facts);
  });
});

describe('declaredFacts', () => {
  it('tells a number by its unit, and a choice by its values', () => {
    expect(declaredFacts(bakery())).toEqual([
      { name: 'loaves', label: 'Baked (loaves)', kind: 'number', values: [] },
      { name: 'ovens', label: 'Ovens', kind: 'text', values: [] },
      { name: 'flour', label: 'Flour', kind: 'choice', values: ['rye'] },
    ]);
    expect(declaredFacts(library())).toEqual([]);
  });
});
