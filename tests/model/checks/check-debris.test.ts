import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../scripts/check/fix.ts';
import { loadLibrary } from '../../../src/model/load-library.ts';
import { load, paper, slowDough, writeList, type Fields } from '../invented-list.ts';

function faults(fields: Fields) {
  const { problems } = load({ [slowDough]: paper(fields) });
  return problems.map(({ rule, line, found, fix }) => [rule, line, found, fix]);
}

describe('checkDebris', () => {
  it('offers the plain text of each field', () => {
    expect(
      faults({
        title: "'Schr{\\\"o}dinger Loaves of {BERT}'",
        authors: '[\'G{\\"o}zde Rye\', "[[Ada Kneader]]", "{Grain Institute}", Bo Crumb]',
        venue: 'Bread &amp; Butter 2021',
        type: 'paper-conference',
        abstractSource: 'CafÃ© Library',
      }),
    ).toEqual([
      [
        'text-debris',
        2,
        '`Schr{\\"o}dinger Loaves of {BERT}`, with LaTeX in it',
        'write "Schrödinger Loaves of BERT"',
      ],
      ['author-doubt', 3, '`G{\\"o}zde Rye`, with LaTeX in it', 'write Gözde Rye'],
      ['author-doubt', 3, '`[[Ada Kneader]]`, with brackets of a wiki in it', 'write Ada Kneader'],
      [
        'author-doubt',
        3,
        '`{Grain Institute}`, with LaTeX in it',
        'write `{ organization: Grain Institute }`',
      ],
      [
        'text-debris',
        7,
        '`Bread &amp; Butter 2021`, with references of HTML in it',
        'write "Bread & Butter 2021"',
      ],
      ['text-debris', 9, '`CafÃ© Library`, with letters of a wrong encoding in it', 'write "Café Library"'],
    ]);
  });

  it('repairs what loses nothing', () => {
    const broken = {
      title: '\'Schr{\\"o}dinger "Loaves" of {BERT}\'',
      authors: "['G{\\\"o}zde Rye', Ada Kneader*]",
      venue: 'Bread &amp; Butter 2021',
      type: 'paper-conference',
    };
    const list = writeList({ [slowDough]: paper(broken) });
    expect(applyEdits(loadLibrary(list).problems)).toBe(3);
    expect(readFileSync(join(list, slowDough), 'utf8')).toBe(
      paper({
        title: '\'Schrödinger "Loaves" of BERT\'',
        authors: '["Gözde Rye", Ada Kneader*]',
        venue: '"Bread & Butter 2021"',
        type: 'paper-conference',
      }),
    );
    expect(loadLibrary(list).problems.map(({ rule }) => rule)).toEqual(['author-doubt']);
  });
});

describe('checkTitle', () => {
  it.each([
    ['A STUDY OF SOUR LOAVES', 'A Study of Sour Loaves'],
    ['SOUR LOAVES: THE ART OF RYE', 'Sour Loaves: The Art of Rye'],
    ['BREAD RISES SLOWLY', 'Bread Rises Slowly'],
  ])('finds a title in capitals: %s', (title, small) => {
    const fix = `write "${small}", with the capitals of its acronyms`;
    expect(faults({ title: `"${title}"` })).toEqual([['title-form', 2, `\`${title}\`, in capitals`, fix]]);
  });

  it.each([
    ['Slow Dough.', 'Slow Dough', '.'],
    ['Slow Dough†', 'Slow Dough', '†'],
    ['Slow Dough*', 'Slow Dough', '*'],
    ['Slow Dough,', 'Slow Dough', ','],
  ])('finds a sign at the end of a title: %s', (title, bare, sign) => {
    const found = `\`${title}\`, with \`${sign}\` at its end`;
    expect(faults({ title: `"${title}"` })).toEqual([['title-form', 2, found, `write "${bare}"`]]);
  });

  it.each([
    ...[
      'BERT',
      'DSIR',
      'GPT-4',
      'CODE LOAF',
      'BLOOM: A 176B Loaf',
      'NASA, CERN, ESA and Rye',
      'Bread by A*',
      'Rye etc.',
      'Baking in m²',
      'Dough – A Hugging Face Dataset',
      '[Re] Dough',
    ],
    ...['Rest. Bake. Eat.', 'Bread in the U.S.', 'Wait for It...', 'Rise?', 'Rye!', 'LOAF 2: DOUGH'],
  ])('takes %s as it is', (title) => {
    expect(faults({ title: `"${title}"` })).toEqual([]);
  });
});

describe('letters of a wrong encoding with invisible ones among them', () => {
  it('are offered as the text that they were', () => {
    expect(faults({ title: '"PÃ\u00ADta Bread"' })).toEqual([
      ['text-form', 2, '`PÃ�ta Bread`, with letters of a wrong encoding in it', 'write "Píta Bread"'],
    ]);
    expect(faults({ title: 'â€œBreadâ€\u009D' })).toEqual([
      [
        'file-encoding',
        2,
        'letters of a wrong encoding, with a control character among them',
        'write `title: “Bread”`, or copy the text again from its page',
      ],
    ]);
  });
});

describe('what stands before or behind a title', () => {
  it.each([
    '[2103.01234] Slow Dough',
    'arXiv:2103.01234v2 Slow Dough',
    '[PDF] Slow Dough',
    '[BOOK][B] Slow Dough',
    'Slow Dough | OpenReview',
    'Slow Dough - ACL Anthology',
    'Slow Dough¹',
  ])('is no part of it: %s', (title) => {
    expect(faults({ title: `"${title}"` }).map(([rule, , , fix]) => [rule, fix])).toEqual([
      ['title-form', 'write "Slow Dough"'],
    ]);
  });
});

describe('the source of an abstract', () => {
  it.each(['rye.txt', 'loaves_2021.bib'])('is no file: %s', (abstractSource) => {
    expect(faults({ abstractSource })).toEqual([
      [
        'text-debris',
        7,
        `\`${abstractSource}\`, the name of a file`,
        'write such as `abstractSource: arXiv, CC0`, or delete the abstract and this line',
      ],
    ]);
  });

  it.each(['arXiv, CC0', 'https://example.org/rye.html', 'Bread.org'])('may be %s', (abstractSource) => {
    expect(faults({ abstractSource })).toEqual([]);
  });
});
