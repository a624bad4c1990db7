import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/new.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { site, writeFiles, writeList } from '../model/invented-list.ts';
import { oven, run, written } from './new/new-scene.ts';
import { entry, onAnInventedDay, runCommand, rye, type Rows } from './new/registries-scene.ts';
import { answer, atomEntry, atomFeed, json, registriesDouble } from './new/registries-double.ts';

onAnInventedDay();

const published = {
  title: ['Rye: A Study of Crumbs'],
  author: [{ given: 'A.', family: 'Kneader' }],
  issued: { 'date-parts': [[2022, 5]] },
  type: 'journal-article',
  'container-title': ['Loaf Letters'],
  volume: '3',
  issue: '2',
  page: '137-186',
  publisher: 'Mill Press',
  DOI: '10.1000/rye',
};

describe('npm run new', () => {
  it('writes an entry that lacks its note alone', async () => {
    const list = writeList();
    const { status, said, asked } = await run(
      list,
      [[/arxiv/, answer(atomFeed(rye))]],
      'https://www.alphaxiv.org/abs/2103.01234v3',
      ...oven,
    );
    expect([status, said]).toEqual([
      0,
      `Looking up https://www.alphaxiv.org/abs/2103.01234v3 …\n${written('rye')}`,
    ]);
    expect(asked.map(({ path }) => path)).toEqual(['/arxiv/api/query?id_list=2103.01234&max_results=1']);
    expect(entry(list, 'rye')).toBe(`---
title: "Rye: A Study of Crumbs"
authors: [Ada Kneader, Zoë Crumb]
published: 2021-03-02
added: 2026-11-23
arxiv: "2103.01234"
tags: [rye]
---

`);
    expect(loadLibrary(list).problems.map(({ rule }) => rule)).toEqual(['note-missing']);
  });

  it.each(['https://arxiv.org/pdf/2103.01234v2.pdf', 'https://doi.org/10.48550/arXiv.2103.01234'])(
    'knows %s for an id of arXiv',
    async (form) => {
      const list = writeList();
      const { status } = await run(list, [[/arxiv/, answer(atomFeed(rye))]], form, ...oven);
      expect([status, entry(list, 'rye').includes('arxiv: "2103.01234"')]).toEqual([0, true]);
    },
  );

  it('adds what Crossref says of the publication that arXiv names', async () => {
    const list = writeList({ 'site.md': site({ repository: 'https://example.org/bread.git' }) });
    const withDoi = atomEntry('2103.01234', 'Rye: A Study of Crumbs', '<arxiv:doi>10.1000/RYE</arxiv:doi>');
    const rows: Rows = [
      [/arxiv/, answer(atomFeed(withDoi))],
      [/crossref\/works\/10\.1000%2Frye/, json({ message: published })],
    ];
    const { asked } = await run(list, rows, '2103.01234', '--abstract', ...oven);
    expect(asked.map(({ agent }) => agent)).toEqual(
      Array.from({ length: 2 }, () => 'reading-list/0.1 (npm run new; +https://example.org/bread.git)'),
    );
    expect(entry(list, 'rye')).toBe(`---
title: "Rye: A Study of Crumbs"
authors: [Ada Kneader, Zoë Crumb]
published: 2021-03-02
added: 2026-11-23
arxiv: "2103.01234"
doi: "10.1000/rye"
type: article-journal
venue: "Loaf Letters, 2022"
volume: "3"
issue: "2"
pages: "137-186"
publisher: Mill Press
tags: [rye]
abstractSource: "arXiv, CC0"
---
## Abstract

It rises slowly.
`);
  });

  it('asks doi.org where Crossref knows nothing, and the ACL Anthology for its ids', async () => {
    const list = writeList();
    const bibtex =
      '@inproceedings{k, title = {Oats}, author = {Kneader, Ada}, year = 2021, booktitle = {Bread}}';
    const rows: Rows = [
      [/doi\/10\.5281/, json({ ...published, title: 'Spelt', DOI: '10.5281/zenodo.1' })],
      [/acl\/2021\.bread-long\.7\.bib/, answer(bibtex)],
    ];
    const { status, asked } = await run(list, rows, '10.5281/zenodo.1', '2021.bread-long.7', ...oven);
    expect(status).toBe(0);
    expect(asked.map(({ path, accept }) => `${path} ${accept}`)).toEqual([
      '/crossref/works/10.5281%2Fzenodo.1 application/json',
      '/doi/10.5281/zenodo.1 application/vnd.citationstyles.csl+json',
      '/acl/2021.bread-long.7.bib text/plain',
    ]);
    expect(
      [entry(list, 'spelt'), entry(list, 'oats')].map((text) => /^(?:doi|acl): .*$/m.exec(text)?.[0]),
    ).toEqual(['doi: "10.5281/zenodo.1"', 'acl: "2021.bread-long.7"']);
  });

  it('finds a title, and names what is near where none is the same', async () => {
    const list = writeList();
    const rows: Rows = [
      [/search_query/, answer(atomFeed(rye))],
      [/id_list/, answer(atomFeed(rye))],
      [/works\?/, json({ message: { items: [published, { title: ['Rye bread'], DOI: '10.1000/b' }] } })],
    ];
    const { status, said } = await run(list, rows, 'rye, a study of crumbs', 'Rye', ...oven);
    expect(status).toBe(1);
    expect(said).toContain(written('rye'));
    expect(said).toContain(
      'Rye: no registry has a paper with exactly this title; near are `Rye: A Study of Crumbs` (arXiv:2103.01234), `Rye: A Study of Crumbs` (10.1000/rye), `Rye bread` (10.1000/b): take its arXiv id or DOI, or --offline\n',
    );
  });

  it('reads the page at an address without an id', async () => {
    const list = writeList();
    const page =
      '<meta name="citation_title" content="Spelt"><meta name="citation_author" content="Kneader, Ada"><meta name="citation_date" content="2021/03/14">';
    const { asked, base } = await registriesDouble([[/spelt/, answer(page)]]);
    const ask = globalThis.fetch;
    vi.spyOn(globalThis, 'fetch').mockImplementation((address, init) =>
      ask(String(address).replace('https://mill.example', base), init),
    );
    const { status } = await run(list, [], 'https://mill.example/spelt', ...oven);
    expect([status, asked.length]).toEqual([0, 1]);
    expect(entry(list, 'spelt')).toBe(`---
title: Spelt
authors: [Ada Kneader]
published: 2021-03-14
added: 2026-11-23
url: https://mill.example/spelt
---

`);
  });

  it('writes papers of BibTeX, and names the line of a broken one', async () => {
    const list = writeList();
    const file = join(
      writeFiles({
        'a.bib':
          '@misc{a, title={Oats}, author={Kneader, Ada}, year=2021,\n url={https://mill.example/oats}}\n@misc{b, title={Rye',
      }),
      'a.bib',
    );
    const { status, said } = await run(list, [], '--bibtex', file, ...oven);
    expect(status).toBe(1);
    expect(said.replaceAll(file, 'FILE')).toBe(
      `${written('oats')}FILE:3: a brace that is opened in it is never closed\n`,
    );
    expect(loadLibrary(list).problems.map(({ rule }) => rule)).toEqual(['open-question', 'note-missing']);
    expect(entry(list, 'oats')).toContain('# check: the record does not say what kind of work it is');
  });

  it('writes the short name of a venue that the vocabulary knows, tags and what the list declares', async () => {
    const list = writeList({
      'site.md': site({ facets: '{ level: { label: Level, values: [easy, hard] } }' }),
      'vocabulary.yaml':
        'tags:\n  rye: { synonyms: [black bread] }\nvenues:\n  Loaf: { title: Proceedings of the Conference on Loaves, kind: paper-conference }\n',
    });
    const bib =
      '@inproceedings{a, title={Black Bread}, author={Kneader, Ada}, year=2021, doi={10.1000/b}, booktitle={Proceedings of the 12th Annual Conference on Loaves (Volume 1)}}';
    await run(list, [], '--bibtex', join(writeFiles({ 'a.bib': bib }), 'a.bib'), ...oven);
    expect(entry(list, 'black-bread')).toBe(`---
title: Black Bread
authors: [Ada Kneader]
published: 2021
added: 2026-11-23
doi: "10.1000/b"
type: paper-conference
venue: Loaf 2021
tags: [rye]
# check: citations print the full title only if it stands under \`editions\` of Loaf in vocabulary.yaml: add \`2021: "Proceedings of the 12th Annual Conference on Loaves (Volume 1)"\`
# check: write facets: { level: easy|hard }
---

`);
  });

  it('asks for the theme where somebody can answer, the likeliest first', async () => {
    const questions: unknown[] = [];
    const list = writeList();
    const command: typeof main = (argv, wait, answers) =>
      main(argv, wait, answers, (title, themes) => {
        questions.push([title, themes]);
        return Promise.resolve('fermentation');
      });
    await runCommand(command, list, [[/arxiv/, answer(atomFeed(rye))]], '2103.01234');
    expect(questions).toEqual([['Rye: A Study of Crumbs', ['ovens', 'fermentation']]]);
    expect(existsSync(join(list, 'papers', 'fermentation', 'rye.md'))).toBe(true);
  });
});
