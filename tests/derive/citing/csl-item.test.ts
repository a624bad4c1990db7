import { describe, expect, it } from 'vitest';
import { cslItem, issuedDate, landingPage } from '../../../src/derive/citing/csl-item.ts';
import { cslTypes } from '../../../src/model/schema/paper.ts';
import type { Fields } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';
import { entry, hazards } from '../invented-entry.ts';

describe('cslItem', () => {
  it('maps a preprint to the item that Zotero keeps of one', () => {
    expect(cslItem(paperOf(bakery(), 'steam'))).toEqual({
      id: 'steam',
      'citation-key': 'steam',
      type: 'article',
      title: 'Steam',
      author: [{ literal: 'Grain Mill' }],
      issued: { 'date-parts': [[2021, 3]] },
      publisher: 'arXiv',
      number: 'arXiv:2103.01230',
      DOI: '10.48550/arXiv.2103.01230',
      URL: 'https://arxiv.org/abs/2103.01230',
      keyword: 'rye, crust',
    });
  });

  it('maps a journal paper with its place, its status and every kind of name', () => {
    expect(cslItem(hazards())).toEqual({
      id: 'slow-dough',
      'citation-key': 'slow-dough',
      type: 'article-journal',
      title: '50% of R&D_X #1: {Rye} \\dough $x^2$ ~ "Crust" | 2<3c }über 面包',
      'title-short': 'Über',
      author: [
        { family: 'Plas', given: 'Lonneke', 'non-dropping-particle': 'van der' },
        { family: 'Crumb', given: 'Bo', suffix: 'Jr.' },
        { literal: 'Grain & Mill' },
        { literal: 'Plato' },
        { family: 'Müßig', given: 'Jürgen' },
        { literal: '王小麦' },
        { literal: 'Salt and Water' },
      ],
      issued: { 'date-parts': [[2022]] },
      'available-date': { 'date-parts': [[2021, 3]] },
      'container-title': 'Loaf & Letters_B',
      volume: '60',
      issue: '2',
      page: '103-148',
      DOI: '10.1000/(bread)<5>',
      URL: 'https://doi.org/10.1000/(bread)%3C5%3E',
      note: 'arXiv: hep-th/9901001\nRetracted; see https://example.org/a_b?c=%20&d#e',
      keyword: 'rye, sourdough',
    });
  });

  it('takes the identifier of a publisher for the sign that a paper is published, and keeps its arXiv id', () => {
    const fields = { arxiv: 'math.GT/0309136', published: '2003', venue: 'Bread 2004', url: null };
    const item = {
      id: 'slow-dough',
      'citation-key': 'slow-dough',
      title: 'Slow Dough: A Study of Time',
      'title-short': 'Slow Dough',
      author: [{ family: 'Kneader', given: 'Ada' }],
      issued: { 'date-parts': [[2004]] },
      'available-date': { 'date-parts': [[2003]] },
      note: 'arXiv: math/0309136',
    };
    expect(cslItem(entry({ ...fields, acl: 'P18-1023' }))).toEqual({
      ...item,
      type: 'paper-conference',
      'container-title': 'Bread 2004',
      URL: 'https://aclanthology.org/P18-1023/',
    });
    expect(cslItem(entry({ ...fields, doi: '10.1000/bread.5' }))).toEqual({
      ...item,
      type: 'article-journal',
      'container-title': 'Bread',
      DOI: '10.1000/bread.5',
      URL: 'https://doi.org/10.1000/bread.5',
    });
  });

  it('numbers a preprint of the old form without its subject class', () => {
    const item = cslItem(entry({ arxiv: 'math.GT/0309136', published: '2003', url: null }));
    expect([item.number, item.DOI, item.note]).toEqual([
      'arXiv:math/0309136',
      '10.48550/arXiv.math/0309136',
      undefined,
    ]);
  });

  it('calls a thesis one of a doctor, and nothing else', () => {
    const genres = cslTypes.map((type) => cslItem(entry({ type })).genre);
    expect(genres).toEqual(cslTypes.map((type) => (type === 'thesis' ? 'Doctoral dissertation' : undefined)));
  });

  it('names the group behind a report or data set as publisher, and the venue of a book or thesis', () => {
    const publisher = (type: string, venue: string | null = null) =>
      cslItem(entry({ type, venue, organization: 'Grain Mill' })).publisher;
    expect([publisher('report'), publisher('dataset'), publisher('article'), publisher('chapter')]).toEqual([
      'Grain Mill',
      'Grain Mill',
      undefined,
      undefined,
    ]);
    expect([publisher('book', 'Oven Press, 2021'), publisher('thesis', 'Rye University')]).toEqual([
      'Oven Press',
      'Rye University',
    ]);
  });
});

