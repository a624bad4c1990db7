import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coins } from '../../../src/derive/citing/coins.ts';
import { library, paper, slowDough, type Fields } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

/** What a reader of the ContextObject gets, by the browser's own parser. */
function decoded(text: string): [string, string][] {
  return [...new URLSearchParams(text)];
}

/** What is said of the one paper of a list, without what all of these have: version, author, date and address. */
function coinsOf(fields: Fields): [string, string][] {
  const list = library({ [slowDough]: paper(fields) });
  const all = decoded(coins(paperOf(list, 'slow-dough')));
  const shared = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft.au', 'Kneader, Ada'],
    ['rft.date', '2021-03-14'],
    ['rft_id', 'https://example.org/slow-dough'],
  ];
  expect(all).toEqual(expect.arrayContaining(shared));
  return all.filter((pair) => !shared.some(([key, value]) => key === pair[0] && value === pair[1]));
}

const title = 'Slow Dough: A Study of Time';

describe('coins', () => {
  it('writes the query string of a preprint', () => {
    expect(coins(paperOf(bakery(), 'steam'))).toBe(
      [
        'ctx_ver=Z39.88-2004',
        'rft_val_fmt=info:ofi/fmt:kev:mtx:dc',
        'rft.type=preprint',
        'rft.title=Steam',
        'rft.publisher=arXiv',
        'rft.aucorp=Grain%20Mill',
        'rft.date=2021-03',
        'rft_id=info:doi/10.48550/arXiv.2103.01230',
        'rft_id=info:arxiv/2103.01230',
        'rft_id=https://arxiv.org/abs/2103.01230',
      ].join('&'),
    );
  });

  it('tells articles, conference papers and chapters with what they appeared in', () => {
    expect(coinsOf({ type: 'article-journal', venue: '"Crumbs 12(3):7-9, 2021"' })).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      ['rft.atitle', title],
      ['rft.jtitle', 'Crumbs'],
      ['rft.volume', '12'],
      ['rft.issue', '3'],
      ['rft.pages', '7-9'],
    ]);
    expect(coinsOf({ type: 'paper-conference', venue: 'Bread 2021' })).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'proceeding'],
      ['rft.atitle', title],
      ['rft.btitle', 'Bread 2021'],
    ]);
    expect(coinsOf({ type: 'chapter', venue: 'All of Bread 2021' })).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'bookitem'],
      ['rft.atitle', title],
      ['rft.btitle', 'All of Bread'],
    ]);
  });

  it('tells every field of a chapter and of a web page', () => {
    const fields = { edition: '2', series: 'Notes', pages: '1–9', place: 'Ghent', language: 'de' };
    const isbn = '"9780306406157"';
    expect(
      coinsOf({ ...fields, isbn, type: 'chapter', venue: 'All of Bread 2021', publisher: 'Mill Press' }),
    ).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'bookitem'],
      ['rft.atitle', title],
      ['rft.btitle', 'All of Bread'],
      ['rft.edition', '2'],
      ['rft.series', 'Notes'],
      ['rft.pages', '1-9'],
      ['rft.publisher', 'Mill Press'],
      ['rft.place', 'Ghent'],
      ['rft.isbn', '9780306406157'],
      ['rft.language', 'de'],
    ]);
    expect(coinsOf({ type: 'webpage', venue: 'Loaf Log, 2021' })).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'webpage'],
      ['rft.title', title],
      ['rft.source', 'Loaf Log'],
    ]);
  });

  it('carries the arXiv id of a paper that is published elsewhere', () => {
    const fields = { arxiv: '"2103.01230"', doi: '10.1000/bread.5', url: null };
    const list = library({
      [slowDough]: paper({ ...fields, type: 'article-journal', venue: 'Crumbs 2021' }),
    });
    expect(new URLSearchParams(coins(paperOf(list, 'slow-dough'))).getAll('rft_id')).toEqual([
      'info:doi/10.1000/bread.5',
      'info:arxiv/2103.01230',
      'https://doi.org/10.1000/bread.5',
    ]);
  });

  it('tells books, reports and theses by their own title', () => {
    expect(coinsOf({ type: 'book' })).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'book'],
      ['rft.btitle', title],
    ]);
    expect(coinsOf({ type: 'report', organization: 'Grain Institute' })).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'report'],
      ['rft.btitle', title],
      ['rft.pub', 'Grain Institute'],
    ]);
    expect(coinsOf({ type: 'thesis', venue: 'Grain University 2021' })).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dissertation'],
      ['rft.title', title],
      ['rft.inst', 'Grain University'],
      ['rft.degree', 'Doctoral dissertation'],
    ]);
  });

  it.each([
    ['article', 'preprint'],
    ['webpage', 'webpage'],
    ['dataset', 'dataset'],
    ['software', 'computerProgram'],
  ])('tells the kind %s by a type of Zotero', (type, itemType) => {
    expect(coinsOf({ type })).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', itemType],
      ['rft.title', title],
    ]);
  });

  it('leaves the abstract to the page of the paper', () => {
    const body = 'Our note.\n\n## Abstract\n\nWe wait.';
    const list = library({ [slowDough]: paper({ abstractSource: 'the authors' }, body) });
    expect(coins(paperOf(list, 'slow-dough'))).not.toContain('wait');
  });

  it('gives back every title and name after decoding, whatever they hold', () => {
    const steam = paperOf(bakery(), 'steam');
    const names = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(names, names, (first, second) => {
        const authors = [{ text: second, csl: { literal: second }, isOrganization: true }];
        const params = new URLSearchParams(coins({ ...steam, title: first, authors }));
        expect([params.get('rft.title'), params.get('rft.aucorp')]).toEqual([first, second]);
      }),
    );
  });

  it('uses only characters that need no escape in an attribute but the ampersand', () => {
    const steam = paperOf(bakery(), 'steam');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(coins({ ...steam, title: text })).toMatch(/^[\w.!~*'()%=&:/,-]*$/);
      }),
    );
    expect(coins({ ...steam, title: 'a\ud800' })).toContain('rft.title=a%EF%BF%BD&');
  });
});
