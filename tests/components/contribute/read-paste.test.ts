import { describe, expect, it } from 'vitest';
import { readPaste } from '../../../src/components/contribute/read-paste.ts';

const idAlone =
  'An id alone does not tell title and authors: paste the BibTeX too, or copy them from the page of the paper.';
const accepted =
  'an arXiv id such as 2103.01234, a DOI such as 10.1000/bread.5, the address of the paper, its BibTeX or its title';

describe('a paste', () => {
  it.each([
    ['2103.01234v2', { arxiv: '2103.01234', published: '2021-03' }],
    ['https://arxiv.org/pdf/hep-th/9901001', { arxiv: 'hep-th/9901001', published: '1999-01' }],
    ['https://doi.org/10.1000/Bread.5', { doi: '10.1000/bread.5' }],
    ['https://aclanthology.org/2021.bread-long.7/', { acl: '2021.bread-long.7', published: '2021' }],
    ['https://aclanthology.org/P98-1023/', { acl: 'P98-1023', published: '1998' }],
    [
      'see arXiv:2103.01234 and doi:10.1000/bread.5.',
      { arxiv: '2103.01234', doi: '10.1000/bread.5', published: '2021-03' },
    ],
  ])('of %s fills what the id says', async (pasted, fields) => {
    expect(await readPaste(pasted)).toEqual({ fields, remarks: [idAlone] });
  });

  it('of BibTeX fills what it holds', async () => {
    const bibtex = `@inproceedings{kneader2021slow,
  title = {Slow {Dough}: A Study}, author = {Kneader, Ada and Crumb, Jr., Bo}, year = 2021, month = mar,
  booktitle = {Bread}, doi = {10.1000/bread.5}, pages = {1--9}
}`;
    expect(await readPaste(bibtex)).toEqual({
      fields: {
        title: 'Slow Dough: A Study',
        authors: ['Ada Kneader', 'Bo Crumb Jr.'],
        published: '2021-03',
        doi: '10.1000/bread.5',
        type: 'paper-conference',
        venue: 'Bread, 2021',
        pages: '1-9',
      },
      remarks: [],
    });
  });

  it('of several entries takes the first and says so', async () => {
    const entry = (key: string) => `@article{${key}, title = {Dough ${key}}, year = 2021}\n`;
    expect(await readPaste(entry('one') + entry('two'))).toEqual({
      fields: { title: 'Dough one', published: '2021' },
      remarks: ['There are 2 entries; the first is used. `npm run import -- bibtex FILE` takes all.'],
    });
  });

  it.each([
    '@article{dough, title = {Never closed',
    '@article{',
    '@article{dough, year = 2021}',
    '@string(a = "b")',
  ])('of the broken BibTeX %s says what is wrong', async (bibtex) => {
    const reading = await readPaste(bibtex);
    expect('fault' in reading && reading.fault).toMatch(/^This BibTeX cannot be read\. .*An entry is /);
  });

  it('of several ids takes the first of each scheme', async () => {
    expect(await readPaste('2103.01234 2103.05678 2104.00001')).toEqual({
      fields: { arxiv: '2103.01234', published: '2021-03' },
      remarks: ['Several ids were found; the first is used, and not 2103.05678, 2104.00001.', idAlone],
    });
  });

  it('of a wrong id leaves it to the message of its field', async () => {
    expect(await readPaste('arXiv:2113.01234')).toEqual({
      fields: { arxiv: '2113.01234' },
      remarks: ['Nearly an id: see what is said below `arxiv`.'],
    });
  });

  it('of an address without an id keeps the address', async () => {
    expect(await readPaste('https://example.org/dough.pdf')).toEqual({
      fields: { url: 'https://example.org/dough.pdf' },
      remarks: [
        'No id is known in this address. If the page of the paper shows a DOI or an arXiv id, paste that.',
      ],
    });
  });

  it('of words takes them for the title', async () => {
    expect(await readPaste('Slow Dough: A Study')).toEqual({
      fields: { title: 'Slow Dough: A Study' },
      remarks: ['Taken for the title.'],
    });
  });

  it.each([
    ['', `There is nothing to read: paste ${accepted}.`],
    ['dough', `Found “dough”, expected ${accepted}.`],
    ['dough\n'.repeat(4000), `Found 23999 characters without an id, expected ${accepted}.`],
    [
      'x'.repeat(200_001),
      'This is too long: 200001 characters, at most 200000 are read. `npm run import` takes whole bibliographies.',
    ],
  ])('that says nothing is told what can be read (%#)', async (pasted, fault) => {
    expect(await readPaste(pasted)).toEqual({ fault });
  });
});
