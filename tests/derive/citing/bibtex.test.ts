import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexEntry, bibtexFile, bibtexName } from '../../../src/derive/citing/bibtex.ts';
import { latexOf } from '../../../src/derive/citing/latex.ts';
import { invertedName, parsePerson, type CslName } from '../../../src/model/authors/names.ts';
import { parseBibtex, parseWithCitationJs, plainText } from './independent-parsers.ts';
import { bakery, paperOf } from '../invented-bakery.ts';
import { entry, hazards, signedBy } from '../invented-entry.ts';
import { printable } from './printable.ts';

describe('bibtexEntry', () => {
  it('names a preprint as arXiv does', () => {
    expect(bibtexEntry(paperOf(bakery(), 'steam'))).toBe(
      [
        '@misc{steam,',
        '  author = {{Grain Mill}},',
        '  title = {Steam},',
        '  howpublished = {arXiv:2103.01230},',
        '  year = {2021},',
        '  month = mar,',
        '  eprint = {2103.01230},',
        '  archivePrefix = {arXiv},',
        '  eprinttype = {arxiv},',
        '  url = {https://arxiv.org/abs/2103.01230},',
        '}\n',
      ].join('\n'),
    );
  });

  it('escapes every field for itself', () => {
    expect(bibtexEntry(hazards())).toBe(
      [
        '@article{slow-dough,',
        '  author = {van der Plas, Lonneke and Crumb, Jr., Bo and {Grain \\& Mill} and {Plato} and M{\\"u}{\\ss}ig, J{\\"u}rgen and {王小麦} and {Salt and Water}},',
        "  title = {50\\% of {R}\\&{D}\\_{X} \\#1: \\{{Rye}\\} {\\textbackslash}dough \\$x{\\textasciicircum}2\\$ {\\textasciitilde} ``{Crust}'' {\\textbar} 2{\\textless}3c {\\textbraceright}{\\\"u}ber 面包},",
        '  journal = {Loaf \\& Letters\\_B},',
        '  volume = {60},',
        '  number = {2},',
        '  pages = {103--148},',
        '  year = {2022},',
        '  eprint = {hep-th/9901001},',
        '  archivePrefix = {arXiv},',
        '  eprinttype = {arxiv},',
        '  doi = {10.1000/(bread)<5>},',
        '  url = {https://doi.org/10.1000/(bread)%3C5%3E},',
        '  note = {Retracted; see https://example.org/a\\_b?c=\\%20\\&d\\#e},',
        '}\n',
      ].join('\n'),
    );
  });

  it('takes the kind from the identifier of a publisher', () => {
    const fields = { arxiv: 'math.GT/0309136', published: '2003', url: null };
    const rest = ['  eprint = {math/0309136},', '  archivePrefix = {arXiv},', '  eprinttype = {arxiv},'];
    const start = ['  author = {Kneader, Ada},', '  title = {Slow Dough: {A} Study of Time},'];
    expect(bibtexEntry(entry({ ...fields, acl: 'P18-1023', venue: 'Bread 2004' }))).toBe(
      [
        '@inproceedings{slow-dough,',
        ...[...start, '  booktitle = {Bread 2004},', '  year = {2004},', ...rest],
        '  url = {https://aclanthology.org/P18-1023/},',
        '}\n',
      ].join('\n'),
    );
    expect(bibtexEntry(entry({ ...fields, doi: '10.1000/bread.5', venue: 'Crumbs 2004' }))).toBe(
      [
        '@article{slow-dough,',
        ...[...start, '  journal = {Crumbs},', '  year = {2004},', ...rest],
        '  doi = {10.1000/bread.5},',
        '  url = {https://doi.org/10.1000/bread.5},',
        '}\n',
      ].join('\n'),
    );
  });

  it('lets no address end its field', () => {
    const line = bibtexEntry({ ...entry({ type: 'book' }), url: 'https://example.org/{a}\\b"c d%}' })
      .split('\n')
      .find((one) => one.includes('url'));
    expect(line).toBe('  url = {https://example.org/%7Ba%7D%5Cb%22c%20d%%7D},');
  });

  it('writes thousands of authors and drops none', () => {
    const authors = Array.from({ length: 3000 }, (_, number) => parsePerson(`Ada Kneader${number}`));
    expect(bibtexEntry({ ...entry(), authors }).split(' and ')).toHaveLength(3000);
  });
});

