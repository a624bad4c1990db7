import { describe, expect, it } from 'vitest';
import { cslRecord } from '../../src/records/csl-record.ts';

describe('cslRecord', () => {
  it('reads an item of Zotero', () => {
    const item = {
      id: 'kneader',
      type: 'article-journal',
      title: 'Rye & Oats',
      'container-title': 'Loaf Letters',
      volume: 3,
      issue: '2',
      page: '137-186',
      author: [
        { family: 'Kneader', given: 'Ada' },
        { family: 'Oven', given: 'L.', 'non-dropping-particle': 'van der' },
        { literal: 'Loaf Team' },
      ],
      issued: { 'date-parts': [['2021', 3, '14']] },
      DOI: '10.1000/RYE',
      language: 'de-DE',
      abstract: '<jats:p>It rises.</jats:p>',
      URL: 'https://mill.example',
    };
    expect(cslRecord(item)).toEqual({
      fields: {
        title: 'Rye & Oats',
        authors: ['Ada Kneader', 'L. van der Oven', { organization: 'Loaf Team' }],
        published: '2021-03-14',
        doi: '10.1000/rye',
        type: 'article-journal',
        venue: 'Loaf Letters, 2021',
        volume: '3',
        issue: '2',
        pages: '137-186',
        language: 'de-DE',
      },
      doubts: [],
      abstract: 'It rises.',
    });
  });

  it('reads what Crossref writes in its own way', () => {
    const item = {
      title: ['Rye <sub>2</sub>'],
      subtitle: ['A Study'],
      author: [{ name: 'Loaf Team' }],
      type: 'proceedings-article',
      'container-title': ['Bread 2021'],
      issued: { 'date-parts': [[2021]] },
      posted: { 'date-parts': [[2020, 12, 1]] },
      'article-number': '7',
      relation: { 'has-preprint': [{ 'id-type': 'doi', id: '10.48550/arXiv.2012.01234' }] },
    };
    expect(cslRecord(item)?.fields).toEqual({
      title: 'Rye ₂: A Study',
      authors: [{ organization: 'Loaf Team' }],
      published: '2020-12-01',
      arxiv: '2012.01234',
      type: 'paper-conference',
      venue: 'Bread 2021',
      pages: '7',
    });
  });

  it.each([
    [['Lecture Notes in Baking', 'Ovens – Bread 2014']],
    [['Ovens – Bread 2014', 'Lecture Notes in Baking']],
    [['Mill Series', 'Ovens – Bread 2014']],
  ])('tells the book from its series, and reads its ISBN: %j', (titles) => {
    const item = {
      title: 'Rye',
      type: 'book-chapter',
      'container-title': titles,
      issued: { 'date-parts': [[2014]] },
      DOI: '10.1000/978-3-319-10590-1_53',
      ISBN: ['9783319105895', '9783319105901'],
      ISSN: ['0302-9743'],
    };
    expect(cslRecord(item)?.fields).toEqual({
      title: 'Rye',
      published: '2014',
      doi: '10.1000/978-3-319-10590-1_53',
      type: 'chapter',
      isbn: '9783319105895',
      venue: 'Ovens – Bread 2014',
      series: titles.find((name) => !name.startsWith('Ovens')),
    });
  });

  it('leaves the second title of a journal', () => {
    const item = { title: 'Rye', type: 'journal-article', 'container-title': ['Loaf Letters', 'Loaf Lett.'] };
    expect(cslRecord(item)?.fields).toEqual({ title: 'Rye', type: 'article-journal', venue: 'Loaf Letters' });
  });

  it.each([
    [{}, null],
    [{ title: '' }, null],
    [
      { title: 'Rye', issued: { raw: '2021-03' }, URL: 'https://mill.example/rye' },
      { title: 'Rye', published: '2021-03', url: 'https://mill.example/rye' },
    ],
    [
      { title: 'Rye', issued: { 'date-parts': [[null]] }, note: 'arXiv: 2103.01234\nread' },
      { title: 'Rye', arxiv: '2103.01234' },
    ],
    [{ title: 'Rye', author: [null, 'Ada', {}], issued: 'May' }, { title: 'Rye' }],
  ])('reads %j', (item, wanted) => {
    expect(cslRecord(item)?.fields ?? null).toEqual(wanted);
  });
});
