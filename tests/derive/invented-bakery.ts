import type { Library, Paper } from '../../src/model/library.ts';
import { library, paper, theme } from '../model/invented-list.ts';

/** A library of four papers in two themes, in which entries cite each other. */
export function bakery(): Library {
  return library({
    'vocabulary.yaml':
      'tags:\n  crust: {}\n  rye: { label: Rye Flour, synonyms: [black bread] }\n  sourdough: {}\n  unused: {}\n',
    'themes/ovens.md': theme({ title: 'Ovens' }, 'Start with [@steam].'),
    'themes/fermentation.md': theme({ title: 'Fermentation', order: '2' }),
    'papers/ovens/slow-dough.md': paper({
      alsoIn: '[fermentation]',
      tags: '[sourdough, rye]',
      venue: 'Bread 2021',
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
      { title: '"Yeast"', url: 'https://example.org/yeast', tags: '[sourdough, rye]' },
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
