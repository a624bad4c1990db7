import { paperSchema } from '../../src/model/schema/paper.ts';
import { listed } from '../../src/problems/source.ts';
import { paper, site, slowDough } from '../model/invented-list.ts';
import { broken, field } from './rule-case.ts';

/** The fields in their order; the problems of the broken fixture list spell them out. */
const paperFields = `one of ${listed(Object.keys(paperSchema.shape))}`;

/** Rules about the fields of one entry. */
export const fieldCases = {
  'unknown-field': field({ venu: 'Bread 2021' }, [7, 1], ['the field `venu`', paperFields, 'write `venue`']),
  'missing-field': field(
    { title: null },
    [1, 1],
    ['no field `title`', '`title`, which is obligatory', 'add a line such as `title: "Slow Dough: A Study"`'],
  ),
  'wrong-type': field(
    { authors: 'Ada Kneader' },
    [3, 10],
    ['`Ada Kneader`', 'a list', 'put it in brackets: `[…]`'],
  ),
  'unknown-value': field(
    { type: 'boook' },
    [7, 7],
    [
      '`boook`',
      'one of `article`, `article-journal`, `paper-conference`, `chapter`, `book`, `report`, `thesis`, ' +
        '`webpage`, `dataset`, `software`',
      'write `book`',
    ],
  ),
  'venue-form': field(
    { venue: 'Bread 2021, pp. 17–34', type: 'paper-conference' },
    [7, 8],
    [
      '`Bread 2021, pp. 17–34`, which holds `pages`, too',
      'the name of the journal, conference, book or institution with the year, and nothing else',
      'write `venue: Bread 2021`, `pages: 17-34`, each on a line of its own; `npm run check -- --fix` does it',
    ],
  ),
  'venue-year': field(
    { venue: 'Bread 2012', type: 'paper-conference' },
    [7, 8],
    [
      '`Bread 2012`, a year 9 years from `published: 2021-03-14`',
      'the year in which the paper appeared there, at most two years from its first version',
      'correct the year of the venue, or `published`; until then citations have that of `published`',
    ],
  ),
  'venue-type': field(
    { venue: 'Bread 2021' },
    [7, 1],
    [
      'a venue, but no `type`',
      'the kind of publication: `article-journal`, `paper-conference`, `chapter` or another',
      'write `type: paper-conference`, if that is what it is',
    ],
  ),
  'author-form': field(
    { authors: '[Ada Kneader and Bo Crumb]' },
    [3, 11],
    ['`Ada Kneader and Bo Crumb`', 'one name an item, and every author', 'make one list item of each author'],
  ),
  'author-missing': field(
    { authors: null },
    [1, 1],
    [
      'neither authors nor an organization',
      'who wrote the paper',
      'add `authors: […]` with every author, or `organization: …`',
    ],
  ),
  'date-form': field(
    { published: '14.3.2021' },
    [4, 12],
    ['`14.3.2021`', 'a date as YYYY-MM-DD, YYYY-MM or YYYY', 'write 2021-03-14'],
  ),
  'date-not-real': field(
    { published: '2024-02-30' },
    [4, 12],
    ['`2024-02-30`', 'a day of the calendar', 'look the date up again: February 2024 has 29 days'],
  ),
  'arxiv-unquoted': field(
    { arxiv: '2103.01230' },
    [7, 8],
    ['`2103.01230` without quotes', 'the id in quotes', 'write arxiv: "2103.01230"'],
  ),
  'identifier-form': field(
    { arxiv: 'https://arxiv.org/abs/2103.01230v2' },
    [7, 8],
    [
      '`https://arxiv.org/abs/2103.01230v2`',
      'a bare arXiv id such as "2103.01234" or "hep-th/9901001"',
      'write arxiv: "2103.01230"',
    ],
  ),
  'identifier-missing': field(
    { url: null },
    [1, 1],
    [
      'no identifier',
      'at least one of `arxiv`, `doi`, `acl`, `openreview`, `isbn`, `url`',
      'add the one that the paper’s page shows, such as arxiv: "2103.01234", the `isbn` of a book, or as `url` its address in a library’s catalogue',
    ],
  ),
  'identifier-in-url': field(
    { url: 'https://arxiv.org/abs/2103.01230v2' },
    [6, 6],
    [
      '`https://arxiv.org/abs/2103.01230v2`, an address of arxiv `2103.01230`',
      'the field `arxiv`',
      'write arxiv: "2103.01230" in place of the url',
    ],
  ),
  'url-form': field(
    { url: 'http://example.org/slow-dough' },
    [6, 6],
    [
      '`http://example.org/slow-dough`',
      'an address that starts with https://',
      'write it with `https://`, if the site answers there; else name an archived copy, such as https://web.archive.org/web/http://example.org/slow-dough',
    ],
  ),
  'list-repeats': field(
    { alsoIn: '[ovens]' },
    [7, 10],
    ['`ovens` again', 'each once', 'delete it here; the folder counts as a theme already'],
  ),
  'unknown-theme': field(
    { alsoIn: '[fermentatoin]' },
    [7, 10],
    [
      '`fermentatoin`, which is no theme of themes/',
      'one of `fermentation`, `ovens`',
      'write `fermentation`',
    ],
  ),
  'unknown-tag': field(
    { tags: '[rye, sourdoug]' },
    [7, 13],
    ['`sourdoug`, which is no tag of vocabulary.yaml', 'one of `sourdough`, `rye`', 'write `sourdough`'],
  ),
  'unknown-facet': broken(
    {
      'site.md': site({ facets: '{ level: { label: Level, values: [easy, hard] } }' }),
      [slowDough]: paper({ facets: '{ level: eazy }' }),
    },
    [7, 18],
    ['`eazy`', 'one of `easy`, `hard`', 'write `easy`'],
  ),
  'unknown-entry': field(
    { relations: '[{ extends: slow-doug, because: adds time }]' },
    [7, 24],
    [
      '`slow-doug`, which no entry is called',
      'the id of an entry: its file name without `.md`',
      'write `slow-dough`',
    ],
  ),
  'relation-loop': broken(
    {
      [slowDough]: paper({ relations: '[{ extends: steam, because: adds time }]' }),
      'papers/ovens/steam.md': paper({
        title: 'Steam',
        url: 'https://example.org/steam',
        relations: '[{ supersedes: slow-dough, because: is hotter }]',
      }),
    },
    [7, 27],
    [
      '`slow-dough`, from where relations lead back here: `steam` → `slow-dough` → `steam`',
      'relations from the later paper to the earlier one',
      'delete the relation that points to the later paper',
    ],
    'papers/ovens/steam.md',
  ),
  'relation-form': field(
    { relations: '[{ because: adds time }]' },
    [7, 13],
    [
      'a relation without its type',
      'one of `extends`, `contradicts`, `replicates`, `uses`, `supersedes`, `compares` with the id of an entry',
      'write `- extends: its-id` and below it `because: …`',
    ],
  ),
  'date-order': field(
    { published: '2026-11-24' },
    [4, 12],
    [
      '`2026-11-24`, which is after the entry was added (2026-11-23)',
      'a day before the entry joined the list',
      'correct `published` or `added`',
    ],
  ),
};
