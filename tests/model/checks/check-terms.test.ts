import { describe, expect, it } from 'vitest';
import { load, paper, site, slowDough, type Fields } from '../invented-list.ts';

/** What is said of a paper with these fields in a list with two tags, two themes and a facet. */
function faults(fields: Fields) {
  const { problems } = load({
    'vocabulary.yaml': 'tags:\n  sourdough: { synonyms: [levain, SD] }\n  oven-heat: { label: Hot ovens }\n',
    'site.md': site({ facets: '{ level: { label: Level, values: [easy, hard] } }' }),
    [slowDough]: paper(fields),
  });
  return problems.map(({ rule, column, fix, edit }) => [rule, column, fix, edit?.text]);
}

describe('a tag or theme that is no id', () => {
  it.each<[Fields, string, string | undefined]>([
    [{ tags: '[Sourdough]' }, 'write `sourdough`', '"sourdough"'],
    [{ tags: '[Oven Heat]' }, 'write `oven-heat`', '"oven-heat"'],
    [{ tags: '[Sourdogh]' }, 'write `sourdough`', undefined],
    [{ tags: '[Rye Bran]' }, 'choose another, or write `rye-bran` and add it to vocabulary.yaml', undefined],
    [{ tags: '["!"]' }, 'choose another', undefined],
    [{ tags: `[${'a'.repeat(61)}]` }, 'choose another', undefined],
  ])('is one problem: %j', (fields, fix, edit) => {
    expect(faults(fields)).toEqual([['text-form', 8, fix, edit]]);
  });

  it('is told which ones there are', () => {
    const { problems } = load({ [slowDough]: paper({ alsoIn: '[Fermentation]' }) });
    expect(problems.map(({ rule, found, expected, fix }) => [rule, found, expected, fix])).toEqual([
      ['text-form', '`Fermentation`', 'one of `fermentation`, `ovens`', 'write `fermentation`'],
    ]);
  });

  it('is judged by its form alone when it is empty, or the vocabulary is broken', () => {
    expect(faults({ tags: '[""]' })).toEqual([
      ['text-form', 8, 'write the value, or take the item out', undefined],
    ]);
    const { problems } = load({ 'vocabulary.yaml': 'tags: [', [slowDough]: paper({ tags: '[Rye Bran]' }) });
    expect(problems.map(({ rule, fix }) => [rule, fix])).toContainEqual(['text-form', 'write `rye-bran`']);
  });
});

describe('a tag by another word', () => {
  it.each([
    ['levain', 'unknown-tag', 'write `sourdough`'],
    ['SD', 'text-form', 'write `sourdough`'],
    ['hot ovens', 'text-form', 'write `oven-heat`'],
    ['hot-ovens', 'unknown-tag', 'write `oven-heat`'],
  ])('is told by its id: %s', (tag, rule, fix) => {
    expect(faults({ tags: `[${tag}]` })).toEqual([[rule, 8, fix, undefined]]);
  });
});

describe('one word where a list belongs', () => {
  it.each<[Fields, number]>([
    [{ tags: 'rye, crust' }, 7],
    [{ tags: 'sourdough' }, 7],
    [{ alsoIn: 'baking' }, 9],
  ])('is told to be no list, and nothing besides: %j', (fields, column) => {
    expect(faults(fields)).toEqual([['wrong-type', column, 'put it in brackets: `[…]`', undefined]]);
  });
});

describe('a value of a facet that is no id', () => {
  it.each([
    ['Easy', 'write `easy`', '"easy"'],
    ['Very easy', 'choose one of them', undefined],
  ])('is told which ones there are: %s', (value, fix, edit) => {
    expect(faults({ facets: `{ level: ${value} }` })).toEqual([['text-form', 18, fix, edit]]);
  });

  it('is one problem in the name of the facet', () => {
    expect(faults({ facets: '{ Level: easy }' })).toEqual([['text-form', 11, 'write `level`', undefined]]);
  });
});
