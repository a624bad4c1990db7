import { describe, expect, it } from 'vitest';
import { bibtexEntry, bibtexFile } from '../../../src/derive/citing/bibtex.ts';
import { joinFiles } from '../../../src/components/my/join-files.ts';
import { collections } from '../../../src/derive/collections.ts';
import { cslFile } from '../../../src/derive/citing/csl-file.ts';
import {
  allExports,
  collectionExports,
  exportFormats,
  paperExports,
  fileLinks,
} from '../../../src/derive/citing/formats.ts';
import { risFile } from '../../../src/derive/citing/ris.ts';
import { bakery, paperOf } from '../invented-bakery.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';

const home = 'https://example.org/bread/';

describe('paperExports', () => {
  it('are an entry in each format, with nothing around it', () => {
    const paper = paperOf(bakery(), 'steam');
    expect(
      paperExports(paper).map(({ path, text, format: { label, mediaType } }) => [
        path,
        label,
        mediaType,
        text(),
      ]),
    ).toEqual([
      ['papers/steam.bib', 'BibTeX', 'application/x-bibtex', bibtexEntry(paper)],
      ['papers/steam.ris', 'RIS', 'application/x-research-info-systems', risFile([paper])],
      ['papers/steam.json', 'CSL-JSON', 'application/vnd.citationstyles.csl+json', cslFile([paper])],
    ]);
  });
});

describe('collectionExports', () => {
  const library = () => {
    const list = bakery();
    const site = { ...list.site, licence: 'CC BY 4.0', licenceUrl: 'https://example.org/by' };
    return { ...list, site };
  };

  it('name the list, the page and the licence where the format has comments', () => {
    const list = library();
    const all = collections(list);
    const texts = all
      .flatMap((one) => collectionExports(one, list, home))
      .map(({ path, text }) => [path, text()]);
    const [whole, ovens] = all;
    expect(texts.slice(0, 4)).toEqual([
      [
        'bibliography.bib',
        bibtexFile(whole?.papers ?? [], [
          'Bread Science: 4 papers',
          'https://example.org/bread/',
          'Licence of the list: CC BY 4.0, https://example.org/by',
        ]),
      ],
      ['bibliography.ris', risFile(whole?.papers ?? [])],
      ['bibliography.json', cslFile(whole?.papers ?? [])],
      [
        'themes/ovens.bib',
        bibtexFile(ovens?.papers ?? [], [
          'Ovens, from Bread Science: 2 papers',
          'https://example.org/bread/themes/ovens/',
          'Licence of the list: CC BY 4.0, https://example.org/by',
        ]),
      ],
    ]);
  });

  it('count one paper as one and say nothing of a licence that the list does not name', () => {
    const list = bakery();
    const crust = collections(list).find(({ id }) => id === 'crust');
    const [bib] = crust ? collectionExports(crust, list, home) : [];
    expect(bib?.text().split('\n').slice(0, 3)).toEqual([
      '% crust, from Bread Science: 1 paper',
      '% https://example.org/bread/tags/crust/',
      '',
    ]);
  });
});

describe('the frame of a format', () => {
  it.each(exportFormats)(
    'makes of the files of single papers that of all: $label',
    ({ frame, mediaType, write }) => {
      const { papers } = bakery();
      const texts = papers.map((paper) => write([paper], []));
      const begins = new RegExp(frame.begins, 'i');
      expect(texts.filter((text) => !begins.test(text))).toEqual([]);
      const lines = (text: string) => text.replace(/[\r\n]+$/, '');
      expect(lines(joinFiles({ mediaType, ...frame }, texts))).toBe(lines(write(papers, [])));
    },
  );
});

describe('allExports', () => {
  it('are those of every paper and every collection', () => {
    const names = [
      ...['acid', 'slow-dough', 'steam', 'yeast'].map((id) => `papers/${id}`),
      ...['bibliography', 'themes/ovens', 'themes/fermentation'],
      ...['tags/rye', 'tags/sourdough', 'tags/crust', 'paths/weekend'],
    ];
    expect(allExports(bakery(), home).map(({ path }) => path)).toEqual(
      names.flatMap((name) => [`${name}.bib`, `${name}.ris`, `${name}.json`]),
    );
  });
});

const addresses = createAddresses('/bread/', 'https://example.org');

describe('fileLinks', () => {
  it('names every format of a paper or a collection', () => {
    expect(fileLinks('papers/rye', addresses)).toEqual([
      { label: 'BibTeX', href: '/bread/papers/rye.bib', type: 'application/x-bibtex' },
      { label: 'RIS', href: '/bread/papers/rye.ris', type: 'application/x-research-info-systems' },
      { label: 'CSL-JSON', href: '/bread/papers/rye.json', type: 'application/vnd.citationstyles.csl+json' },
      { label: 'Markdown', href: '/bread/papers/rye.md', type: 'text/markdown' },
    ]);
  });
});
