import { describe, expect, it } from 'vitest';
import { searchDocuments } from '../../src/derive/search-documents.ts';
import { bakery } from './invented-bakery.ts';

const documents = () => searchDocuments(bakery());
const documentOf = (id: string) => documents().filter((document) => document.id === id);

describe('searchDocuments', () => {
  it('gives one document a paper, in the order of the papers', () => {
    expect(documents().map(({ id }) => id)).toEqual(['acid', 'slow-dough', 'steam', 'yeast']);
  });

  it('says what a paper is', () => {
    expect(documentOf('slow-dough')).toMatchObject([
      {
        id: 'slow-dough',
        title: 'Slow Dough: A Study of Time',
        authors: ['Ada Kneader'],
        year: 2021,
        venue: 'Bread 2021',
        note: 'Read it for the clock inside the dough.',
      },
    ]);
  });

  it('finds a paper by its organization and by its whole body', () => {
    expect(documentOf('steam')).toMatchObject([
      {
        authors: ['Grain Mill'],
        venue: 'Grain Mill',
        note: 'Compare;. It is hot. Crust & crumb.',
      },
    ]);
  });

  it('brings the labels and synonyms of the tags along, in the order of the tags', () => {
    const words = ['sourdough', 'Rye Flour', 'black bread'];
    const fields = documentOf('slow-dough').flatMap((document): unknown[] => Object.values(document));
    expect(fields).toContainEqual(words);
  });
});
