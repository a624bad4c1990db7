import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../scripts/check/fix.ts';
import { loadLibrary } from '../../../src/model/load-library.ts';
import { load, paper, slowDough, writeList, type Fields } from '../invented-list.ts';

/** The rule and the repair of each problem of a paper with these fields. */
function repairs(fields: Fields, files: Record<string, string> = {}): string[][] {
  return load({ [slowDough]: paper(fields), ...files }).problems.map(({ rule, fix }) => [rule, fix]);
}

/** The lines of fields, from `venue` on, after `--fix`; and the rules that are broken then. */
function repaired(lines: string, fields: Fields = {}): { lines: string; rules: string[] } {
  const entry = paper(fields).replace('\n---\n\n', `\n${lines}\n---\n\n`);
  const folder = writeList({ [slowDough]: entry });
  applyEdits(loadLibrary(folder).problems);
  const file = join(folder, slowDough);
  const after = readFileSync(file, 'utf8');
  writeFileSync(file, after);
  return {
    lines: /slow-dough\n([\s\S]*?)\n?---\n\n/.exec(after)?.[1] ?? after,
    rules: loadLibrary(folder).problems.map(({ rule }) => rule),
  };
}

describe('a place in a venue', () => {
  it.each([
    [
      'type: article-journal\nvenue: Loaf Letters, vol. 5, no. 7, pp. 4-9, 2021',
      'type: article-journal\nvenue: "Loaf Letters, 2021"\nvolume: 5\nissue: 7\npages: 4-9',
    ],
    [
      'venue: "Loaf Letters 60, 014021 (2021)" # printed late\ntype: article-journal\ntags: [rye]',
      'venue: "Loaf Letters, 2021" # printed late\nvolume: 60\npages: "014021"\ntype: article-journal\ntags: [rye]',
    ],
    [
      'type: chapter\nvenue: Handbook of Bread (eds. Ada Kneader and Bo Crumb), 2nd ed., Mill Press, 2021',
      'type: chapter\nvenue: "Handbook of Bread, 2021"\neditors: [Ada Kneader, Bo Crumb]\nedition: 2\npublisher: Mill Press',
    ],
    [
      'type: article-journal\nvenue: Trans. Loaves 7(3):20:1–20:30, 2021\nvolume: 7',
      'type: article-journal\nvenue: "Trans. Loaves, 2021"\nissue: 3\npages: "20:1-20:30"\nvolume: 7',
    ],
    [
      'venue: Master’s thesis, University of Rye, 2021',
      'venue: "University of Rye, 2021"\ntype: thesis\ndegree: master',
    ],
    [
      'type: report\nvenue: Technical Report TR-7, Grain Institute, 2021',
      'type: report\nvenue: "Grain Institute, 2021"\nnumber: TR-7',
    ],
    [
      'type: report\nvenue: TR-2021-5, Grain Institute',
      'type: report\nvenue: Grain Institute\nnumber: TR-2021-5',
    ],
    [
      'type: thesis\nvenue: Diplomarbeit, TU Rye, 2021',
      'type: thesis\nvenue: "TU Rye, 2021"\ndegree: master',
    ],
    ['type: book\nvenue: Mill Press, 2nd edition, 2021', 'type: book\nvenue: "Mill Press, 2021"\nedition: 2'],
    [
      'type: book\nvenue: "Ghent, Flanders: Mill Press, 2021"',
      'type: book\nvenue: "Mill Press, 2021"\nplace: "Ghent, Flanders"',
    ],
    [
      'type: paper-conference\nvenue: Bread 2021, Doha, Qatar',
      'type: paper-conference\nvenue: Bread 2021\nplace: "Doha, Qatar"',
    ],
    ['type: paper-conference\nvenue: Bread 2021, Online', 'type: paper-conference\nvenue: Bread 2021'],
    ['venue: Grain Institute Technical Report', 'venue: Grain Institute\ntype: report'],
    ['type: webpage\nvenue: Lil’Loaf, Jun 2021', 'type: webpage\nvenue: "Lil’Loaf, 2021"'],
    ['type: paper-conference\nvenue: Bread’21', 'type: paper-conference\nvenue: Bread 2021'],
    [
      'doi: "10.1101/2021.01.31.929299"\nvenue: bioRxiv 2021.01.31.929299',
      'doi: "10.1101/2021.01.31.929299"\nvenue: bioRxiv',
    ],
    ['venue: arXiv preprint arXiv:2103.01234', 'arxiv: "2103.01234"'],
    ['venue: "arXiv:2103.01234v1 [cs.LG] 23 Mar 2021"', 'arxiv: "2103.01234"'],
    ['arxiv: "2103.01234"\nvenue: CoRR abs/2103.01234\ntags: [rye]', 'arxiv: "2103.01234"\ntags: [rye]'],
    ['arxiv: "2103.01234"\nvenue: arXiv', 'arxiv: "2103.01234"'],
  ])('is moved into fields by --fix: %s', (before, after) => {
    expect(repaired(before)).toEqual({ lines: after, rules: [] });
  });

  it.each([
    [
      'a volume that the entry knows otherwise',
      'venue: Loaf Letters 5(7):4-9.1, 2021\nvolume: 6\ntype: article-journal',
    ],
    ['no name beside it', 'venue: PMLR 119, 17–97, 2021\ntype: paper-conference'],
    ['words that are unknown', 'venue: Bread 2021, pp. 17–34, hall of rye\ntype: paper-conference'],
    ['the id of another paper', 'arxiv: "2103.01234"\nvenue: arXiv:2103.01235'],
    ['a comment that would be lost', 'arxiv: "2103.01234"\nvenue: "arXiv" # really'],
  ])('stays where it is, with a warning, beside %s', (_what, lines) => {
    expect(repaired(lines)).toEqual({ lines, rules: ['venue-form'] });
  });

  it('is offered as lines to write', () => {
    const fields = { type: 'paper-conference', venue: 'Bread 2021, PMLR 97:12–18' };
    expect(repairs(fields)).toEqual([
      [
        'venue-form',
        'write `venue: Bread 2021`, `series: Proceedings of Machine Learning Research`, `volume: 97`, `pages: 12-18`, ' +
          'each on a line of its own; `npm run check -- --fix` does it',
      ],
    ]);
  });

  it.each([
    { venue: '"Loaf Letters 60(2):103-148, 2021"', type: 'article-journal' },
    { venue: 'Loaf Letters vol. 7, 2021', type: 'article-journal' },
    { venue: '"Mill Press, 2021"', type: 'book' },
    { venue: '"Dissertation Abstracts International, 2021"', type: 'article-journal' },
    { venue: 'Bread 2021 (Oral)', type: 'paper-conference' },
    { venue: 'bioRxiv, 2021' },
    { venue: 'Grain Institute', type: 'report', number: 'TR-7' },
  ])('is not seen in %j', (fields) => {
    expect(repairs(fields)).toEqual([]);
  });

  it.each([
    ['Loaf Letters, in press', 'write `venue: Loaf Letters`'],
    ['Submitted to Bread 2021', 'delete the line until the paper has appeared'],
    ['Under review', 'delete the line until the paper has appeared'],
    ['Preprint 2021', 'delete the line until the paper has appeared'],
  ])('is none where the paper has not appeared yet: %s', (venue, fix) => {
    expect(repairs({ venue: `"${venue}"`, type: 'article-journal' })).toEqual([['venue-form', fix]]);
  });

  it('is a warning in the old form of journals where the paper is of a conference', () => {
    const fields = { venue: '"Bread 60(2):103-148, 2021"', type: 'paper-conference' };
    expect(repairs(fields).map(([rule]) => rule)).toEqual(['venue-form']);
  });
});

