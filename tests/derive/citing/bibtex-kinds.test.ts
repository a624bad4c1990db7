import { describe, expect, it } from 'vitest';
import { bibtexEntry } from '../../../src/derive/citing/bibtex.ts';
import type { Fields } from '../../model/invented-list.ts';
import { entry } from '../invented-entry.ts';

describe('the BibTeX of each kind', () => {
  it('has the type and the field for the place that BibTeX has for each kind', () => {
    const place = (type: string) =>
      bibtexEntry(entry({ type, venue: 'Bread', organization: 'Grain Mill' }))
        .split('\n')
        .filter((line) => /^@|Bread|Grain/.test(line));
    expect(place('paper-conference')).toEqual(['@inproceedings{slow-dough,', '  booktitle = {Bread},']);
    expect(place('article-journal')).toEqual(['@article{slow-dough,', '  journal = {Bread},']);
    expect(place('chapter')).toEqual(['@incollection{slow-dough,', '  booktitle = {Bread},']);
    expect(place('book')).toEqual(['@book{slow-dough,', '  publisher = {Bread},']);
    expect(place('report')).toEqual(['@techreport{slow-dough,', '  institution = {Bread},']);
    expect(place('thesis')).toEqual(['@phdthesis{slow-dough,', '  school = {Bread},']);
    expect(place('article')).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {Bread, https://example.org/slow-dough},',
    ]);
    expect(place('webpage')).toEqual([
      '@online{slow-dough,',
      '  howpublished = {Bread, https://example.org/slow-dough},',
      '  addendum = {Bread},',
    ]);
    expect(place('dataset')).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {Bread, https://example.org/slow-dough},',
    ]);
    expect(place('software')).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {Bread, https://example.org/slow-dough},',
    ]);
  });

  it('is complete for what stands alone, as the styles print it', () => {
    const lines = (fields: Fields) =>
      bibtexEntry(entry(fields))
        .split('\n')
        .filter((line) => /^@|^ {2}(?:type|howp|scho|inst|adde|numb|addr|lang)/.test(line));
    const web = { published: '2023-05-06' };
    expect(lines({ ...web, type: 'webpage', venue: `"Lil'Loaf, 2023"` })).toEqual([
      '@online{slow-dough,',
      "  howpublished = {Lil'Loaf, https://example.org/slow-dough},",
      "  addendum = {Lil'Loaf},",
    ]);
    expect(lines({ ...web, type: 'webpage' })).toEqual([
      '@online{slow-dough,',
      '  howpublished = {https://example.org/slow-dough},',
    ]);
    expect(lines({ ...web, type: 'dataset', publisher: 'Hugging Face', place: 'Ghent' })).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {Hugging Face, https://example.org/slow-dough},',
      '  address = {Ghent},',
    ]);
    expect(lines({ type: 'thesis', publisher: 'Rye University', place: 'Rye', language: 'de' })).toEqual([
      '@phdthesis{slow-dough,',
      '  school = {Rye University},',
      '  address = {Rye},',
      '  langid = {german},',
      '  language = {German},',
    ]);
    expect(lines({ type: 'thesis', venue: 'Rye University 2021', degree: 'master' })).toEqual([
      '@mastersthesis{slow-dough,',
      '  school = {Rye University},',
    ]);
    expect(lines({ type: 'thesis', publisher: 'Rye University', degree: 'bachelor' })).toEqual([
      '@mastersthesis{slow-dough,',
      '  type = {Bachelor’s thesis},',
      '  school = {Rye University},',
    ]);
    expect(lines({ type: 'report', organization: 'Grain Institute', number: 'TR-7' })).toEqual([
      '@techreport{slow-dough,',
      '  number = {TR-7},',
      '  institution = {Grain Institute},',
    ]);
  });

  it('is complete for a chapter, a book and a paper of proceedings', () => {
    const book = { editors: '[Lonneke van der Oven, { organization: Grain Mill }]', publisher: 'Mill Press' };
    const place = { place: 'Ghent', series: 'Notes in Baking', published: '2019', isbn: '"9780306406157"' };
    const fields = { ...book, ...place, number: '12', pages: '100–120' };
    expect(
      bibtexEntry(entry({ ...fields, type: 'chapter', venue: '"All of Bread, 2019"', edition: '2' })),
    ).toBe(
      [
        '@incollection{slow-dough,',
        '  author = {Kneader, Ada},',
        '  editor = {van der Oven, Lonneke and {Grain Mill}},',
        '  title = {Slow Dough: {A} Study of Time},',
        '  booktitle = {All of Bread},',
        '  edition = {Second},',
        '  number = {12},',
        '  series = {Notes in Baking},',
        '  pages = {100--120},',
        '  publisher = {Mill Press},',
        '  address = {Ghent},',
        '  year = {2019},',
        '  isbn = {9780306406157},',
        '  url = {https://example.org/slow-dough},',
        '}\n',
      ].join('\n'),
    );
    expect(bibtexEntry(entry({ ...book, ...place, type: 'book', edition: '13', volume: '2' }))).toContain(
      '  edition = {13th},\n  volume = {2},\n  series = {Notes in Baking},\n  publisher = {Mill Press},\n',
    );
  });

  it('prints the official name of a venue', () => {
    const officialVenue = {
      title: 'Proceedings of the First Meeting on Bread',
      publisher: 'Bakers',
      series: 'PB',
    };
    const text = bibtexEntry({ ...entry({ type: 'paper-conference', venue: 'Bread 2021' }), officialVenue });
    expect(text).toContain(
      '  booktitle = {Proceedings of the First Meeting on Bread},\n  series = {PB},\n  publisher = {Bakers},\n',
    );
  });

  it.each([
    ['103-148', '103--148'],
    ['20:1–20:30', '20:1--20:30'],
    ['S100-S110', 'S100--S110'],
    ['iv-ix', 'iv--ix'],
    ['1-5, 7-9', '1--5, 7--9'],
    ['e00024.001', 'e00024.001'],
  ])('writes the pages %s as %s', (pages, written) => {
    expect(bibtexEntry(entry({ type: 'article-journal', venue: 'Crumbs', pages }))).toContain(
      `  pages = {${written}},`,
    );
  });

  it('has the type for all else where BibTeX would miss what a paper is part of', () => {
    const type = (fields: Fields) => bibtexEntry(entry(fields)).split('{')[0];
    expect(
      [{ acl: 'P18-1023' }, { doi: '10.1000/bread.5' }, { type: 'chapter' }, { type: 'book' }].map(type),
    ).toEqual(['@misc', '@misc', '@misc', '@book']);
  });
});
