import { describe, expect, it } from 'vitest';
import { searchDocuments } from '../../../src/derive/search/documents.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { library, note, paper, slowDough, type Fields } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const rye = ['Rye Flour', 'black bread'];

/** The bakery as search sees it. */
const documents: SearchDocument[] = [
  {
    id: 'acid',
    title: 'Acid',
    authors: ['Ada Kneader'],
    year: 2019,
    venue: 'Grain Mill',
    terms: ['Fermentation', 'retracted'],
    note,
    snippet: note,
    abstract: '',
    identifiers: [],
    published: '2019',
    added: '2026-11-23',
    links: [['Page', 'https://www.example.org/acid']],
    facts: {},
    facets: { theme: ['fermentation'], year: ['2019'], tag: [], venue: [], has: [] },
  },
  {
    id: 'slow-dough',
    title: 'Slow Dough: A Study of Time',
    authors: ['Ada Kneader'],
    year: 2021,
    venue: 'Bread 2021',
    terms: ['Ovens', 'Fermentation', 'sourdough', ...rye],
    note,
    snippet: note,
    abstract: '',
    identifiers: [],
    published: '2021-03-14',
    added: '2026-11-23',
    links: [['Page', 'https://example.org/slow-dough']],
    facts: { level: 'easy', flour: 'rye', loaves: '48' },
    facets: {
      theme: ['ovens', 'fermentation'],
      year: ['2021'],
      tag: ['sourdough', 'rye'],
      venue: ['Bread'],
      has: [],
      level: ['easy'],
      flour: ['rye'],
    },
  },
  {
    id: 'steam',
    title: 'Steam',
    authors: ['Grain Mill'],
    year: 2021,
    venue: 'Grain Mill',
    terms: ['Ovens', ...rye, 'crust'],
    note: 'Compare Slow Dough; Acid. It is hot. Crust & crumb Steam.',
    snippet: 'Compare Slow Dough; Acid.',
    abstract: '',
    identifiers: ['arxiv:2103.01230'],
    published: '2021-03',
    added: '2026-11-24',
    links: [
      ['arXiv', 'https://arxiv.org/abs/2103.01230'],
      ['PDF', 'https://arxiv.org/pdf/2103.01230'],
    ],
    facts: { course: 'bread', level: 'hard', loaves: '12' },
    facets: {
      theme: ['ovens'],
      year: ['2021'],
      tag: ['rye', 'crust'],
      venue: [],
      has: [],
      level: ['hard'],
      course: ['bread'],
    },
  },
  {
    id: 'yeast',
    title: 'Yeast',
    authors: ['Ada Kneader'],
    year: 2021,
    venue: '',
    terms: ['Fermentation', 'sourdough', ...rye],
    note: 'See Slow Dough.',
    snippet: 'See Slow Dough.',
    abstract: '',
    identifiers: [],
    published: '2021-03-14',
    added: '2026-11-23',
    links: [['Page', 'https://example.org/yeast']],
    facts: { level: 'easy' },
    facets: {
      theme: ['fermentation'],
      year: ['2021'],
      tag: ['sourdough', 'rye'],
      venue: [],
      has: [],
      level: ['easy'],
    },
  },
];

/** The terms of a paper in a list with these groups of synonyms. */
function termsWith(synonyms: string, fields: Fields, body?: string) {
  const vocabulary = `tags:\n  rye: { synonyms: [black bread] }\nsynonyms: ${synonyms}\n`;
  const files = { 'vocabulary.yaml': vocabulary, [slowDough]: paper(fields, body) };
  return searchDocuments(library(files)).flatMap(({ terms = [] }) => terms);
}

describe('searchDocuments', () => {
  it('says what search knows of each paper, cited papers by name, in the order of the papers', () => {
    expect(searchDocuments(bakery())).toEqual(documents);
  });

  it('parts the abstract from the note, and knows name, identifiers, links and code', () => {
    const entry = paper(
      {
        title: '"A Study of Time"',
        short: 'SlowD',
        venue: 'Bread 2021 (Oral)',
        organization: 'Grain Mill',
        arxiv: '"2103.01230"',
        doi: '10.1000/bread.5',
        links: '{ code: https://example.org/code }',
        abstractSource: 'arXiv, CC0',
      },
      'First.\n\nLead.\n\n## Findings\n\nSlow is good.\n\n## Abstract\n\nDough rests.\n\n## Limits\n\nNo rye.',
    );
    expect(searchDocuments(library({ [slowDough]: entry }))).toEqual([
      {
        id: 'slow-dough',
        title: 'A Study of Time',
        short: 'SlowD',
        authors: ['Ada Kneader'],
        year: 2021,
        venue: 'Bread 2021 (Oral), Grain Mill',
        terms: ['Ovens'],
        note: 'First. Lead. Slow is good. No rye.',
        snippet: 'First.',
        abstract: 'Dough rests.',
        identifiers: ['arxiv:2103.01230', 'doi:10.1000/bread.5'],
        published: '2021-03-14',
        added: '2026-11-23',
        links: [
          ['arXiv', 'https://arxiv.org/abs/2103.01230'],
          ['PDF', 'https://arxiv.org/pdf/2103.01230'],
          ['Code', 'https://example.org/code'],
        ],
        facts: {},
        facets: { theme: ['ovens'], year: ['2021'], tag: [], venue: ['Bread'], has: ['code'] },
      },
    ]);
  });

  it.each([
    ['its title', { title: 'Open CRUMB Bread' }, note],
    ['its note', {}, 'What makes a crumb open?'],
    ['a section', {}, `${note}\n\n## Findings\n\nThe crumb is open.`],
    ['its abstract', { abstractSource: 'arXiv, CC0' }, `${note}\n\n## Abstract\n\nThe crumb is open.`],
    ['another form of a word', {}, 'It has an OPEN-structure.'],
  ])('finds a paper by all words of a group of which one is in %s', (_where, fields, body) => {
    const terms = termsWith('[[crumb, open structure], [loaf tin, mould]]', fields, body);
    expect(terms).toEqual(['Ovens', 'crumb', 'open structure']);
  });

  it('finds a paper by all words of a group of which one is a word of its tags', () => {
    const terms = termsWith('[[pumpernickel, Black Bread]]', { tags: '[rye]' });
    expect(terms).toEqual(['Ovens', 'rye', 'black bread', 'pumpernickel', 'Black Bread']);
  });

  it('adds no words of a group of which there are only parts in the paper', () => {
    expect(termsWith('[[crumbs, open structure]]', {}, 'An open oven, a structure, a crumb.')).toEqual([
      'Ovens',
    ]);
  });
});
