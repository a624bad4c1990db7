import type { Library } from '../../model/library.ts';
import { searchFacets } from './facets.ts';
import { declaredFacts } from '../views/facts.ts';

/** An operator of the search, as readers are told of it. */
export interface OperatorHelp {
  /** What one may type: `level:easy`. */
  example: string;
  meaning: string;
}

/** The operators that every list has. */
export const ownOperators: readonly OperatorHelp[] = [
  { example: '"exact phrase"', meaning: 'words that stand together' },
  { example: '-word', meaning: 'papers without a word; a minus also turns an operator round' },
  { example: 'author:name', meaning: 'papers of an author' },
  { example: 'venue:name', meaning: 'papers of a venue' },
  { example: 'year:2020..2023', meaning: 'papers of some years; also year:2023 and year:>2020' },
  { example: 'theme:name', meaning: 'papers of a theme' },
  { example: 'tag:name', meaning: 'papers with a tag' },
  { example: 'has:code', meaning: 'papers that come with code, models, data and so on, or state a fact' },
  { example: 'sort:date', meaning: 'newest first; also sort:oldest and sort:added' },
];

/** The operators for what a reader keeps in the browser, which no other search knows. */
const readerOperators: readonly OperatorHelp[] = [
  {
    example: 'is:unread',
    meaning: 'papers that you have not read; also is:read, is:reading, is:saved, is:aside',
  },
];

/** What the search cannot do, for those who know it from elsewhere. */
export const noOperators = 'There is no OR and there are no parentheses.';

/** Every operator of a list on its site: also those for what a reader keeps in the browser. */
export function siteOperators(library: Library): OperatorHelp[] {
  return [...searchOperators(library), ...readerOperators];
}

/** Every operator of a list: those that all lists have, then its facets and facts. */
export function searchOperators(library: Library): OperatorHelp[] {
  const { facets = {} } = library.site;
  const values = new Map(searchFacets(library).map((facet) => [facet.name, facet.values]));
  const quoted = (value = '') => (value.includes(' ') ? `"${value}"` : value);
  const declared = Object.entries(facets).map(([name, { label, values: all }]) => ({
    example: `${name}:${quoted(all[0])}`,
    meaning: label,
  }));
  const highlight = Object.values(facets).find((facet) => facet.highlight !== undefined)?.highlight;
  const facts = declaredFacts(library).map(({ name, label, kind }) => ({
    example: `${name}:${kind === 'number' ? '1B..10B' : kind === 'choice' ? quoted(values.get(name)?.[0]?.value) : 'word'}`,
    meaning: kind === 'number' ? `${label}: a range; also ${name}:>100M` : label,
  }));
  return [
    ...ownOperators,
    ...(highlight === undefined
      ? []
      : [{ example: `is:${quoted(highlight)}`, meaning: 'papers with this value of any facet' }]),
    ...declared,
    ...facts,
  ];
}
