import type { Library, Paper } from '../../src/model/library.ts';
import { library, paper, path, site, theme } from '../model/invented-list.ts';

/** A library of four papers in two themes, in which entries cite and relate to each other, and of a path. */
export function bakery(): Library {
  return library({
    'site.md': site({
      facets:
        '{ level: { label: Level, values: [easy, hard], highlight: easy }, course: { label: Course, values: [bread] } }',
      facts:
        '{ loaves: { label: Baked, unit: loaves }, ovens: { label: Ovens }, flour: { label: Flour, values: [rye] } }',
    }),
    'paths/weekend.md': path(),
    'vocabulary.yaml':
      'tags:\n  crust: {}\n  rye: { label: Rye Flour, synonyms: [black bread] }\n  sourdough: {}\n  unused: {}\n',
    'themes/ovens.md': theme({ title: 'Ovens' }, 'Start with [@steam].'),
    'themes/fermentation.md': theme({ title: 'Fermentation', order: '2' }),
    'papers/ovens/slow-dough.md': paper({
      alsoIn: '[fermentation]',
      tags: '[sourdough, rye]',
      venue: 'Bread 2021',
      facets: '{ level: easy }',
      facts: '{ flour: rye, loaves: 48 }',
      relations: '[{ extends: acid, because: adds time }, { contradicts: steam, because: it is cold }]',
    }),
    'papers/ovens/steam.md': paper(
      {
        title: '"Steam"',
        authors: null,
        organization: 'Grain Mill',
        published: '2021-03',
        added: '2026-11-24',
        url: null,
        arxiv: '"2103.01230"',
        tags: '[rye, crust]',
        facets: '{ course: bread, level: hard }',
        facts: '{ loaves: 12 }',
      },
      'Compare [@slow-dough; @acid].\n\nIt is *hot*.\n\n## Findings\n\nCrust & crumb [@steam].',
    ),
    'papers/fermentation/acid.md': paper({
      title: '"Acid"',
      published: '2019',
      url: 'https://www.example.org/acid',
      organization: 'Grain Mill',
      status: '{ state: retracted, evidence: https://example.org/notice, checked: 2026-11-01 }',
    }),
    'papers/fermentation/yeast.md': paper(
      {
        title: '"Yeast"',
        url: 'https://example.org/yeast',
        tags: '[sourdough, rye]',
        facets: '{ level: easy }',
        relations: '[{ uses: slow-dough, because: its clock }]',
      },
      'See [@slow-dough].',
    ),
  });
}

/** One paper of the bakery. @throws Error when it has none of that id */
export function paperOf(list: Library, id: string): Paper {
  const found = list.papers.find((one) => one.id === id);
  if (!found) throw new Error(`the bakery has no ${id}`);
  return found;
}
