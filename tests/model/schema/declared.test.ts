import { describe, expect, it } from 'vitest';
import { library, load, paper, site, slowDough, theme } from '../invented-list.ts';

/** What is said of a site.md with these declarations. */
function faults(field: 'facets' | 'facts', value: string) {
  return load({ 'site.md': site({ [field]: value }) }).problems.map(
    ({ rule, line, column, found, expected, fix }) => [rule, line, column, found, expected, fix],
  );
}

const facet = '{ label: Level, values: [easy, hard] }';

describe('declaredFacets', () => {
  it.each(['theme', 'year', 'tag', 'venue', 'code', 'q', 'sort', 'constructor'])(
    'refuses a facet called %s',
    (name) => {
      const expected = 'a name that the site does not use itself';
      expect(faults('facets', `{ ${name}: ${facet} }`)).toEqual([
        ['unknown-facet', 5, 11, `a facet called \`${name}\``, expected, 'choose another name for the facet'],
      ]);
    },
  );

  it.each(['__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'refuses the facet %s, which is no id',
    (name) => {
      expect(faults('facets', `{ ${name}: ${facet} }`).map(([rule, , column]) => [rule, column])).toEqual([
        ['text-form', 11],
      ]);
    },
  );

  it('shows what a facet is made of where it is a word', () => {
    expect(faults('facets', '{ level: easy }').map((fault) => fault.at(-1))).toEqual([
      `write a map such as \`${facet}\``,
    ]);
  });
});

describe('declaredFacts', () => {
  it.each([
    ['constructor', 'unknown-facet'],
    ['__proto__', 'text-form'],
  ])('refuses a fact called %s', (name, rule) => {
    expect(faults('facts', `{ ${name}: { label: Loaves } }`).map(([id, , column]) => [id, column])).toEqual([
      [rule, 10],
    ]);
  });

  it.each(['year', 'has', 'is', 'sort', 'q', 'columns', 'ids'])(
    'refuses the fact %s, which search or comparison call something else',
    (name) => {
      expect(faults('facts', `{ ${name}: { label: Loaves } }`).map(([id]) => id)).toEqual(['unknown-facet']);
    },
  );
});

describe('the name of a built-in property', () => {
  it('is fine for themes, tags and entries', () => {
    const { themes, tags, papers } = library({
      'themes/constructor.md': theme({ title: 'Builders', order: '3' }),
      'vocabulary.yaml': 'tags:\n  constructor: {}\n',
      [slowDough]: null,
      'papers/constructor/constructor.md': paper({ tags: '[constructor]' }),
    });
    expect([themes, tags, papers].map((items) => items.map(({ id }) => id).at(-1))).toEqual(
      Array.from({ length: 3 }, () => 'constructor'),
    );
  });
});
