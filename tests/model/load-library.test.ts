import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import type { Library } from '../../src/model/library.ts';
import { ListNotFoundError } from '../../src/model/files/walk.ts';
import {
  library,
  load,
  note,
  paper,
  site,
  slowDough,
  temporaryFolder,
  theme,
  told,
  writeList,
} from './invented-list.ts';
import { englishWords } from '../../src/words/words.ts';

const steam = 'papers/ovens/steam.md';
const other = { title: 'Steam', url: 'https://example.org/steam' };

describe('loadLibrary', () => {
  it('gives what is sound of a list with an error, but for one in site.md', () => {
    const ids = (list: Library | null) => list && list.papers.map(({ id }) => id);
    const broken = load({ [steam]: paper(other, '') });
    expect([ids(broken.library), ids(broken.sound)]).toEqual([null, ['slow-dough']]);
    const whole = load();
    expect(whole.sound).toBe(whole.library);
    expect(load({ 'site.md': site({ title: null }) }).sound).toBeNull();
  });

  it('gives the whole list when nothing blocks it', () => {
    const { library: list, problems, entries } = load();
    expect({ problems, entries }).toEqual({ problems: [], entries: 1 });
    expect(list && { ...list, papers: list.papers.map(({ id }) => id) }).toEqual({
      site: {
        title: 'Bread Science',
        tagline: 'Papers on dough',
        url: 'https://example.org/bread/',
        language: 'en',
        body: compileBody('\nAbout the list.\n'),
      },
      themes: [
        {
          id: 'ovens',
          path: 'themes/ovens.md',
          title: 'Ovens',
          summary: 'What the theme asks',
          order: 1,
          body: compileBody('\nAbout the theme.\n'),
        },
        {
          id: 'fermentation',
          path: 'themes/fermentation.md',
          title: 'Fermentation',
          summary: 'What the theme asks',
          order: 2,
          body: compileBody('\nAbout the theme.\n'),
        },
      ],
      papers: ['slow-dough'],
      paths: [],
      tags: [
        { id: 'sourdough', label: 'sourdough', synonyms: [] },
        { id: 'rye', label: 'rye', synonyms: ['black bread'] },
      ],
      synonyms: [],
      tagSections: [],
      excluded: [],
      words: englishWords,
      drafts: 0,
    });
  });

  it('orders themes by their number and papers by their id', () => {
    const list = library({
      'themes/flour.md': theme({ order: '2' }),
      'themes/crust.md': theme({ order: '10' }),
      'papers/fermentation/acid.md': paper({ title: 'Acid', url: 'https://example.org/acid' }),
      [steam]: paper(other),
    });
    expect(list.themes.map(({ id }) => id)).toEqual(['ovens', 'fermentation', 'flour', 'crust']);
    expect(list.papers.map(({ id }) => id)).toEqual(['acid', 'slow-dough', 'steam']);
  });

  it('needs neither papers nor a vocabulary', () => {
    const { library: list, problems, entries } = load({ [slowDough]: null, 'vocabulary.yaml': null });
    expect([list?.papers, list?.tags, problems, entries]).toEqual([[], [], [], 0]);
  });

  it('needs a theme', () => {
    const files = { 'themes/ovens.md': null, 'themes/fermentation.md': null, [slowDough]: null };
    expect(told(files)).toEqual([
      {
        rule: 'file-missing',
        file: 'themes',
        line: 1,
        column: 1,
        found: 'no theme',
        expected: 'a list with a theme',
        fix: 'add themes/<theme>.md with title, summary and order',
      },
    ]);
  });

  it('publishes a list that has only warnings', () => {
    const { library: list, problems } = load({ [slowDough]: paper({}, `It costs $x_1$. ${note}`) });
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['math-dollar', 'warning']]);
    expect(list?.papers.map(({ id }) => id)).toEqual(['slow-dough']);
  });

  it('checks drafts leniently, counts them and never publishes them', () => {
    const draft = paper({ authors: null, published: 'soon' }, `Compare [@slow-dough]. ${note}`);
    const { library: list, problems, entries } = load({ 'papers/_drafts/rye.md': draft });
    expect(problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['author-missing', 'warning', 1],
      ['date-form', 'warning', 3],
    ]);
    expect([entries, list?.papers.map(({ id }) => id)]).toEqual([2, ['slow-dough']]);
  });

  it('lets nothing lead to a draft', () => {
    const relations = '[{ extends: rye, because: adds time }]';
    const files = {
      'papers/_drafts/rye.md': paper(other),
      [slowDough]: paper({ relations }, `Compare [@rye]. ${note}`),
    };
    const move = 'move papers/_drafts/rye.md to the folder of its theme, or';
    expect(told(files).map(({ rule, found, fix }) => [rule, found, fix])).toEqual([
      ['unknown-entry', '`rye`, which is a draft and not published', `${move} take it out here`],
      [
        'unknown-citation',
        'a citation of `rye`, which is a draft and not published',
        `${move} name the paper in words with a link`,
      ],
    ]);
  });

  it('lets a broken entry be cited, so that it spoils no other', () => {
    const files = {
      [steam]: 'no frontmatter',
      [slowDough]: paper({}, `Compare [@steam; @slow-dough]. ${note}`),
    };
    expect(told(files).map(({ rule, file }) => [rule, file])).toEqual([['frontmatter-fence', steam]]);
  });

  it('checks the citations of themes and of the front page', () => {
    const body = 'Start with [@slow-duogh].';
    const problems = told({ 'themes/ovens.md': theme({}, body), 'site.md': site({}, body) });
    expect(problems.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual([
      ['unknown-citation', 'site.md', 7, 14],
      ['unknown-citation', 'themes/ovens.md', 7, 14],
    ]);
  });

  it('reports everything at once, in order of file and place', () => {
    const { library: list, problems } = load({
      'notes.txt': '',
      'vocabulary.yaml': 'tags: {}\nterms: {}\n',
      [steam]: paper(
        { ...other, url: 'http://example.org/' },
        `See ![it](https://example.org/a.png) and <b>. ${note}`,
      ),
      [slowDough]: paper({ title: '*rye' }),
    });
    expect(list).toBeNull();
    expect(problems.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual([
      ['file-place', 'notes.txt', 1, 1],
      ['yaml-feature', slowDough, 2, 8],
      ['url-form', steam, 6, 6],
      ['no-images', steam, 9, 5],
      ['raw-html', steam, 9, 42],
      ['unknown-field', 'vocabulary.yaml', 2, 1],
    ]);
  });

  it('gives the same report on each run', () => {
    const folder = writeList({ [slowDough]: paper({ title: null, tags: '[a, b, a]' }, '<b> $x_1$ ![](b)') });
    const first = loadLibrary(folder);
    expect(first.problems.length).toBeGreaterThan(5);
    expect(loadLibrary(folder)).toEqual(first);
  });

  it.each([10, 300, 1500, 2500, 4000, 9000])(
    'reports a list of %i lists in each other instead of failing',
    (depth) => {
      const problems = told({ [slowDough]: paper({ title: `\n${'- '.repeat(depth).trimEnd()}` }) });
      expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([['yaml-syntax', 3, 1]]);
    },
  );

  it('compiles bodies with the compiler that it is given', () => {
    const seen: string[] = [];
    loadLibrary(writeList(), (markdown) => {
      seen.push(markdown);
      return compileBody(markdown);
    });
    expect(seen.sort()).toEqual([
      '\nAbout the list.\n',
      '\nAbout the theme.\n',
      '\nAbout the theme.\n',
      `\n${note}\n`,
    ]);
  });

  it('throws when there is no list', () => {
    const folder = `${temporaryFolder()}/bread`;
    expect(() => loadLibrary(folder)).toThrow(ListNotFoundError);
  });
});
