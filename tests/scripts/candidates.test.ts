import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../scripts/candidates.ts';
import { firstSentence } from '../../scripts/candidates/report.ts';
import { paper, site, slowDough, temporaryFolder, writeList } from '../model/invented-list.ts';
import { onAnInventedDay, runCommand } from './new/registries-scene.ts';
import { answer, atomFeed } from './new/registries-double.ts';

onAnInventedDay();

const watching = { 'site.md': site({ watch: `['abs:"rye bread"', 'ti:crumb']` }) };

function atom(
  id: string,
  title: string,
  published: string,
  summary = 'It rises slowly. Then it falls.',
): string {
  return `<entry><id>http://arxiv.org/abs/${id}v1</id><published>${published}T09:00:00Z</published><title>${title}</title>
<summary>${summary}</summary><author><name>Ada Kneader</name></author></entry>`;
}

describe('npm run candidates', () => {
  it('lists what is new to the list, each paper once, newest first, with a theme and tags', async () => {
    const list = writeList({
      ...watching,
      [slowDough]: paper({ tags: '[sourdough]', arxiv: '"2611.00001"' }),
      'excluded.yaml': '- { title: Fast, arxiv: "2611.00002", reason: too short, on: 2026-11-02 }\n',
    });
    const { status, said, asked } = await runCommand(main, list, [
      [
        /rye/,
        answer(
          atomFeed(
            atom('2611.00001', 'Listed by id', '2026-11-20'),
            atom('2611.00002', 'Left out', '2026-11-20'),
            atom('2611.00003', 'Dough that takes &lt;b&gt;Time&lt;/b&gt; @ada #12', '2026-11-19'),
            atom('2610.00009', 'Too old', '2026-11-01'),
          ),
        ),
      ],
      [
        /crumb/,
        answer(
          atomFeed(
            atom('2611.00003', 'Dough that takes &lt;b&gt;Time&lt;/b&gt; @ada #12', '2026-11-19'),
            atom('2611.00004', 'Black bread, black crust', '2026-11-21'),
            atom('2611.00005', 'Slow Dough: A Study of Time', '2026-11-21'),
          ),
        ),
      ],
    ]);
    expect(asked.map(({ path }) => path)).toEqual([
      '/arxiv/api/query?search_query=abs%3A%22rye%20bread%22&sortBy=submittedDate&sortOrder=descending&max_results=100',
      '/arxiv/api/query?search_query=ti%3Acrumb&sortBy=submittedDate&sortOrder=descending&max_results=100',
    ]);
    expect([status, said]).toEqual([
      0,
      `<p>2 papers on the topic since 2026-11-09 that the list neither has nor left out. Add one with <code>npm run new -- ID \
--theme THEME</code>; name one in <code>content/excluded.yaml</code> with the reason, and it is not shown again.</p>
<ul>
<li><a href="https://arxiv.org/abs/2611.00004">Black bread, black crust</a><br>It rises slowly.<br><code>2611.00004</code> \
2026-11-21 <code>rye</code></li>
<li><a href="https://arxiv.org/abs/2611.00003">Dough that takes Time @&#8203;ada #&#8203;12</a><br>It rises \
slowly.<br><code>2611.00003</code> 2026-11-19 <code>theme ovens</code> <code>sourdough</code></li>
</ul>
`,
    ]);
  });

  it('writes to a file, and says when nothing is new', async () => {
    const out = join(temporaryFolder(), 'candidates.md');
    const rows: Parameters<typeof runCommand>[2] = [[/arxiv/, answer(atomFeed())]];
    const { status, said } = await runCommand(main, writeList(watching), rows, '--days', '3', '--out', out);
    expect([status, said]).toEqual([0, '0 candidates written.\n']);
    expect(readFileSync(out, 'utf8')).toMatch(/^<p>0 papers on the topic since 2026-11-20 .*<\/p>\n$/);
  });

  it('asks nobody where site.md watches nothing', async () => {
    const { status, said, asked } = await runCommand(main, writeList(), []);
    expect([status, said, asked]).toEqual([
      0,
      'candidates: site.md has no `watch`; write there what arXiv is to be asked\n',
      [],
    ]);
  });

  it('fails in one line where arXiv does not understand the query', async () => {
    const refusal = '<entry><id>x</id><title>Error</title><summary>malformed query</summary></entry>';
    const rows: Parameters<typeof runCommand>[2] = [[/arxiv/, answer(atomFeed(refusal), 400)]];
    await expect(runCommand(main, writeList(watching), rows)).rejects.toThrow(
      'arXiv refuses the question: malformed query',
    );
  });
});

describe('firstSentence', () => {
  it.each([
    ['We bake bread, e.g. rye and oats. Then we eat.', 'We bake bread, e.g. rye and oats.'],
    ['How long may it rest? Two days.', 'How long may it rest?'],
    ['No end', 'No end'],
    ['x'.repeat(400), `${'x'.repeat(299)}…`],
  ])('of %j is %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
