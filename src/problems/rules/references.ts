import { note, paper } from './examples.ts';
import type { Rule } from './rule.ts';

/** Rules about values that refer to something elsewhere in the list, and about things that are there twice. */
export const referenceRules = {
  'unknown-theme': {
    severity: 'error',
    says: 'Themes exist as files in themes/.',
    why: 'A misspelt folder or name would make a theme without a title, with one paper in it. The theme here is `ovens`.',
    bad: paper({}, note, 'papers/oven/slow-dough.md'),
    good: paper(),
  },
  'unknown-tag': {
    severity: 'error',
    says: 'Tags exist in vocabulary.yaml.',
    why: 'Each spelling would become a tag of its own, and no page would hold all papers on the matter.',
    bad: paper({ tags: '[sour-dough]' }),
    good: paper({ tags: '[sourdough]' }),
  },
  'unknown-facet': {
    severity: 'error',
    says: 'Facets, their values and facts are declared in site.md.',
    why: 'Filters and tables are made of what site.md declares; another value would drop the paper from them. The values here are `easy` and `hard`.',
    bad: paper({ facets: '{ level: simple }' }),
    good: paper({ facets: '{ level: easy }' }),
  },
  'unknown-entry': {
    severity: 'error',
    says: 'Relations and reading paths name entries of the list, and no entry relates to itself.',
    why: 'The link would lead nowhere, and a reading path would have a gap.',
    bad: paper({ relations: '[{ uses: steam-frist, because: bakes with its oven }]' }),
    good: paper({ relations: '[{ uses: steam-first, because: bakes with its oven }]' }),
  },
  'relation-loop': {
    severity: 'error',
    says: 'What extends, replicates or supersedes a paper is not extended or superseded by it in turn.',
    why: 'Of two papers one came first, and readers follow relations back to it. Here `steam-first` extends `slow-dough`.',
    bad: paper({ relations: '[{ extends: steam-first, because: adds time }]' }),
    good: paper({ relations: '[{ uses: steam-first, because: bakes with its oven }]' }),
  },
  'unknown-citation': {
    severity: 'error',
    says: 'A citation names the id of an entry.',
    why: 'Readers would see the raw signs in place of a link to the paper.',
    bad: paper({}, `${note} It bakes as in [@steam-frist].`),
    good: paper({}, `${note} It bakes as in [@steam-first].`),
  },
  'duplicate-id': {
    severity: 'error',
    says: 'Ids and aliases are unique in the whole list.',
    why: 'Two papers would want the same address, and one would overwrite the other. Here `papers/ovens/steam-first.md` exists already.',
    bad: paper({}, note, 'papers/fermentation/steam-first.md'),
    good: paper({}, note, 'papers/fermentation/slow-dough.md'),
  },
  'id-vanished': {
    severity: 'error',
    says: 'With `--since`, an id that the list had is still there, as an id or an alias.',
    why: 'Links, citations and feeds name papers by their ids, and would lead nowhere. Here the entry was `slow-dough` before.',
    bad: paper({}, note, 'papers/ovens/slow-rye-dough.md'),
    good: paper({ aliases: '[slow-dough]' }, note, 'papers/ovens/slow-rye-dough.md'),
  },
  'duplicate-identifier': {
    severity: 'error',
    says: 'No two entries share an arXiv id, DOI, ACL or OpenReview id or, without such an id, an address.',
    why: 'They are the same paper, or one id is copied wrong and leads to another paper. Here `steam-first` has 10.1000/bread.5.',
    bad: paper({ doi: '10.1000/bread.5' }),
    good: paper({ doi: '10.1000/bread.7' }),
  },
  'duplicate-title': {
    severity: 'error',
    says: 'No two entries have the same title.',
    why: 'The paper would be in the list twice, and notes would be split between the two. Case and signs make no difference.',
    bad: paper({ title: '"What steam does to the crust of rye bread in home ovens?"' }),
    good: paper({ title: '"Slow Dough: A Study"' }),
  },
  'similar-title': {
    severity: 'warning',
    says: 'Nearly the same title is that of another paper only where an entry relates to it; themes differ in title.',
    why: 'Papers change a word of the title between preprint and print, and the second one is easily added as new.',
    bad: paper({ title: '"What Steam Does to the Crust of Rye Bread in All Home Ovens"' }),
    good: paper({ title: '"Slow Dough: A Study"' }),
  },
  'excluded-entry': {
    severity: 'error',
    says: 'A paper that excluded.yaml leaves out is no entry of the list.',
    why: 'Somebody looked at it and gave a reason; an entry would undo that without a word. Here `steam-first` has 10.1000/bread.5.',
    bad: {
      path: 'excluded.yaml',
      text: '- title: Fast Dough\n  doi: 10.1000/bread.5\n  reason: about the oven, not the dough\n  on: 2024-05-02\n',
    },
    good: {
      path: 'excluded.yaml',
      text: '- title: Fast Dough\n  doi: 10.1000/bread.9\n  reason: about the oven, not the dough\n  on: 2024-05-02\n',
    },
  },
  'duplicate-term': {
    severity: 'error',
    says: 'A synonym belongs to one tag only.',
    why: 'Searching for the word could not tell which of the two tags is meant.',
    bad: {
      path: 'vocabulary.yaml',
      text: 'tags:\n  sourdough: { synonyms: [leaven] }\n  rye: { synonyms: [Leaven] }\n',
    },
    good: {
      path: 'vocabulary.yaml',
      text: 'tags:\n  sourdough: { synonyms: [leaven] }\n  rye: { synonyms: [black bread] }\n',
    },
  },
} as const satisfies Record<string, Rule>;
