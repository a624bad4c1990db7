import type { Draft } from '../../../src/components/contribute/draft.ts';
import type { ListTerms } from '../../../src/components/contribute/check-draft.ts';

/** A note of forty words that no rule minds. */
export const note =
  'Does dough rise better cold? The authors let 48 loaves rise for two days at four degrees and compare them with loaves that rose in a warm room for six hours; the cold ones hold more water, and the panel prefers them by far.';

/** The controls of a finished entry. */
export const finished = {
  theme: ['ovens'],
  id: ['slow-dough'],
  title: ['Slow Dough: A Study'],
  authors: ['Ada Kneader\nCrumb, Jr., Bo\norganization: Grain Institute'],
  published: ['2021-03'],
  arxiv: ['2103.01234'],
  tags: ['sourdough'],
  'links.code': ['https://example.org/slow'],
  'facets.level': ['easy'],
  'facts.loaves': ['48'],
  note: [note],
};

/** The same with some controls filled otherwise. */
export function drafted(changes: Record<string, string[]> = {}): Draft {
  return new Map(Object.entries<string[]>({ ...finished, ...changes }));
}

export const terms: ListTerms = {
  themeIds: new Set(['fermentation', 'ovens']),
  tags: new Map([['sourdough', { id: 'sourdough', label: 'sourdough', synonyms: ['levain'] }]]),
  declared: {
    facets: { level: { label: 'Level', values: ['easy', 'hard'] } },
    facts: { loaves: { label: 'Loaves baked' } },
  },
};

export const today = '2026-11-23';