describe('the year of a venue', () => {
  it.each([
    ['Bread 2023', []],
    ['Bread 2019', []],
    ['Bread 2024', ['venue-year']],
    ['Bread 2999', ['venue-year']],
    ['"Loaf Letters 7, 2018"', ['venue-year']],
    ['Bread', []],
  ])('is close to that of the paper: %s', (venue, rules) => {
    expect(repairs({ venue, type: 'article-journal' }).map(([rule]) => rule)).toEqual(rules);
  });
});

describe('a year inside a venue', () => {
  it.each([
    ['Bread 2022, Ghent', 'write `venue: "Bread 2022, Ghent, 2022"`, if it appeared there in 2022'],
    [
      'Proceedings of the 2022 Bread Conference',
      'write `venue: "Proceedings of the 2022 Bread Conference, 2022"`, if it appeared there in 2022',
    ],
  ])('is asked about where citations would have that of `published`: %s', (venue, fix) => {
    expect(repairs({ venue: `"${venue}"`, type: 'paper-conference' })).toEqual([['venue-year', fix]]);
  });

  it.each([
    'Bread 2021, Ghent',
    'The 1984 Bread Meeting',
    'Conference on Loaves (Bread 2022)',
    '2022 Bread, 2022',
  ])('is no matter in %s', (venue) => {
    expect(repairs({ venue: `"${venue}"`, type: 'paper-conference' })).toEqual([]);
  });
});

