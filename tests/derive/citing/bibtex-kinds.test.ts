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
    expect(place('webpage')).toEqual([
      '@online{slow-dough,',
      '  howpublished = {Bread, https://example.org/slow-dough},',
      '  addendum = {Bread},',
    ]);
    const published = ['@misc{slow-dough,', '  howpublished = {Bread, https://example.org/slow-dough},'];
    expect(place('dataset')).toEqual(published);
    expect(place('software')).toEqual(published);
  });

  const lines = (fields: Fields, names: RegExp) =>
    bibtexEntry(entry(fields))
      .split('\n')
      .filter((line) => line.startsWith('@') || names.test(line));

  it('says the address as `url`, and in `howpublished` for styles that print no `url`', () => {
    const address = /^ {2}(?:howp|adde|url|note|doi|epri)/;
    const url = 'https://example.org/a_b?c=d&e~f';
    expect(lines({ type: 'webpage', url }, address)).toEqual([
      '@online{slow-dough,',
      '  howpublished = {https://example.org/a\\_b?c=d\\&e{\\textasciitilde}f},',
      '  url = {https://example.org/a_b?c=d&e~f},',
    ]);
    expect(lines({ type: 'software', url: 'https://example.org/a%20b' }, address)).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {https://example.org/a\\%20b},',
      '  url = {https://example.org/a%20b},',
    ]);
    const preprint = { openreview: 'aB3dE6gH9k', venue: 'Bread 2021' };
    expect(lines(preprint, address)).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {Bread 2021, https://openreview.net/forum?id=aB3dE6gH9k},',
      '  url = {https://openreview.net/forum?id=aB3dE6gH9k},',
    ]);
  });

  it('says the identifier there where it has one', () => {
    const address = /^ {2}(?:howp|adde|url|note|doi|epri)/;
    expect(lines({ type: 'dataset', venue: 'Zenodo', doi: '10.5281/zenodo.1' }, address)).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {Zenodo, doi:10.5281/zenodo.1},',
      '  doi = {10.5281/zenodo.1},',
      '  url = {https://doi.org/10.5281/zenodo.1},',
    ]);
    expect(lines({ doi: '10.1101/2020.01.31.929299', venue: 'bioRxiv' }, address)).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {bioRxiv, doi:10.1101/2020.01.31.929299},',
      '  doi = {10.1101/2020.01.31.929299},',
      '  url = {https://doi.org/10.1101/2020.01.31.929299},',
    ]);
    expect(lines({ type: 'software', organization: 'Grain Mill', arxiv: '"2103.01234"' }, address)).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {Grain Mill, arXiv:2103.01234},',
      '  eprint = {2103.01234},',
      '  eprinttype = {arxiv},',
      '  url = {https://arxiv.org/abs/2103.01234},',
    ]);
    expect(lines({ venue: 'Bread 2021', arxiv: '"2103.01234"' }, /howp/)).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {Bread 2021, arXiv:2103.01234},',
    ]);
    const status = '{ state: withdrawn, evidence: https://mill.example/why, checked: 2026-01-01 }';
    expect(lines({ type: 'webpage', venue: '"Crumbs, 2021"', status }, /note/)).toEqual([
      '@online{slow-dough,',
      '  note = {Withdrawn; see https://mill.example/why},',
    ]);
  });

  it('is complete for what stands alone, as the styles print it', () => {
    const said = /^ {2}(?:type|howp|scho|inst|publ|numb|addr|lang|jour|note)/;
    const web = { published: '2023-05-06' };
    expect(lines({ ...web, type: 'webpage', venue: `"Lil'Loaf, 2023"` }, said)).toEqual([
      '@online{slow-dough,',
      "  howpublished = {Lil'Loaf, https://example.org/slow-dough},",
    ]);
    expect(lines({ ...web, type: 'webpage' }, said)).toEqual([
      '@online{slow-dough,',
      '  howpublished = {https://example.org/slow-dough},',
    ]);
    expect(lines({ ...web, type: 'dataset', publisher: 'Hugging Face', place: 'Ghent' }, said)).toEqual([
      '@misc{slow-dough,',
      '  howpublished = {Hugging Face, https://example.org/slow-dough},',
      '  address = {Ghent},',
    ]);
    expect(
      lines({ type: 'thesis', publisher: 'Rye University', place: 'Rye', language: 'de' }, said),
    ).toEqual([
      '@phdthesis{slow-dough,',
      '  school = {Rye University},',
      '  address = {Rye},',
      '  langid = {german},',
      '  language = {German},',
    ]);
    expect(lines({ type: 'thesis', venue: 'Rye University 2021', degree: 'master' }, said)).toEqual([
      '@mastersthesis{slow-dough,',
      '  school = {Rye University},',
    ]);
    expect(lines({ type: 'thesis', publisher: 'Rye University', degree: 'bachelor' }, said)).toEqual([
      '@mastersthesis{slow-dough,',
      '  type = {Bachelor’s thesis},',
      '  school = {Rye University},',
    ]);
    expect(lines({ type: 'report', organization: 'Grain Institute', number: 'TR-7' }, said)).toEqual([
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
