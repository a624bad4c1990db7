import { describe, expect, it } from 'vitest';
import { library, note, paper, slowDough } from '../../model/invented-list.ts';
import { envelope, files, home, hostile } from './invented-api.ts';
import { bakery } from '../invented-bakery.ts';

const literal = { isOrganization: false, family: 'Kneader', given: 'Ada' };

describe('a paper of the API', () => {
  it('gives the facts of a publication as citations have them', () => {
    const vocabulary = 'tags: {}\nvenues:\n  Bread: { title: Proceedings of Bread, publisher: Mill Press }\n';
    const fields = {
      type: 'paper-conference',
      venue: 'Bread 2021',
      series: 'Notes in Baking',
      volume: '12',
      pages: '137–186',
      editors: '[Ada Kneader]',
      place: 'Ghent',
      language: 'nl',
    };
    const list = library({ [slowDough]: paper(fields), 'vocabulary.yaml': vocabulary });
    expect(files(list).get('api/papers/slow-dough')).toMatchObject({
      paper: {
        language: 'nl',
        publication: {
          container: 'Proceedings of Bread',
          publisher: 'Mill Press',
          series: 'Notes in Baking',
          volume: '12',
          pages: '137-186',
          editors: [{ name: 'Ada Kneader', ...literal }],
          place: 'Ghent',
        },
      },
    });
  });

  it.each([
    ['acl: 2020.tacl-1.5', 'article-journal'],
    ['acl: 2020.acl-main.5', 'paper-conference'],
    ['doi: 10.1000/bread.5', 'article-journal'],
    ['arxiv: "2103.01234"', 'article'],
  ])('gives the type that citations have: %s', (line, type) => {
    const [scheme = '', id = ''] = line.split(': ');
    const list = library({ [slowDough]: paper({ url: null, [scheme]: id }) });
    expect(files(list).get('api/papers/slow-dough')).toMatchObject({ paper: { type } });
  });

  it('gives one paper with every field of which something is known, and its relations in both directions', () => {
    expect(files(bakery()).get('api/papers/slow-dough')).toEqual({
      ...envelope('paper'),
      paper: {
        id: 'slow-dough',
        page: `${home}papers/slow-dough/`,
        exports: {
          bibtex: `${home}papers/slow-dough.bib`,
          ris: `${home}papers/slow-dough.ris`,
          csl: `${home}papers/slow-dough.json`,
          markdown: `${home}papers/slow-dough.md`,
        },
        title: 'Slow Dough: A Study of Time',
        short: 'Slow Dough',
        authors: [{ name: 'Ada Kneader', ...literal }],
        published: { date: '2021-03-14', precision: 'day' },
        added: '2026-11-23',
        type: 'article',
        venue: 'Bread 2021',
        publication: { container: 'Bread 2021', editors: [] },
        identifiers: {},
        url: 'https://example.org/slow-dough',
        read: [{ label: 'example.org', url: 'https://example.org/slow-dough' }],
        resources: [],
        themes: ['ovens', 'fermentation'],
        tags: ['sourdough', 'rye'],
        facets: { level: 'easy' },
        facts: { flour: 'rye', loaves: '48' },
        relations: [
          { type: 'extends', from: 'slow-dough', to: 'acid', because: 'adds time' },
          { type: 'contradicts', from: 'slow-dough', to: 'steam', because: 'it is cold' },
          { type: 'uses', from: 'yeast', to: 'slow-dough', because: 'its clock' },
        ],
        revised: [],
        note: { text: note, html: note },
        sections: [],
        aliases: [],
      },
    });
  });

  it('names cited papers in texts, links them absolutely in HTML, and parts dates, groups and bodies', () => {
    const { paper: steam } = files(bakery()).get('api/papers/steam') as { paper: Record<string, unknown> };
    const link = (id: string, label: string) =>
      `<a class="citation" href="${home}papers/${id}/">${label}</a>`;
    const { authors, published, note: words, more, sections } = steam;
    expect({ authors, published, words, more, sections }).toEqual({
      authors: [{ name: 'Grain Mill', isOrganization: true }],
      published: { date: '2021-03', precision: 'month' },
      words: {
        text: 'Compare Slow Dough; Acid.',
        html: `Compare ${link('slow-dough', 'Slow Dough')}; ${link('acid', 'Acid')}.`,
      },
      more: '<p>It is <em>hot</em>.</p>',
      sections: [
        {
          id: 'findings',
          title: 'Findings',
          html: `<p>Crust &#x26; crumb ${link('steam', 'Steam')}.</p>`,
        },
      ],
    });
  });

  it('gives the corrections of an entry', () => {
    const revised = [{ on: '2026-12-01', what: 'bakes for 40 minutes, not 4' }];
    const list = library({ [slowDough]: paper({ revised: JSON.stringify(revised) }) });
    expect(files(list).get('api/papers/slow-dough')).toMatchObject({ paper: { revised } });
  });

  it('keeps formulas, footnotes and links to fragments readable away from the page', () => {
    const body = `${note} At $$4\\,w$$.\n\n## Findings\n\nIt rose[^a], see [above](#findings).\n\n[^a]: Twice.`;
    const one = files(library({ [slowDough]: paper({}, body) })).get('api/papers/slow-dough');
    const {
      note: words,
      sections,
      footnotes,
    } = (one?.['paper'] ?? {}) as {
      note: { text: string };
      sections: { html: string }[];
      footnotes: string;
    };
    expect(words.text).toBe(`${note} At 4\\,w.`);
    const addresses = [...`${sections[0]?.html}${footnotes}`.matchAll(/href="([^"]*)"/g)].map(([, to]) => to);
    expect(addresses).toEqual(
      ['#user-content-fn-1', '#findings', '#user-content-fnref-1'].map(
        (fragment) => `${home}papers/slow-dough/${fragment}`,
      ),
    );
  });

  it('names in a heading what it cites', () => {
    const list = library({ [slowDough]: paper({}, `${note}\n\n## Why [@slow-dough] *rises*\n\nIt does.`) });
    const { paper: one } = files(list).get('api/papers/slow-dough') as { paper: Record<string, unknown> };
    expect(one['sections']).toEqual([
      { id: 'why-rises', title: 'Why Slow Dough rises', html: '<p>It does.</p>' },
    ]);
  });

  it('gives among others what it gives alone, without its other files and its words as HTML', () => {
    const all = files(bakery());
    const { papers } = all.get('api/papers') as { papers: { id: string }[] };
    expect(papers).toEqual(
      papers.map(({ id }) => {
        const { paper: one } = all.get(`api/papers/${id}`) as { paper: Record<string, unknown> };
        const kept = Object.entries(one).filter(
          ([name]) => !['exports', 'more', 'sections', 'footnotes'].includes(name),
        );
        return { ...Object.fromEntries(kept), note: { text: (one['note'] as { text: string }).text } };
      }),
    );
  });

  it('hands over hostile text as it is written', () => {
    const list = library({ [slowDough]: paper({ title: `'${hostile}'` }) });
    const { paper: one } = files(list).get('api/papers/slow-dough') as { paper: { title: string } };
    expect(one.title).toBe(hostile);
  });
});
