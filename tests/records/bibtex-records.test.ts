import { describe, expect, it } from 'vitest';
import { bibtexRecords } from '../../src/records/bibtex-records.ts';

/** The one record of a bibliography. */
function record(source: string) {
  const [reading] = bibtexRecords(source);
  if (!reading || !('record' in reading)) throw new Error('no record');
  return reading.record;
}

/** The facts of an entry with some fields besides its title. */
const facts = (fields: string, type = 'misc') =>
  record(`@${type}{rye, title = {Rye}, year = 2021, ${fields}}`).fields;

describe('bibtexRecords', () => {
  it('reads an article with all that stands in it', () => {
    const source = `@article{kneader2021rye,
  title = {{R}ye: {A} Study of $\\alpha$-Crumbs},
  author = {Kneader, Ada and van der Oven, L. and {Loaf Collaboration} and Crumb, Jr., Bo and {\\'E}clair, Zo{\\"e}},
  journal = {Loaf \\& Letters}, year = 2021, month = mar, volume = 3, number = 2, pages = {137--186},
  doi = {https://doi.org/10.1000/RYE.1}, abstract = {It rises.}, keywords = {rye}
}`;
    expect(record(source)).toEqual({
      fields: {
        title: 'Rye: A Study of α-Crumbs',
        authors: [
          'Ada Kneader',
          'L. van der Oven',
          { organization: 'Loaf Collaboration' },
          'Bo Crumb Jr.',
          'Zoë Éclair',
        ],
        published: '2021-03',
        doi: '10.1000/rye.1',
        type: 'article-journal',
        venue: 'Loaf & Letters, 2021',
        volume: '3',
        issue: '2',
        pages: '137-186',
      },
      abstract: 'It rises.',
      doubts: [],
    });
  });

  it('leaves out the numbers by which DBLP tells namesakes apart', () => {
    expect(facts('author = {Ada Kneader 0001 and Crumb, Bo}').authors).toEqual(['Ada Kneader', 'Bo Crumb']);
  });

  it('reads particles with a capital as part of the family name', () => {
    const authors =
      'Robin Van Der Goat and Yann Le Crumb and U. Von Loaf and Goat, Robin Van Der and Di van het Oven and Chien Van Nguyen';
    expect(facts(`author = {${authors}}`).authors).toEqual([
      'Robin Van Der Goat',
      'Yann Le Crumb',
      'U. Von Loaf',
      'Robin Van Der Goat',
      'Di van het Oven',
      'Chien Van Nguyen',
    ]);
  });

  it.each([
    ['inproceedings', { type: 'paper-conference' }],
    ['incollection', { type: 'chapter' }],
    ['phdthesis', { type: 'thesis', degree: 'doctoral' }],
    ['mastersthesis', { type: 'thesis', degree: 'master' }],
    ['techreport', { type: 'report' }],
    ['book', { type: 'book' }],
    ['misc', {}],
    ['article', {}],
  ])('reads the type %s', (type, wanted) => {
    expect(facts('', type)).toEqual({ title: 'Rye', published: '2021', ...wanted });
  });

  it.each([
    [
      'arXiv',
      'eprint = {2103.01234}, archivePrefix = {arXiv}, primaryClass = {cs.CL}',
      { arxiv: '2103.01234' },
    ],
    ['BibLaTeX', 'eprint = {2103.01234v2}, eprinttype = {arxiv}', { arxiv: '2103.01234' }],
    ['DBLP', 'journal = {CoRR}, volume = {abs/2103.01234}', { arxiv: '2103.01234' }],
    ['Zotero’s number', 'number = {arXiv:2103.01234}, publisher = {arXiv}', { arxiv: '2103.01234' }],
    ['a number', 'journal = {arXiv preprint}, number = {2103.01234 [cs.CL]}', { arxiv: '2103.01234' }],
    ['Google Scholar', 'journal = {arXiv preprint arXiv:2103.01234}', { arxiv: '2103.01234' }],
    ['Zotero', 'note = {arXiv:2103.01234 [cs]}', { arxiv: '2103.01234' }],
    ['Mendeley', 'url = {http://arxiv.org/abs/2103.01234 https://mill.example}', { arxiv: '2103.01234' }],
    [
      'ACL',
      'url = {https://aclanthology.org/2021.bread-long.7/}, doi = {10.18653/v1/2021.bread-long.7}',
      {
        doi: '10.18653/v1/2021.bread-long.7',
        acl: '2021.bread-long.7',
      },
    ],
    ['OpenReview', 'url = {https://openreview.net/forum?id=aB3dE6gH9k}', { openreview: 'aB3dE6gH9k' }],
    ['a page', 'url = {https://mill.example/rye_1}', { url: 'https://mill.example/rye_1' }],
  ])('finds the ids where %s writes them', (_dialect, fields, wanted) => {
    expect(facts(fields)).toEqual({ title: 'Rye', published: '2021', ...wanted });
  });

  it.each([
    ['phdthesis', 'Master’s thesis', 'master'],
    ['mastersthesis', 'Bachelor’s thesis', 'bachelor'],
    ['thesis', 'mathesis', 'master'],
    ['thesis', 'bathesis', 'bachelor'],
    ['thesis', 'phdthesis', 'doctoral'],
  ])('takes the degree of a %s from what it says: %s', (type, said, degree) => {
    expect(facts(`type = {${said}}`, type).degree).toBe(degree);
  });

  it('reads numbers without the words for them', () => {
    const { volume, issue, pages } = facts(
      'journal = {Loaf}, volume = {Vol. 12}, number = {No. 3}, pages = {pp. 12--19}',
      'article',
    );
    expect([volume, issue, pages]).toEqual(['12', '3', '12-19']);
  });

  it('takes a report of arXiv for a preprint, and no number of a journal for an id', () => {
    expect(facts('number = {2103.01234}, institution = {arXiv}, address = {Ithaca}', 'techreport')).toEqual({
      title: 'Rye',
      published: '2021',
      arxiv: '2103.01234',
    });
    expect(facts('number = {2103.01234}, journal = {Loaf}', 'article')).toEqual({
      title: 'Rye',
      published: '2021',
      type: 'article-journal',
      venue: 'Loaf, 2021',
      issue: '2103.01234',
    });
  });

  it.each([
    ['date = {2021-03-14}', '2021-03-14'],
    ['year = {2021}, month = {3}', '2021-03'],
    ['year = {2021}, month = {March}', '2021-03'],
    ['year = {c2021}', undefined],
    ['year = {[2021]}, month = {Spring}', '2021'],
    ['year = {in press}', undefined],
  ])('reads the date %s', (fields, published) => {
    expect(record(`@misc{rye, title = {Rye}, ${fields}}`).fields.published).toBe(published);
  });

  const url = 'https://mill.example/rye';

  it.each([
    ['misc', `howpublished = {Mill's Log}, url = {${url}}`, { url, type: 'webpage', venue: "Mill's Log" }],
    [
      'misc',
      `howpublished = {GitHub repository}, url = {${url}}`,
      { url, type: 'software', venue: 'GitHub repository' },
    ],
    ['misc', `howpublished = {\\url{${url}}}`, { url }],
    ['misc', `howpublished = {Blog post}, url = {${url}}`, { url }],
    ['misc', `howpublished = {Proceedings of Rye}, url = {${url}}`, { url }],
    ['misc', 'howpublished = {arXiv preprint arXiv:2103.00001}', { arxiv: '2103.00001' }],
    ['article', `journal = {mill.example}, url = {${url}}`, { url, type: 'webpage', venue: 'mill.example' }],
    ['article', `journal = {Mill Blog}, url = {${url}}`, { url, type: 'webpage', venue: 'Mill Blog' }],
    ['article', `journal = {Loaf}, url = {${url}}`, { url, type: 'article-journal', venue: 'Loaf, 2021' }],
    ['online', `organization = {Mill's Log}, url = {${url}}`, { url, type: 'webpage', venue: "Mill's Log" }],
    ['online', `url = {${url}}`, { url, type: 'webpage' }],
    [
      'electronic',
      `howpublished = {${url}}, journal = {Mill's Log}, note = {Mill's Log}, addendum = {\\url{${url}}}`,
      { url, type: 'webpage', venue: "Mill's Log" },
    ],
    [
      'electronic',
      `howpublished = {${url}}, publisher = {Hugging Face}, note = {Hugging Face}`,
      { url, type: 'dataset', publisher: 'Hugging Face' },
    ],
  ])('reads what stands in the web: %s with %s', (type, fields, wanted) => {
    expect(facts(fields, type)).toEqual({ title: 'Rye', published: '2021', ...wanted });
  });

  it.each([
    [
      `howpublished = {Mill's Log}, url = {${url}}`,
      ["its `howpublished` says `Mill's Log`: look whether `type: webpage` is right"],
    ],
    ["howpublished = {Mill's Log}", ["its `howpublished` says `Mill's Log`: write `type` and `venue`"]],
    [
      `url = {${url}}`,
      ['the record does not say what kind of work it is: write `type`, such as webpage or report'],
    ],
    ['doi = {10.1000/bread.5}, howpublished = {Mill}', []],
  ])('asks what kind of work a misc is: %s', (fields, doubts) => {
    expect(record(`@misc{rye, title = {Rye}, year = 2021, ${fields}}`).doubts).toEqual(doubts);
  });

  it('doubts what is missing or cut short', () => {
    expect(
      record('@misc{rye, title = {Rye.}, author = {Kneader, Ada and others}, url = {http://mill.example}}'),
    ).toEqual({
      fields: { title: 'Rye.', authors: ['Ada Kneader'] },
      doubts: [
        'the record has no date: write `published`',
        'the record names only some authors: write all, or the `organization`',
        'its address is `http://mill.example`: write it as `url` if https:// leads to it, too',
      ],
    });
  });

  it('cleans titles and names of marks of other programs', () => {
    expect(
      record(
        '@misc{rye, title = {Rye &amp; sour<sup>2</sup> bread at $p<2$ in ovens.}, subtitle = {A study}, author = {G&ouml;ller, Bo}, year = 2021}',
      ).fields,
    ).toEqual({
      title: 'Rye & sour² bread at p<2 in ovens: A study',
      authors: ['Bo Göller'],
      published: '2021',
    });
  });

  it('tells of entries without a title', () => {
    expect([...bibtexRecords('\n@misc{rye, year = 2021}')]).toEqual([
      { line: 2, fault: '`rye` has no title' },
    ]);
  });
});
