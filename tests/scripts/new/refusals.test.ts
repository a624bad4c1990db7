import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeList } from '../../model/invented-list.ts';
import { oven, run, written } from './new-scene.ts';
import { entry, onAnInventedDay, rye, waitLess, type Rows } from './registries-scene.ts';
import { answer, atomEntry, atomFeed, json } from './registries-double.ts';

onAnInventedDay();

describe('npm run new, where it cannot look a paper up,', () => {
  it('asks nobody for what the list has, and names the entry', async () => {
    const list = writeList();
    await run(list, [[/arxiv/, answer(atomFeed(rye))]], '2103.01234', ...oven);
    const before = entry(list, 'rye');
    const again = await run(
      list,
      [],
      'arXiv:2103.01234v2',
      'Rye: a study of crumbs',
      'Slow dough: a study of time',
      ...oven,
    );
    expect(again).toEqual({
      status: 1,
      asked: [],
      said: `arXiv:2103.01234v2: is not written: papers/ovens/rye.md has the arXiv id \`2103.01234\`
Rye: a study of crumbs: is not written: papers/ovens/rye.md has the title \`Rye: a study of crumbs\`
Slow dough: a study of time: is not written: papers/ovens/slow-dough.md has the title \`Slow dough: a study of time\`
`,
    });
    expect(entry(list, 'rye')).toBe(before);
  });

  it('asks arXiv once for several ids, and goes on behind one that is wrong', async () => {
    const list = writeList();
    const oats = atomEntry('2103.05678', 'Oats');
    const rows: Rows = [
      [/id_list=2103\.01234,2103\.09999,2103\.05678&/, answer(atomFeed(rye, oats))],
      [/id_list=2103.09999&/, answer(atomFeed())],
    ];
    const { status, asked, said } = await run(list, rows, '2103.01234', '2103.09999', '2103.05678', ...oven);
    expect([status, asked.length]).toEqual([1, 2]);
    expect(said).toContain(
      '2103.09999: no registry knows the arXiv id `2103.09999`: compare it with the page of the paper\n',
    );
    expect(readdirSync(join(list, 'papers', 'ovens')).sort()).toEqual(['oats.md', 'rye.md', 'slow-dough.md']);
  });

  const instead = '. Paste its BibTeX instead: npm run new -- --bibtex -, or use --offline';

  it.each([
    [
      'a busy service',
      '2103.01234',
      answer('', 429),
      'says that it is asked too often (429); try again in some minutes',
    ],
    [
      'an answer that broke off',
      '2103.01234',
      answer(atomFeed(rye).slice(0, 300)),
      'arXiv did not answer with a whole Atom feed',
    ],
    [
      'an error that comes as an entry',
      '2103.01234',
      answer(atomFeed('<entry><title>Error</title><summary>incorrect id format</summary></entry>'), 400),
      'arXiv refuses the question: incorrect id format',
    ],
    [
      'a page in place of data',
      '10.1000/rye',
      answer('<html>Maintenance</html>'),
      'Crossref did not answer with JSON',
    ],
    [
      'a page in place of BibTeX',
      '2021.bread-long.7',
      answer('<html>'),
      'the ACL Anthology did not answer with BibTeX',
    ],
    [
      'a service for people only',
      'https://openreview.net/forum?id=aB3dE6gH9k',
      json({ name: 'ChallengeRequiredError' }, 403),
      'does not answer programs (403)',
    ],
    ['silence', '2103.01234', () => undefined, 'did not answer within 0 seconds'],
  ] as const)('says what to do about %s, and writes nothing', async (missing, words, reply, reason) => {
    if (missing === 'silence') waitLess(200);
    const list = writeList();
    const { status, said } = await run(list, [[/./, reply as ReturnType<typeof answer>]], words, ...oven);
    expect([status, said.endsWith(`${reason}${instead}\n`)]).toEqual([1, true]);
    expect(readdirSync(join(list, 'papers', 'ovens'))).toEqual(['slow-dough.md']);
  });

  it.each([[], ['--offline']])(
    'asks nobody for an id with a slip, and says what the slip is %j',
    async (...more) => {
      const list = writeList();
      const { status, asked, said } = await run(
        list,
        [],
        '2307.0317',
        'https://arxiv.org/abs/2413.99999',
        ...more,
        ...oven,
      );
      expect([status, asked]).toEqual([1, []]);
      expect(said.replace(/^Looking up .*\n/gm, ''))
        .toBe(`2307.0317: \`2307.0317\` is no arXiv id: there are 5 digits behind the point, not 4; compare it with the page of the paper
https://arxiv.org/abs/2413.99999: \`https://arxiv.org/abs/2413.99999\` is no arXiv id: there is no month 13; compare it with the page of the paper
`);
      expect(readdirSync(join(list, 'papers', 'ovens'))).toEqual(['slow-dough.md']);
    },
  );

  it('looks nothing up offline', async () => {
    const list = writeList();
    const { status, asked, said } = await run(
      list,
      [[/./, answer('')]],
      '2103.01234',
      '10.1000/rye',
      'Oats',
      'https://mill.example/x',
      '--offline',
      ...oven,
    );
    expect([status, asked]).toEqual([0, []]);
    expect(said).toContain(written('2103-01234'));
    expect(entry(list, '2103-01234')).toBe(`---
published: 2021-03
added: 2026-11-23
arxiv: "2103.01234"
# check: nothing was looked up: write \`title\`, \`authors\`
# check: the file name is the id for good: rename the file to the name that people use for the paper
---

`);
  });

  it.each([
    [[], 'name a paper: npm run new -- 2103.01234, a DOI, an address or "a title"'],
    [['2103.01234'], 'say the theme: --theme fermentation|ovens'],
    [['2103.01234', '--theme', 'cellars'], 'there is no theme "cellars"; there are fermentation, ovens'],
    [['--bibtex', 'no/such.bib', ...oven], 'there is no file no/such.bib'],
    [
      ['2103.01234', 'Oats', '--id', 'oats', ...oven],
      '--id names one paper, and there are 2: write them one after the other',
    ],
    [
      ['Oats', '--id', 'slow-dough', ...oven],
      'another entry has the id "slow-dough" or had it before; choose another one',
    ],
    ...['Oats!', 'index'].map((id): [string[], string] => [
      ['Oats', '--id', id, ...oven],
      `--id takes at most 60 small letters, digits and single hyphens between them, and no name that the site keeps for itself; not "${id}"`,
    ]),
  ])('refuses the arguments %j', async (args, message) => {
    const list = writeList();
    await expect(run(list, [], ...args)).rejects.toThrow(new Error(message));
  });
});
