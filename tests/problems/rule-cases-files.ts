import { note, paper, slowDough } from '../model/invented-list.ts';
import { broken } from './rule-case.ts';

const other = { title: 'Quick Dough', url: 'https://example.org/quick-dough' };

/** Rules about whole files, their YAML and what several files share. */
export const fileCases = {
  'file-name': broken(
    { 'papers/ovens/Crème_Brûlée.md': paper(other) },
    [1, 1],
    [
      '`Crème_Brûlée.md`',
      'a name of small letters, digits and single hyphens, at most 60 characters, then .md',
      'rename the file to `creme-brulee.md`',
    ],
    'papers/ovens/Crème_Brûlée.md',
  ),
  'file-place': broken(
    { 'recipes/rye.md': paper(other) },
    [1, 1],
    [
      'a file at `recipes/rye.md`',
      'only the files that make a list',
      'move a paper to papers/<theme>/, a theme to themes/ and a reading path to paths/',
    ],
    'recipes/rye.md',
  ),
  'file-missing': broken(
    { 'site.md': null },
    [1, 1],
    ['no site.md', 'a list with site.md', 'add site.md with title, tagline and url'],
    'site.md',
  ),
  'file-size': broken(
    { [slowDough]: '-'.repeat(32_769) },
    [1, 1],
    [
      'a file of 32769 bytes',
      'at most 32768 bytes',
      'shorten the notes; a paper’s own text does not belong in the list',
    ],
  ),
  'file-encoding': broken(
    { [slowDough]: paper({}, `The crumb\u0007 is open. ${note}`) },
    [9, 10],
    [
      'the control character U+0007',
      'text without control characters',
      'delete the character; it often comes from copying out of a PDF',
    ],
  ),
  'frontmatter-fence': broken(
    { [slowDough]: paper().replace('---', '---js') },
    [1, 1],
    [
      'a first line that is not exactly `---`: `---js`',
      '`---` alone on line 1, then `field: value` lines of YAML',
      'make line 1 exactly `---`, with nothing before or after it',
    ],
  ),
  'yaml-syntax': broken(
    { [slowDough]: paper({ title: 'Slow Dough: A Study of Time' }) },
    [2, 8],
    [
      'a value with `: ` in it',
      'such a value in quotes',
      'write title: "…" with the whole value between the quotes',
    ],
  ),
  'yaml-feature': broken(
    { [slowDough]: paper({ title: '*dough' }) },
    [2, 8],
    ['an alias', 'plain values', 'write the value out; put it in quotes if it starts with `&`, `*` or `!`'],
  ),
  'yaml-comment': broken(
    { [slowDough]: paper({ title: 'Slow Dough #2 of a Study' }) },
    [2, 18],
    [
      'a comment, so the value ends at `Slow Dough`',
      'the whole value in quotes, or the comment on its own line',
      'put the value in quotes if the `#` belongs to it',
    ],
  ),
  'duplicate-id': broken(
    { 'papers/fermentation/slow-dough.md': paper(other) },
    [1, 1],
    [
      'the id `slow-dough`, which `papers/fermentation/slow-dough.md` has too',
      'an id that no other entry or alias has',
      'rename this file, for example with one more word of the title',
    ],
  ),
  'id-vanished': {
    before: {},
    ...broken(
      { [slowDough]: null, 'papers/ovens/slow-rye-dough.md': paper() },
      [1, 1],
      [
        'the id `slow-dough`, which this entry had as `papers/ovens/slow-dough.md`',
        'every id that the list had, as an id or an alias',
        'add `aliases: [slow-dough]`, or `slow-dough` to the aliases that are there',
      ],
      'papers/ovens/slow-rye-dough.md',
    ),
  },
  'duplicate-identifier': broken(
    {
      [slowDough]: paper({ doi: '10.1000/bread.5' }),
      'papers/ovens/steam.md': paper({ title: 'Steam', doi: '10.1000/bread.5' }),
    },
    [7, 6],
    [
      'doi `10.1000/bread.5`, which `papers/ovens/slow-dough.md` has too',
      'one entry a paper',
      'if it is the same paper, improve the other entry; else correct the id',
    ],
    'papers/ovens/steam.md',
  ),
  'duplicate-title': broken(
    { 'papers/ovens/steam.md': paper({ ...other, title: '"SLOW DOUGH – a study of tíme"' }) },
    [2, 8],
    [
      'the title `SLOW DOUGH – a study of tíme`, which `papers/ovens/slow-dough.md` has too',
      'one entry a paper',
      'if it is the same paper, improve the other entry; else correct the id',
    ],
    'papers/ovens/steam.md',
  ),
  'excluded-entry': broken(
    {
      [slowDough]: paper({ doi: '10.1000/bread.5' }),
      'excluded.yaml':
        '- { title: Fast Dough, doi: 10.1000/bread.5, reason: about the oven, on: 2024-05-02 }\n',
    },
    [7, 6],
    [
      'doi `10.1000/bread.5`, which `excluded.yaml` leaves out since 2024-05-02: `about the oven`',
      'no entry of a paper that was left out',
      'leave the entry out; if the reason no longer holds, delete the paper from excluded.yaml and say why in the pull request',
    ],
  ),
  'duplicate-term': broken(
    { 'vocabulary.yaml': 'tags:\n  rye: { synonyms: [black bread] }\n  bran: { synonyms: [Black-Bread] }\n' },
    [3, 22],
    ['`Black-Bread`, a word of `rye` already', 'each word once', 'keep it with the tag it names best'],
    'vocabulary.yaml',
  ),
  'similar-title': broken(
    {
      [slowDough]: paper({ title: 'What Time Does to the Crumb of Rye Bread' }),
      'papers/ovens/steam.md': paper({ ...other, title: 'What Time Does to the Crumb of a Rye Bread' }),
    },
    [2, 8],
    [
      'a title nearly the same as that of `papers/ovens/slow-dough.md`',
      'one entry a paper',
      'if it is the same paper, improve the other entry; else say in `relations` how the two relate',
    ],
    'papers/ovens/steam.md',
  ),
  'yaml-escape': broken(
    { [slowDough]: paper({ title: '"Slow \\textbf{Dough}"' }) },
    [2, 8],
    [
      '`\\t` between double quotes, which YAML takes for another character',
      'LaTeX in single quotes',
      "write 'Slow \\textbf{Dough}'",
    ],
  ),
  'yaml-lines': broken(
    { [slowDough]: paper({ venue: 'Bread\n  tags [rye]' }) },
    [8, 3],
    [
      'the line `tags [rye]`, which YAML takes for more of the value above',
      '`field: value`',
      'write `tags: [rye]` at the column of the field above; if the line belongs to the value, put quotes around the whole value',
    ],
  ),
  'line-endings': broken(
    { [slowDough]: paper().replaceAll('\n', '\r\n') },
    [1, 1],
    ['lines that end with CRLF', 'UTF-8 with LF', 'run `npm run check -- --fix`, or set your editor to it'],
  ),
};
