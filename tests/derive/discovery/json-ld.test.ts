import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/derive/collections.ts';
import { jsonLdText, collectionJsonLd, paperJsonLd } from '../../../src/derive/discovery/json-ld.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, paper, site, slowDough, type Fields } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');
const home = 'https://example.org/bread/';

/** The object as programs read it: what is undefined is gone. */
function read(list: Library, id: string): Record<string, unknown> {
  return JSON.parse(jsonLdText(paperJsonLd(list, addresses, paperOf(list, id)))) as Record<string, unknown>;
}

/** What is said of the one paper of a list. */
function workOf(fields: Fields): unknown {
  return read(library({ [slowDough]: paper(fields) }), 'slow-dough')['mainEntity'];
}

const keeper = { '@type': 'Organization', name: 'Bread Science', url: home };
const website = { '@type': 'WebSite', '@id': `${home}#site`, name: 'Bread Science', url: home };
const reference = (id: string, name: string) => ({
  '@type': 'ScholarlyArticle',
  '@id': `${home}papers/${id}/#paper`,
  name,
  url: `${home}papers/${id}/`,
});

const noteOf = (id: string) => ({
  '@type': 'Review',
  '@id': `${home}papers/${id}/#note`,
  author: keeper,
  datePublished: '2026-11-23',
});

const slow = {
  '@id': `${home}papers/slow-dough/#paper`,
  name: 'Slow Dough: A Study of Time',
  author: [{ '@type': 'Person', name: 'Ada Kneader' }],
  datePublished: '2021-03-14',
  sameAs: ['https://example.org/slow-dough'],
  review: noteOf('slow-dough'),
};

describe('paperJsonLd', () => {
  it('tells the page, the paper with its relations, and our note', () => {
    expect(read(bakery(), 'slow-dough')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': `${home}papers/slow-dough/`,
      inLanguage: 'en',
      isPartOf: website,
      mainEntity: {
        ...slow,
        '@type': 'ScholarlyArticle',
        keywords: ['sourdough', 'Rye Flour'],
        isBasedOn: [reference('acid', 'Acid')],
        citation: [reference('steam', 'Steam')],
      },
    });
  });

  it('tells a preprint that an organization signs, and keeps what only our note cites to the note', () => {
    expect(read(bakery(), 'steam')['mainEntity']).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': `${home}papers/steam/#paper`,
      name: 'Steam',
      author: [{ '@type': 'Organization', name: 'Grain Mill' }],
      datePublished: '2021-03',
      identifier: [
        {
          '@type': 'PropertyValue',
          propertyID: 'arXiv',
          value: '2103.01230',
          url: 'https://arxiv.org/abs/2103.01230',
        },
      ],
      sameAs: ['https://arxiv.org/abs/2103.01230'],
      keywords: ['Rye Flour', 'crust'],
      review: {
        ...noteOf('steam'),
        datePublished: '2026-11-24',
        citation: [reference('slow-dough', 'Slow Dough: A Study of Time'), reference('acid', 'Acid')],
      },
    });
  });

  it('tells that a paper is retracted, and on whose behalf it was written', () => {
    expect(read(bakery(), 'acid')['mainEntity']).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': `${home}papers/acid/#paper`,
      name: 'Acid',
      author: [{ '@type': 'Person', name: 'Ada Kneader' }],
      sourceOrganization: { '@type': 'Organization', name: 'Grain Mill' },
      datePublished: '2019',
      creativeWorkStatus: 'retracted',
      sameAs: ['https://www.example.org/acid'],
      review: noteOf('acid'),
    });
  });

  it('names every identifier and the proceedings of a conference paper', () => {
    const ids = {
      arxiv: '"2103.01230"',
      doi: '10.1000/bread.5',
      acl: '2022.bread-long.7',
      openreview: 'aB3dE6gH9k',
    };
    const urls = [
      'https://arxiv.org/abs/2103.01230',
      'https://doi.org/10.1000/bread.5',
      'https://aclanthology.org/2022.bread-long.7/',
      'https://openreview.net/forum?id=aB3dE6gH9k',
    ];
    expect(workOf({ ...ids, type: 'paper-conference', venue: 'Bread 2022' })).toEqual({
      ...slow,
      '@type': 'ScholarlyArticle',
      datePublished: '2022',
      isPartOf: { '@type': 'CreativeWork', name: 'Bread 2022' },
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'arXiv', value: '2103.01230', url: urls[0] },
        { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/bread.5', url: urls[1] },
        { '@type': 'PropertyValue', propertyID: 'ACL Anthology', value: '2022.bread-long.7', url: urls[2] },
        { '@type': 'PropertyValue', propertyID: 'OpenReview', value: 'aB3dE6gH9k', url: urls[3] },
      ],
      sameAs: [...urls, 'https://example.org/slow-dough'],
    });
  });
  it.each([
    ['article-journal', 'ScholarlyArticle', { isPartOf: { '@type': 'Periodical', name: 'Bread' } }],
    ['chapter', ['ScholarlyArticle', 'Chapter'], { isPartOf: { '@type': 'Book', name: 'Bread' } }],
    ['thesis', ['ScholarlyArticle', 'Thesis'], {}],
    ['report', ['ScholarlyArticle', 'Report'], {}],
    ['book', 'Book', {}],
    ['dataset', 'Dataset', {}],
    ['software', 'SoftwareSourceCode', {}],
    ['webpage', 'Article', { isPartOf: { '@type': 'WebSite', name: 'Bread' } }],
  ])('tells the kind %s as %j', (type, schemaType, more) => {
    expect(workOf({ type, venue: 'Bread 2021' })).toEqual({ ...slow, '@type': schemaType, ...more });
  });

  it('gives the licence of our note, and leaves the abstract to the page and its `citation_abstract`', () => {
    const licenceUrl = 'https://example.org/licence';
    const list = library({
      'site.md': site({ licence: 'CC BY 4.0', licenceUrl }),
      [slowDough]: paper({ abstractSource: 'the authors' }, 'Our note.\n\n## Abstract\n\nWe wait.'),
    });
    expect(read(list, 'slow-dough')['mainEntity']).toEqual({
      ...slow,
      '@type': 'ScholarlyArticle',
      review: { ...slow.review, license: licenceUrl },
    });
  });
});

describe('collectionJsonLd', () => {
  it('tells a theme with its papers in their order', () => {
    const list = bakery();
    const ovens = collections(list).find(({ id }) => id === 'fermentation');
    expect(ovens && collectionJsonLd(list, addresses, ovens)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      '@id': `${home}themes/fermentation/`,
      inLanguage: 'en',
      isPartOf: website,
      name: 'Fermentation',
      description: 'What the theme asks',
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: 3,
        itemListElement: [
          { '@type': 'ListItem', position: 1, url: `${home}papers/slow-dough/` },
          { '@type': 'ListItem', position: 2, url: `${home}papers/yeast/` },
          { '@type': 'ListItem', position: 3, url: `${home}papers/acid/` },
        ],
      },
    });
  });

  it('has the address of the home page for all papers, and an empty list without any', () => {
    const list = library({ [slowDough]: null });
    const [all] = collections({ ...list, papers: [] });
    expect(all && collectionJsonLd(list, addresses, all)).toMatchObject({
      '@id': home,
      name: 'Bread Science',
      mainEntity: { '@type': 'ItemList', numberOfItems: 0, itemListElement: [] },
    });
  });
});
