import { describe, expect, it } from 'vitest';
import { correctionWays } from '../../../src/derive/contributing/ways.ts';

const page = {
  title: 'Slow Dough',
  path: 'papers/ovens/slow-dough.md',
  address: 'https://bread.example/list/papers/slow-dough/',
};
const report = [
  'Page: https://bread.example/list/papers/slow-dough/',
  'File: papers/ovens/slow-dough.md',
  '',
  'What is wrong, in the words of the page:',
  '',
  'What is right:',
  '',
  'Where that can be read (an address, a page, a table):',
  '',
].join('\n');

/** The links with what they are filled with, readable. */
function waysOf(site: object, of = page) {
  const ways = correctionWays({ title: 'Bread', ...site }, of);
  if (!('links' in ways)) return ways;
  return ways.links.map(({ kind, href }) => {
    const url = new URL(href);
    return [
      kind,
      url.origin === 'null' ? url.protocol + url.pathname : url.origin + url.pathname,
      Object.fromEntries(url.searchParams),
    ];
  });
}

describe('the ways to correct a page', () => {
  it('are a filled issue and the editor where the forge is known', () => {
    expect(
      waysOf({ repository: 'https://github.com/bread/list.git', contact: 'bread@mill.example' }),
    ).toEqual([
      [
        'suggest',
        'https://github.com/bread/list/issues/new',
        { title: 'Correction: Slow Dough', body: report },
      ],
      ['edit', 'https://github.com/bread/list/edit/main/content/papers/ovens/slow-dough.md', {}],
    ]);
  });

  it.each([
    [{ branch: 'published', folder: 'lists/bread' }, 'published/lists/bread/papers/ovens/slow-dough.md'],
    [{ folder: '.' }, 'main/papers/ovens/slow-dough.md'],
  ])('edit the file on the branch and in the folder of %j', (kept, path) => {
    expect(waysOf({ repository: 'https://github.com/bread/list', ...kept })).toContainEqual([
      'edit',
      `https://github.com/bread/list/edit/${path}`,
      {},
    ]);
  });

  it('are a letter where only an address is known', () => {
    expect(waysOf({ repository: 'https://code.example/bread', contact: 'bread@mill.example' })).toEqual([
      [
        'suggest',
        'mailto:bread@mill.example',
        { subject: 'Correction: Slow Dough', body: report.replaceAll('\n', '\r\n') },
      ],
    ]);
  });

  it('are a report to copy where nothing is known', () => {
    expect(waysOf({})).toEqual({ report: `Correction: Slow Dough\n\n${report}` });
  });

  it('shorten a long title, for which an address has no room', () => {
    const [[, , filled] = []] = waysOf(
      { repository: 'https://github.com/bread/list' },
      { ...page, title: 'Dough '.repeat(50) },
    ) as [string, string, Record<string, string>][];
    expect(filled?.['title']).toBe(`Correction: ${'Dough '.repeat(50).slice(0, 119)}…`);
  });
});
