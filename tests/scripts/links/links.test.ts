import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAddresses } from '../../../scripts/links/list-addresses.ts';
import { lookUp, type CheckedAddress } from '../../../scripts/links/look-up.ts';
import type { Finding } from '../../../scripts/links/probe.ts';
import { hasDead, jsonReport, markdownReport, prettyReport } from '../../../scripts/links/report.ts';
import { library, note, paper, site, slowDough, temporaryFolder, theme } from '../../model/invented-list.ts';

describe('listAddresses', () => {
  it('gives each address once, with the files that name it', () => {
    const list = library({
      'site.md': site({ repository: 'https://example.org/git' }),
      'themes/ovens.md': theme({ title: 'Ovens' }, 'See [rye](https://example.org/rye?a=1&b=2).'),
      'excluded.yaml': '- { title: Fast, doi: 10.1000/bread.9, reason: too short, on: 2026-11-02 }\n',
      [slowDough]: paper(
        { arxiv: '"2103.01234"', links: '{ code: https://example.org/code }' },
        `${note} [Rye](https://example.org/rye?a=1&b=2), [above](#crumb).\n\n## Crumb\n\nOpen.`,
      ),
    });
    expect(listAddresses(list)).toEqual([
      { address: 'https://example.org/git', files: ['site.md'] },
      { address: 'https://example.org/rye?a=1&b=2', files: ['themes/ovens.md', slowDough] },
      { address: 'https://arxiv.org/abs/2103.01234', files: [slowDough] },
      { address: 'https://example.org/slow-dough', files: [slowDough] },
      { address: 'https://example.org/code', files: [slowDough] },
      { address: 'https://doi.org/10.1000/bread.9', files: ['excluded.yaml'] },
    ]);
  });
});

describe('lookUp', () => {
  const addresses = ['https://rye.example/1', 'https://rye.example/2', 'https://oats.example/'].map(
    (address) => ({ address, files: ['site.md'] }),
  );
  const day = 24 * 60 * 60 * 1000;

  it('asks again only for what was not fine lately', async () => {
    const kept = join(temporaryFolder(), 'cache', 'links.json');
    const asked: string[] = [];
    const probe = (address: string): Promise<Finding> => {
      asked.push(address);
      const state = address.endsWith('2') ? 'dead' : 'fine';
      return Promise.resolve({ state, detail: 'answers' });
    };
    const states = async (now: number) =>
      (await lookUp(addresses, probe, { kept, now, freshFor: 7 * day })).map(({ finding }) => finding.state);
    expect(await states(10 * day)).toEqual(['fine', 'dead', 'fine']);
    expect(asked.splice(0).sort()).toEqual(addresses.map(({ address }) => address).sort());
    expect(await states(16 * day)).toEqual(['fine', 'dead', 'fine']);
    expect(asked.splice(0)).toEqual(['https://rye.example/2']);
    await states(18 * day);
    expect(asked.length).toBe(3);
  });

  it('asks a host for one address at a time', async () => {
    const busy = new Set<string>();
    const probe = async (address: string): Promise<Finding> => {
      const { host } = new URL(address);
      expect(busy.has(host)).toBe(false);
      busy.add(host);
      await Promise.resolve();
      busy.delete(host);
      return { state: 'fine', detail: 'answers' };
    };
    const kept = join(temporaryFolder(), 'links.json');
    expect(await lookUp(addresses, probe, { kept, now: 0, freshFor: 0 })).toHaveLength(3);
  });
});

describe('the report', () => {
  const one = (address: string, finding: Finding): CheckedAddress => ({
    address,
    files: ['a.md', 'b.md'],
    finding,
  });
  const checked = [
    one('https://rye.example/fine', { state: 'fine', detail: 'answers 200' }),
    one('https://rye.example/@gone', { state: 'dead', detail: 'answers 404' }),
    one('https://rye.example/old', {
      state: 'moved',
      detail: 'moved for good',
      to: 'https://rye.example/new',
    }),
    one('https://rye.example/shy', { state: 'refused', detail: 'answers programs with 403' }),
    one('https://rye.example/slow', { state: 'silent', detail: 'answers 503' }),
  ];
  const summary = '5 addresses: 1 fine, 1 dead, 1 moved, 1 without an answer, 1 closed to programs.';

  it('for people names the dead first, with a copy in the archive', () => {
    expect(prettyReport(checked)).toBe(`Dead: replace the address, or link to a copy in the archive.
  https://rye.example/@gone
    answers 404
    archive https://web.archive.org/web/https://rye.example/@gone
    in      a.md, b.md

Moved for good: write the new address.
  https://rye.example/old
    moved for good
    now at  https://rye.example/new
    in      a.md, b.md

Without an answer: nothing to do, unless they stay so.
  https://rye.example/slow
    answers 503
    in      a.md, b.md

Closed to programs: look at them by hand now and then.
  https://rye.example/shy
    answers programs with 403
    in      a.md, b.md

${summary}
`);
    expect([hasDead(checked), hasDead(checked.slice(0, 1))]).toEqual([true, false]);
  });

  it('for an issue is Markdown with each address as code', () => {
    expect(markdownReport(checked.slice(0, 3)))
      .toBe(`3 addresses: 1 fine, 1 dead, 1 moved, 0 without an answer, 0 closed to programs.

## Dead (1)

Replace the address, or link to a copy in the archive.

- \`https://rye.example/@gone\`: answers 404, [archive](<https://web.archive.org/web/https://rye.example/@gone>); in \`a.md\`, \`b.md\`

## Moved for good (1)

Write the new address.

- \`https://rye.example/old\`: moved for good, now at \`https://rye.example/new\`; in \`a.md\`, \`b.md\`
`);
  });

  it('for programs is JSON', () => {
    expect(JSON.parse(jsonReport(checked.slice(0, 2)))).toEqual({
      version: 1,
      ok: false,
      counts: { fine: 1, dead: 1, moved: 0, silent: 0, refused: 0 },
      addresses: [
        {
          address: 'https://rye.example/fine',
          files: ['a.md', 'b.md'],
          state: 'fine',
          detail: 'answers 200',
          to: null,
          archive: null,
        },
        {
          address: 'https://rye.example/@gone',
          files: ['a.md', 'b.md'],
          state: 'dead',
          detail: 'answers 404',
          to: null,
          archive: 'https://web.archive.org/web/https://rye.example/@gone',
        },
      ],
    });
  });
});
