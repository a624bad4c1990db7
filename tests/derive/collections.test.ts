import { describe, expect, it } from 'vitest';
import { collections } from '../../src/derive/collections.ts';
import { bakery } from './invented-bakery.ts';

describe('collections', () => {
  it('are all papers, themes with their guests, tags in use and paths in their order', () => {
    const found = collections(bakery()).map(({ papers, ...rest }) => ({
      ...rest,
      papers: papers.map(({ id }) => id),
    }));
    const tag = (id: string, title: string, papers: string[]) => ({
      kind: 'tag',
      id,
      title,
      summary: `Papers on ${title} in Bread Science`,
      page: `tags/${id}/`,
      file: `tags/${id}`,
      feeds: `tags/${id}/`,
      papers,
    });
    const theme = (id: string, title: string, papers: string[]) => ({
      ...tag(id, title, papers),
      kind: 'theme',
      summary: 'What the theme asks',
      page: `themes/${id}/`,
      file: `themes/${id}`,
      feeds: `themes/${id}/`,
    });
    expect(found).toEqual([
      {
        kind: 'all',
        id: '',
        title: 'Bread Science',
        summary: 'Papers on dough',
        page: '',
        file: 'bibliography',
        feeds: '',
        papers: ['slow-dough', 'yeast', 'steam', 'acid'],
      },
      theme('ovens', 'Ovens', ['slow-dough', 'steam']),
      theme('fermentation', 'Fermentation', ['slow-dough', 'yeast', 'acid']),
      tag('rye', 'Rye Flour', ['slow-dough', 'yeast', 'steam']),
      tag('sourdough', 'sourdough', ['slow-dough', 'yeast']),
      tag('crust', 'crust', ['steam']),
      {
        kind: 'path',
        id: 'weekend',
        title: 'Weekend',
        summary: 'For two days',
        page: 'paths/weekend/',
        file: 'paths/weekend',
        feeds: null,
        papers: ['slow-dough', 'steam'],
      },
    ]);
  });
});
