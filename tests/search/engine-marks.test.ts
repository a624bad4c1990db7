import { describe, expect, it } from 'vitest';
import { bakeryEngine, bread, engineOf, found } from './invented-corpus.ts';

const marks = { saved: ['steam'], read: ['drt', 'rye-levain', 'never-there'], aside: [] };
const engine = bakeryEngine();
const asked = async (query: string) => found(await engine, query, { marks });

describe('what a reader marked', () => {
  it.each([
    ['is:read', ['rye-levain', 'drt']],
    ['is:READ', ['rye-levain', 'drt']],
    ['is:unread', ['steam', 'baguette']],
    ['-is:read', ['steam', 'baguette']],
    ['-is:unread', ['rye-levain', 'drt']],
    ['is:saved', ['steam']],
    ['is:aside', []],
    ['is:unaside is:saved', ['steam']],
    ['crust is:unread', ['baguette', 'steam']],
    ['crust is:read', []],
  ])('narrows by %s', async (query, ids) => {
    expect(await asked(query)).toEqual(ids);
  });

  it('is told by ids alone, where the name of another paper is such an id', async () => {
    const loaves = await engineOf([bread('rye', 'Rye'), bread('oat', 'Oat', { short: 'Rye' })]);
    expect(await found(loaves, 'is:read', { marks: { read: ['rye'] } })).toEqual(['rye']);
  });

  it('is offered for a mistyped value, and unknown where nothing was told', async () => {
    const advice = async (query: string, told = {}) =>
      (await (await engine).search({ query, ...told })).advice;
    expect(await advice('is:unread', { marks })).toEqual([]);
    expect(await advice('is:raed', { marks })).toEqual([
      {
        operator: 'is',
        value: 'raed',
        isKnown: true,
        offers: ['is:read', 'is:saved', 'is:unread', 'is:unsaved', 'is:aside'],
      },
    ]);
    expect(await advice('is:read')).toEqual([{ operator: 'is', value: 'read', isKnown: true, offers: [] }]);
  });
});