describe('bibtexName', () => {
  it('parts names so that BibTeX parts them alike', () => {
    const names = [
      'Ludwig van Beethoven',
      'Bo Crumb Jr.',
      'van Gogh',
      'danah boyd',
      'Rami al-Rfou',
      'Others',
      'José Ortega y Gasset',
      'Robin Van Der Goat',
      'Séamus Mac an Bhaird',
      'Gerda ’t Hooft',
      '山田 太郎',
      '李, 雷',
    ];
    expect(names.map((name) => bibtexName(parsePerson(name).csl))).toEqual([
      'van Beethoven, Ludwig',
      'Crumb, Jr., Bo',
      'van Gogh',
      '{boyd}, danah',
      '{al-Rfou}, Rami',
      '{Others}',
      "{Ortega y Gasset}, Jos{\\'e}",
      'Van Der Goat, Robin',
      "{Mac an Bhaird}, S{\\'e}amus",
      '’t Hooft, Gerda',
      '{山田太郎}',
      '{李雷}',
    ]);
  });

  it('braces a part that BibTeX would take apart', () => {
    expect(bibtexName({ family: 'Salt and Water', given: 'A, B' })).toBe('{Salt and Water}, {A, B}');
    expect(bibtexName({ literal: 'others' })).toBe('{others}');
  });
});

/** Titles full of braces and quotes. */
const signs = fc
  .array(fc.constantFrom('{', '}', 'Rye', 'rye', ' ', '\\', '"', "'", '&', '^', '`', 'ö'), { maxLength: 10 })
  .map((parts) => parts.join('').replace(/ +/g, ' ').trim() || 'Rye');

/** Text without formulas, of which Citation.js knows few. */
const readable = printable.filter((text) => !/(?<!\\)\$/.test(latexOf(text)));

/** What a list says of a paper, as a parser has to say it again. */
const told = (name: CslName) => plainText(invertedName(name));

describe('two independent parsers', () => {
  it('read an entry as it was meant', () => {
    const paper = hazards();
    const [read] = parseBibtex(bibtexEntry(paper));
    const [item] = parseWithCitationJs(bibtexEntry(paper), 'bibtex');
    expect(read?.authors).toEqual(paper.authors.map(({ csl }) => csl));
    expect(plainText(read?.fields['title'] ?? '')).toBe(paper.title);
    expect(item).toEqual({
      id: 'slow-dough',
      'citation-key': 'slow-dough',
      type: 'article-journal',
      title: paper.title.replace('"', '“').replace('"', '”'),
      // Citation.js has no names but of persons.
      author: paper.authors.map(({ csl }) => ('literal' in csl ? { family: csl.literal } : csl)),
      'container-title': 'Loaf & Letters_B',
      volume: '60',
      issue: '2',
      page: '103-148',
      issued: { 'date-parts': [[2022]] },
      DOI: '10.1000/(bread)<5>',
      URL: 'https://doi.org/10.1000/(bread)%3C5%3E',
      note: 'Retracted; see https://example.org/a_b?c=%20&d#e',
    });
  });

  it('find any title and any name again, and no other entry or field', () => {
    const fields = Object.keys(parseBibtex(bibtexEntry(signedBy('Mill')))[0]?.fields ?? {});
    const base = signedBy('Mill');
    fc.assert(
      fc.property(fc.oneof(readable, signs), readable, (title, name) => {
        const names: CslName[] = [
          { literal: name },
          { family: name, given: 'Ada' },
          { family: 'Bun', given: name },
        ];
        const authors = names.map((csl) => ({ text: name, csl, isOrganization: false }));
        const text = bibtexEntry({ ...base, title, authors });
        const read = parseBibtex(text);
        expect(read.map(({ key }) => key)).toEqual(['slow-dough']);
        expect(Object.keys(read[0]?.fields ?? {})).toEqual(fields);
        expect(plainText(read[0]?.fields['title'] ?? '')).toBe(plainText(title));
        expect(read[0]?.authors.map(told)).toEqual(names.map(told));
        const items = parseWithCitationJs(text, 'bibtex');
        expect(items.map((item) => plainText(String(item['title'])))).toEqual([plainText(title)]);
        expect((items[0]?.['author'] as CslName[]).map(told)).toEqual(names.map(told));
      }),
      { numRuns: 200 },
    );
  });
});

describe('bibtexFile', () => {
  it('puts a header that BibTeX skips above the entries', () => {
    const { papers } = bakery();
    const text = bibtexFile(papers, ['Bread @misc{x, title={y}}', 'second']);
    expect(text).toBe(`% Bread (at)misc x, title= y \n% second\n\n${papers.map(bibtexEntry).join('\n')}`);
    expect(parseBibtex(text).map(({ key }) => key)).toEqual(papers.map(({ id }) => id));
    expect(parseWithCitationJs(text, 'bibtex').map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
  });
});
