import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/model/load-library.ts';
import { site, writeFiles, writeList } from '../../model/invented-list.ts';
import { oven, run } from './new-scene.ts';
import { answer, atomFeed } from './registries-double.ts';
import { entry, onAnInventedDay, rye } from './registries-scene.ts';

onAnInventedDay();

describe('what npm run new proposes', () => {
  it('is as much while another entry of the list waits for its note', async () => {
    const list = writeList({
      'site.md': site({ facets: '{ level: { label: Level, values: [easy, hard] } }' }),
    });
    const bib = '@article{a, title={Rye in Winter}, author={Kneader, Ada}, year=2021, doi={10.1000/b}}';
    await run(list, [[/arxiv/, answer(atomFeed(rye))]], '2103.01234', ...oven);
    expect(loadLibrary(list).problems.map(({ rule }) => rule)).toEqual(['open-question', 'note-missing']);
    await run(list, [], '--bibtex', join(writeFiles({ 'a.bib': bib }), 'a.bib'), ...oven);
    expect(entry(list, 'rye-winter')).toContain('tags: [rye]\n# check: write facets: { level: easy|hard }\n');
  });

  it('is nothing, which it explains, where site.md has errors', async () => {
    const list = writeList({ 'site.md': site({ tagline: null }) });
    await run(list, [[/arxiv/, answer(atomFeed(rye))]], '2103.01234', ...oven);
    expect(entry(list, 'rye')).toContain(
      'arxiv: "2103.01234"\n# check: site.md has errors, which npm run check names: write tags, facets and facts yourself\n',
    );
  });

  it('is no other id where one is told', async () => {
    const list = writeList();
    const { said } = await run(list, [], '10.1000/rye', '--id', 'rye-study', '--offline', ...oven);
    expect(said).toBe(
      'LIST/papers/ovens/rye-study.md written. Write below the second --- why to read it, then npm run check.\n',
    );
    expect(entry(list, 'rye-study')).toBe(`---
added: 2026-11-23
doi: "10.1000/rye"
# check: nothing was looked up: write \`title\`, \`authors\`, \`published\`
---

`);
  });
});
