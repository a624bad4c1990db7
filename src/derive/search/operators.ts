import type { Library } from '../../model/library.ts';
import { searchFacets } from './facets.ts';
import { declaredFacts } from '../views/facts.ts';
import { filled } from '../../words/phrase.ts';
import type { Words } from '../../words/words.ts';

/** An operator of the search, as readers are told of it. */
export interface OperatorHelp {
  /** What one may type: `level:easy`. */
  example: string;
  meaning: string;
}

/** The operators that every list has. */
export function ownOperators({ searchOperators: words }: Words): OperatorHelp[] {
  return [
    { example: '"exact phrase"', meaning: words.phrase },
    { example: '-word', meaning: words.without },
    { example: 'author:name', meaning: words.author },
    { example: 'venue:name', meaning: words.venue },
    { example: 'year:2020..2023', meaning: filled(words.year, { year: 'year:2023', range: 'year:>2020' }) },
    { example: 'theme:name', meaning: words.theme },
    { example: 'tag:name', meaning: words.tag },
    { example: 'has:code', meaning: words.has },
    { example: 'sort:date', meaning: filled(words.sort, { oldest: 'sort:oldest', added: 'sort:added' }) },
  ];
}

/** The operators for what a reader keeps in the browser, which no other search knows. */
function readerOperators({ searchOperators: words }: Words): OperatorHelp[] {
  const others = 'is:read, is:reading, is:saved, is:aside';
  return [{ example: 'is:unread', meaning: filled(words.unread, { others }) }];
}

/** Every operator of a list on its site: also those for what a reader keeps in the browser. */
export function siteOperators(library: Library): OperatorHelp[] {
  return [...searchOperators(library), ...readerOperators(library.words)];
}

/** Every operator of a list: those that all lists have, then its facets and facts. */
export function searchOperators(library: Library, words: Words = library.words): OperatorHelp[] {
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
    meaning:
      kind === 'number' ? filled(words.searchOperators.range, { label, example: `${name}:>100M` }) : label,
  }));
  return [
    ...ownOperators(words),
    ...(highlight === undefined
      ? []
      : [{ example: `is:${quoted(highlight)}`, meaning: words.searchOperators.value }]),
    ...declared,
    ...facts,
  ];
}