describe('the type of a paper with a venue', () => {
  it('is not asked for in drafts, where nobody may know it yet', () => {
    const files = { [slowDough]: null, 'papers/_drafts/slow-dough.md': paper({ venue: 'Bread 2021' }) };
    expect(load(files).problems.map(({ rule }) => rule)).not.toContain('venue-type');
  });

  it('is that of a journal where the entry has a volume', () => {
    expect(repairs({ venue: 'Bread', volume: '7' })).toEqual([
      ['venue-type', 'write `type: article-journal`, if that is what it is'],
    ]);
  });

  it.each([
    ['Bread 2021', 'paper-conference'],
    ['Workshop on Loaves', 'paper-conference'],
    ['"Loaf Letters, 2021"', 'article-journal'],
    ['Transactions on Rye', 'article-journal'],
    ['Handbook of Bread', 'chapter'],
    ['University of Rye', 'thesis'],
    ['Mill Press', 'book'],
    ['The Crumb Blog', 'webpage'],
    ['GitHub', 'software'],
    ['Zenodo', 'dataset'],
    ['Grain Institute', 'report'],
  ])('is guessed from %s', (venue, type) => {
    expect(repairs({ venue })).toEqual([['venue-type', `write \`type: ${type}\`, if that is what it is`]]);
  });

  it.each([
    { venue: 'Bread 2021', acl: '2021.bread-long.7', url: null },
    { venue: 'bioRxiv', doi: '10.1101/2021.01.31.929299' },
    { venue: 'Bread 2021', type: 'paper-conference' },
  ])('is known in %j', (fields) => {
    expect(repairs(fields)).toEqual([]);
  });

  it('is known where vocabulary.yaml has it', () => {
    const vocabulary =
      'tags: {}\nvenues:\n  Bread: { title: Proceedings of Bread, kind: paper-conference }\n';
    expect(repairs({ venue: 'Bread 2021' }, { 'vocabulary.yaml': vocabulary })).toEqual([]);
  });

  it('is doubted where it says preprint', () => {
    expect(repairs({ venue: 'Bread 2021', type: 'article' })).toEqual([
      ['venue-type', 'write `type: paper-conference`, if that is what it is'],
    ]);
  });

  it('is asked for once where its field is misspelt', () => {
    expect(repairs({ venue: 'Bread 2021', typ: 'paper-conference' }).map(([rule]) => rule)).toEqual([
      'unknown-field',
    ]);
  });
});

describe('the number of an article', () => {
  it('is asked about in a journal, where BibTeX means the issue', () => {
    const fields = { venue: '"Loaf Letters, 2021"', type: 'article-journal', number: '3' };
    expect(repairs(fields)).toEqual([['venue-form', 'write `issue: 3`, or `pages: 3`']]);
  });
});