describe('where a paper appeared', () => {
  const official = { title: 'Proceedings of the First Meeting on Bread', publisher: 'Bakers', series: 'PB' };

  it('is told by the fields of the entry first, then by the official venue, then by the venue', () => {
    const venue = '"Crumbs 60(2):103-148, 2022"';
    const fields = { volume: 'D97', issue: 'S4', pages: '20:1–20:30', publisher: 'Mill', series: 'Notes' };
    const appeared = (more: Fields, officialVenue?: typeof official) => {
      const paper = entry({ type: 'article-journal', venue, ...more });
      const item = cslItem(officialVenue ? { ...paper, officialVenue } : paper);
      return [
        item['container-title'],
        item.volume,
        item.issue,
        item.page,
        item.publisher,
        item['collection-title'],
      ];
    };
    expect(appeared({})).toEqual(['Crumbs', '60', '2', '103-148', undefined, undefined]);
    expect(appeared({}, official)).toEqual([official.title, '60', '2', '103-148', 'Bakers', 'PB']);
    expect(appeared(fields, official)).toEqual([official.title, 'D97', 'S4', '20:1-20:30', 'Mill', 'Notes']);
  });

  it('is a website for a page, and the publisher for what stands alone', () => {
    const place = (fields: Fields) => {
      const item = cslItem(entry({ venue: '"Loaf Log, 2021"', ...fields }));
      return [item['container-title'], item.publisher, item['publisher-place']];
    };
    expect(place({ type: 'webpage', organization: 'Grain Mill' })).toEqual([
      'Loaf Log',
      undefined,
      undefined,
    ]);
    expect(place({ type: 'webpage', venue: null, organization: 'Grain Mill' })).toEqual([
      undefined,
      'Grain Mill',
      undefined,
    ]);
    expect(place({ type: 'webpage', venue: null, authors: null, organization: 'Grain Mill' })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(place({ type: 'dataset' })).toEqual([undefined, 'Loaf Log', undefined]);
    expect(place({ type: 'thesis', publisher: 'Rye University', place: 'Rye' })).toEqual([
      undefined,
      'Rye University',
      'Rye',
    ]);
  });

  it('holds numbers of reports, and those of books in their series', () => {
    const numbers = (type: string) => {
      const item = cslItem(entry({ type, number: '12', venue: 'Bread 2021' }));
      return [item.number, item['collection-number']];
    };
    expect(['report', 'book', 'chapter', 'paper-conference'].map(numbers)).toEqual([
      ['12', undefined],
      [undefined, '12'],
      [undefined, '12'],
      [undefined, '12'],
    ]);
  });

  it('keeps the arXiv id of a report that has a number of its own', () => {
    const item = cslItem(entry({ type: 'report', number: 'TR-7', arxiv: '"2103.01230"', url: null }));
    expect([item.number, item.publisher, item.note]).toEqual(['TR-7', undefined, 'arXiv: 2103.01230']);
  });

  it('has editors, an edition, an ISBN and a language', () => {
    const fields = {
      editors: '[Lonneke van der Oven]',
      edition: '2',
      isbn: '"9780306406157"',
      language: 'de',
    };
    const { editor, edition, ISBN, language } = cslItem(entry({ ...fields, type: 'book' }));
    expect({ editor, edition, ISBN, language }).toEqual({
      editor: [{ family: 'Oven', given: 'Lonneke', 'non-dropping-particle': 'van der' }],
      edition: '2',
      ISBN: '9780306406157',
      language: 'de',
    });
  });

  it('names the degree of a thesis', () => {
    const genre = (degree: string) => cslItem(entry({ type: 'thesis', degree })).genre;
    expect(['bachelor', 'master', 'doctoral'].map(genre)).toEqual([
      'Bachelor’s thesis',
      'Master’s thesis',
      'Doctoral dissertation',
    ]);
  });
});

describe('issuedDate', () => {
  it('is the year of the venue where the entry dates a preprint', () => {
    const date = (venue: string, arxiv: string | null) =>
      issuedDate(entry({ type: 'paper-conference', venue, arxiv }));
    expect(date('Bread 2022', null)).toEqual({ year: 2022 });
    expect(date('Bread 2021', '"2103.01230"')).toEqual({ year: 2021 });
    expect(date('Bread 2021', null)).toEqual({ year: 2021, month: 3, day: 14 });
    expect(date('Bread', '"2103.01230"')).toEqual({ year: 2021, month: 3, day: 14 });
  });
});

describe('landingPage', () => {
  it('is the publisher’s for what is published, and arXiv’s for a preprint', () => {
    const ids = { arxiv: '"2103.01230"', doi: '10.1000/bread', acl: '2021.bread-long.7' };
    expect(landingPage(entry({ arxiv: ids.arxiv }))).toBe('https://arxiv.org/abs/2103.01230');
    expect(landingPage(entry({ ...ids, type: 'report' }))).toBe('https://arxiv.org/abs/2103.01230');
    expect(landingPage(entry(ids))).toBe('https://aclanthology.org/2021.bread-long.7/');
    expect(landingPage(entry())).toBe('https://example.org/slow-dough');
  });
});
