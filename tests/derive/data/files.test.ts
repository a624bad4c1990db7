import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/model/library.ts';
import { library, paper, site, slowDough } from '../../model/invented-list.ts';
import { envelope, files, home } from './invented-api.ts';
import { bakery } from '../invented-bakery.ts';

describe('apiFiles', () => {
  it('pages papers by id under addresses that no paper can have', () => {
    const paged = files(bakery(), 3);
    const page = (path: string) => {
      const { papers, ...rest } = paged.get(path) as { papers: { id: string }[] };
      return { ...rest, papers: papers.map(({ id }) => id) };
    };
    expect(page('api/papers')).toEqual({
      ...envelope('papers'),
      total: 4,
      page: 1,
      pages: 2,
      next: `${home}api/papers-2.json`,
      papers: ['acid', 'slow-dough', 'steam'],
    });
    expect(page('api/papers-2')).toEqual({
      ...envelope('papers'),
      total: 4,
      page: 2,
      pages: 2,
      next: null,
      papers: ['yeast'],
    });
    expect(paged.has('api/papers-3')).toBe(false);
  });

  it('names at most 500 papers in a file, and says how many there are', () => {
    const one = library({ [slowDough]: paper({ tags: '[rye]', alsoIn: '[fermentation]' }) });
    const papers = Array.from({ length: 501 }, (_, number) => ({
      ...one.papers[0],
      id: `loaf-${number}`,
      title: `Loaf ${String(number).padStart(3, '0')}`,
    })) as Paper[];
    const all = files({ ...one, papers });
    const first = Array.from({ length: 500 }, (_, number) => `loaf-${number}`);
    const [theme, fermentation] = (all.get('api/themes')?.['themes'] ?? []) as Record<string, unknown>[];
    const [tag] = (all.get('api/tags')?.['tags'] ?? []) as Record<string, unknown>[];
    expect([theme?.['count'], theme?.['papers'], theme?.['alsoIn']]).toEqual([501, first, []]);
    expect([fermentation?.['count'], fermentation?.['papers'], fermentation?.['alsoIn']]).toEqual([
      501,
      first,
      first,
    ]);
    expect([tag?.['count'], tag?.['papers']]).toEqual([501, first]);
    const sizes = ['api/papers', 'api/papers-2'].map(
      (path) => (all.get(path)?.['papers'] as unknown[]).length,
    );
    expect(sizes).toEqual([500, 1]);
  });

  it('gives one page of no papers for an empty list', () => {
    expect(files(library({ [slowDough]: null })).get('api/papers')).toEqual({
      ...envelope('papers'),
      total: 0,
      page: 1,
      pages: 1,
      next: null,
      papers: [],
    });
  });

  it('gives the themes, tags and paths with their papers', () => {
    const all = files(bakery());
    const steam = `<a class="citation" href="${home}papers/steam/">Steam</a>`;
    const themes = [
      {
        id: 'ovens',
        page: `${home}themes/ovens/`,
        title: 'Ovens',
        summary: 'What the theme asks',
        introduction: { text: 'Start with Steam.', html: `<p>Start with ${steam}.</p>` },
        count: 2,
        papers: ['slow-dough', 'steam'],
        alsoIn: [],
      },
      {
        id: 'fermentation',
        page: `${home}themes/fermentation/`,
        title: 'Fermentation',
        summary: 'What the theme asks',
        introduction: { text: 'About the theme.', html: '<p>About the theme.</p>' },
        count: 3,
        papers: ['slow-dough', 'yeast', 'acid'],
        alsoIn: ['slow-dough'],
      },
    ];
    const tag = (id: string, title: string, synonyms: string[], papers: string[]) => ({
      id,
      page: `${home}tags/${id}/`,
      title,
      synonyms,
      count: papers.length,
      papers,
    });
    expect(all.get('api/themes')).toEqual({ ...envelope('themes'), themes });
    expect(all.get('api/tags')).toEqual({
      ...envelope('tags'),
      tags: [
        tag('rye', 'Rye Flour', ['black bread'], ['slow-dough', 'yeast', 'steam']),
        tag('sourdough', 'sourdough', [], ['slow-dough', 'yeast']),
        tag('crust', 'crust', [], ['steam']),
      ],
    });
    expect(all.get('api/paths')).toEqual({
      ...envelope('paths'),
      paths: [
        {
          id: 'weekend',
          page: `${home}paths/weekend/`,
          title: 'Weekend',
          summary: 'For two days',
          introduction: { text: 'About the path.', html: '<p>About the path.</p>' },
          after: [],
          steps: [
            { paper: 'slow-dough', note: 'Why time', minutes: null, optional: false },
            { paper: 'steam', note: 'Why heat', minutes: null, optional: false },
          ],
        },
      ],
    });
  });

  it('tells where to begin, with the licence and what the list declares', () => {
    const list = library({
      'site.md': site({
        licence: 'CC BY 4.0',
        licenceUrl: 'https://example.org/by',
        facets: '{ level: { label: Level, values: [easy, hard] } }',
        facts: '{ loaves: { label: Baked, unit: loaves }, flour: { label: Flour, values: [rye] } }',
      }),
    });
    expect(files(list).get('api/list')).toEqual({
      ...envelope('list'),
      licence: 'CC BY 4.0',
      licenceUrl: 'https://example.org/by',
      tagline: 'Papers on dough',
      language: 'en',
      repository: null,
      counts: { papers: 1, themes: 2, tags: 0, paths: 0 },
      facets: { level: { label: 'Level', values: ['easy', 'hard'] } },
      facts: {
        loaves: { label: 'Baked', unit: 'loaves', values: null },
        flour: { label: 'Flour', unit: null, values: ['rye'] },
      },
      files: {
        papers: `${home}api/papers.json`,
        themes: `${home}api/themes.json`,
        tags: `${home}api/tags.json`,
        paths: `${home}api/paths.json`,
        entrySchema: `${home}api/schema.json`,
      },
    });
  });

  it('gives the same files each time', () => {
    const list = bakery();
    expect(files(list)).toEqual(files(list));
  });
});
