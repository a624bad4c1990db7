import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { risEntry, risFile } from '../../../src/derive/citing/ris.ts';
import { cslTypes } from '../../../src/model/schema/paper.ts';
import type { Fields } from '../../model/invented-list.ts';
import { parseWithCitationJs } from './independent-parsers.ts';
import { bakery, paperOf } from '../invented-bakery.ts';
import { entry, hazards, signedBy } from '../invented-entry.ts';
import { printable } from './printable.ts';

describe('risEntry', () => {
  it('writes a preprint as a report of arXiv', () => {
    expect(risEntry(paperOf(bakery(), 'steam'))).toBe(
      [
        'TY  - RPRT',
        'TI  - Steam',
        'AU  - Grain Mill',
        'DA  - 2021/03//',
        'PY  - 2021',
        'DO  - 10.48550/arXiv.2103.01230',
        'PB  - arXiv',
        'SN  - arXiv:2103.01230',
        'UR  - https://arxiv.org/abs/2103.01230',
        'L1  - https://arxiv.org/pdf/2103.01230',
        'KW  - rye',
        'KW  - crust',
        'ID  - steam',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it('writes every kind of name, the place and the status of a paper', () => {
    expect(risEntry(hazards())).toBe(
      [
        'TY  - JOUR',
        'TI  - 50% of R&D_X #1: {Rye} \\dough $x^2$ ~ "Crust" | 2<3c }über 面包',
        'AU  - van der Plas, Lonneke',
        'AU  - Crumb, Bo, Jr.',
        'AU  - Grain & Mill',
        'AU  - Plato',
        'AU  - Müßig, Jürgen',
        'AU  - 王小麦',
        'AU  - Salt and Water',
        'T2  - Loaf & Letters_B',
        'ST  - Über',
        'DA  - 2022///',
        'PY  - 2022',
        'DO  - 10.1000/(bread)<5>',
        'VL  - 60',
        'IS  - 2',
        'SP  - 103',
        'EP  - 148',
        'DB  - arXiv',
        'AN  - hep-th/9901001',
        'UR  - https://doi.org/10.1000/(bread)%3C5%3E',
        'L1  - https://arxiv.org/pdf/hep-th/9901001',
        'KW  - rye',
        'KW  - sourdough',
        'N1  - Retracted; see https://example.org/a_b?c=%20&d#e',
        'ID  - slow-dough',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it('writes every field of a chapter, a book and a thesis', () => {
    const lines = (fields: Fields) =>
      risEntry(entry({ editors: '[Lonneke van der Oven]', publisher: 'Mill Press', ...fields }))
        .split('\r\n')
        .filter((line) => !/^(?:TI|AU|ST|DA|PY|UR|ID|ER|$)/.test(line));
    const place = { series: 'Notes', number: '12', place: 'Ghent', language: 'de', isbn: '"9780306406157"' };
    expect(
      lines({ ...place, type: 'chapter', venue: 'All of Bread 2021', edition: '2', pages: '1–9' }),
    ).toEqual([
      'TY  - CHAP',
      'T2  - All of Bread',
      'A2  - van der Oven, Lonneke',
      'T3  - Notes',
      'SV  - 12',
      'ET  - 2',
      'SP  - 1',
      'EP  - 9',
      'PB  - Mill Press',
      'CY  - Ghent',
      'SN  - 9780306406157',
      'LA  - de',
    ]);
    expect(lines({ ...place, type: 'book', volume: '2' })).toEqual([
      'TY  - BOOK',
      'ED  - van der Oven, Lonneke',
      'T3  - Notes',
      'M1  - 12',
      'VL  - 2',
      'PB  - Mill Press',
      'CY  - Ghent',
      'SN  - 9780306406157',
      'LA  - de',
    ]);
    expect(lines({ type: 'thesis', editors: null, degree: 'master' })).toEqual([
      'TY  - THES',
      'M3  - Master’s thesis',
      'PB  - Mill Press',
    ]);
    expect(lines({ type: 'webpage', editors: null, publisher: null, venue: 'Loaf Log, 2021' })).toEqual([
      'TY  - ELEC',
      'T2  - Loaf Log',
    ]);
  });

  it('keeps pages that are no range of two whole', () => {
    const pages = (text: string) =>
      risEntry(entry({ type: 'article-journal', venue: 'Crumbs', pages: text }))
        .split('\r\n')
        .filter((line) => /^[SE]P/.test(line));
    expect(pages('20:1–20:30')).toEqual(['SP  - 20:1', 'EP  - 20:30']);
    expect(pages('1724-34')).toEqual(['SP  - 1724', 'EP  - 1734']);
    expect(pages('1-5, 7-9')).toEqual(['SP  - 1-5, 7-9']);
    expect(pages('e00024.001')).toEqual(['SP  - e00024.001']);
  });

  it('attaches no PDF of a withdrawn paper', () => {
    const status = '{ state: withdrawn, evidence: https://example.org/notice, checked: 2026-11-01 }';
    expect(risEntry(entry({ arxiv: '"2103.01230"', url: null, status }))).not.toContain('L1');
  });

  it('has a type for each kind of paper', () => {
    expect(cslTypes.map((type) => risEntry(entry({ type })).slice(6, 10).trim())).toEqual([
      'RPRT',
      'JOUR',
      'CONF',
      'CHAP',
      'BOOK',
      'RPRT',
      'THES',
      'ELEC',
      'DATA',
      'COMP',
    ]);
  });

  it('takes the kind from the identifier of a publisher, and drops the subject class of an old arXiv id', () => {
    const lines = (fields: Fields) =>
      risEntry(entry({ ...fields, arxiv: 'math.GT/0309136', published: '2003' }))
        .split('\r\n')
        .filter((line) => /^(?:TY|T2|C3|DB|AN|SN)/.test(line));
    expect(lines({})).toEqual(['TY  - RPRT', 'SN  - arXiv:math/0309136']);
    const archived = ['DB  - arXiv', 'AN  - math/0309136'];
    expect(lines({ acl: 'P18-1023', venue: 'Bread 2018' })).toEqual([
      'TY  - CONF',
      'T2  - Bread 2018',
      'C3  - Bread 2018',
      ...archived,
    ]);
    expect(lines({ doi: '10.1000/bread.5' })).toEqual(['TY  - JOUR', ...archived]);
  });

  it('leaves no comma in a name without parts', () => {
    const text = risEntry(signedBy('Institute of Grain, Flour,and Bread'));
    expect(text.split('\r\n')[2]).toBe('AU  - Institute of Grain Flour and Bread');
  });

  it('keeps a value on its line', () => {
    const text = risEntry({ ...entry(), title: 'Rye\r\nER  - \r\n\tbread' });
    expect(text.split('\r\n')[1]).toBe('TI  - Rye ER - bread');
  });
});

describe('Citation.js', () => {
  it('reads a record as it was meant', () => {
    const [item] = parseWithCitationJs(risEntry(hazards()), 'ris');
    expect(item).toEqual({
      id: 'slow-dough',
      type: 'article-journal',
      title: '50% of R&D_X #1: {Rye} \\dough $x^2$ ~ "Crust" | 2<3c }über 面包',
      'title-short': 'Über',
      // RIS has no names but of persons, and no particles; Citation.js takes one of several words for a group's.
      author: [
        { family: 'van der Plas', given: 'Lonneke' },
        { family: 'Crumb', given: 'Bo', suffix: 'Jr.' },
        { literal: 'Grain & Mill' },
        { family: 'Plato' },
        { family: 'Müßig', given: 'Jürgen' },
        { family: '王小麦' },
        { literal: 'Salt and Water' },
      ],
      issued: { 'date-parts': [[2022]] },
      'container-title': 'Loaf & Letters_B',
      volume: '60',
      issue: '2',
      page: '103-148',
      DOI: '10.1000/(bread)<5>',
      URL: 'https://doi.org/10.1000/(bread)%3C5%3E',
      keyword: 'rye,sourdough',
      source: 'arXiv',
      note: 'Retracted; see https://example.org/a_b?c=%20&d#e',
    });
  });

  it('finds any title again, in one record', () => {
    const paper = signedBy('Mill');
    fc.assert(
      fc.property(printable, (title) => {
        const items = parseWithCitationJs(risEntry({ ...paper, title, short: title }), 'ris');
        expect(items.map((item) => item['title'])).toEqual([title]);
      }),
    );
  });
});

describe('risFile', () => {
  it('puts the records one after another', () => {
    const { papers } = bakery();
    expect(risFile(papers)).toBe(papers.map(risEntry).join(''));
    expect(parseWithCitationJs(risFile(papers), 'ris').map(({ id }) => id)).toEqual(
      papers.map(({ id }) => id),
    );
  });
});
