import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { digest, type Digest } from '../../../src/derive/digest/digest.ts';
import type { DigestOptions } from '../../../src/derive/digest/issue.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import type { Library } from '../../../src/model/library.ts';
import { attributes } from '../../site/html.ts';
import { library, paper, site as siteFile, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const site = 'https://example.org/bread/';
const rule = '-'.repeat(72);

/** The digest of a list since its first day, with what the options change. @throws Error when nothing is new */
function written(list: Library, options: Partial<DigestOptions> = {}): Digest {
  const found = made(list, options);
  if (!found) throw new Error('nothing is new');
  return found;
}

function made(list: Library, options: Partial<DigestOptions> = {}): Digest | null {
  const address = { addresses: createAddresses('/bread/', 'https://example.org') };
  return digest(list, { since: '2026-11-01', ...address, ...options });
}

/** What went out before: the next digest has papers of one theme and a status that changed. */
const sent = new Set(['acid', 'yeast']);
const unsubscribe = 'mailto:leave@example.org';

const text = `Bread Science

Papers on dough.

2 new papers, added from 23 November 2026 to 24 November 2026.
${site}


Ovens
${rule}
${site}themes/ovens/

Slow Dough: A Study of Time
Ada Kneader
Bread 2021 · 14 March 2021

Read it for the clock inside the dough, which tells when a slow loaf is
ready for the oven.

Entry: ${site}papers/slow-dough/
example.org: https://example.org/slow-dough

Steam
Grain Mill
March 2021

Compare Slow Dough [1]; Acid [2].
[1] ${site}papers/slow-dough/
[2] ${site}papers/acid/

Entry: ${site}papers/steam/
arXiv:2103.01230: https://arxiv.org/abs/2103.01230
PDF: https://arxiv.org/pdf/2103.01230

Changes of status
${rule}

Acid
${site}papers/acid/
Retracted: https://example.org/notice

${rule}
You get this mail because your address follows Bread Science.
Unsubscribe: mailto:leave@example.org
Site: ${site}
`;

/** What readers see of the HTML, block by block: the element, its text, and where its links lead. */
function blocksOf(html: string): [name: string, text: string, links: string[]][] {
  return selectAll('h1, h2, h3, p, li', select('body', fromHtml(html)) ?? undefined).map((block) => [
    block.tagName,
    toString(block),
    attributes(block, 'a', 'href'),
  ]);
}

/** The same mail as HTML. */
const blocks: ReturnType<typeof blocksOf> = [
  ['h1', 'Bread Science', [site]],
  ['p', 'Papers on dough.', []],
  ['p', '2 new papers, added from 23 November 2026 to 24 November 2026.', []],
  ['h2', 'Ovens', [`${site}themes/ovens/`]],
  ['h3', 'Slow Dough: A Study of Time', [`${site}papers/slow-dough/`]],
  ['p', 'Ada Kneader · Bread 2021 · 14 March 2021', []],
  ['p', 'Read it for the clock inside the dough, which tells when a slow loaf is ready for the oven.', []],
  ['p', 'example.org', ['https://example.org/slow-dough']],
  ['h3', 'Steam', [`${site}papers/steam/`]],
  ['p', 'Grain Mill · March 2021', []],
  ['p', 'Compare Slow Dough; Acid.', [`${site}papers/slow-dough/`, `${site}papers/acid/`]],
  ['p', 'arXiv:2103.01230 · PDF', ['https://arxiv.org/abs/2103.01230', 'https://arxiv.org/pdf/2103.01230']],
  ['h2', 'Changes of status', []],
  ['li', 'Acid: Retracted', [`${site}papers/acid/`, 'https://example.org/notice']],
  ['p', 'You get this mail because your address follows Bread Science. Unsubscribe', [unsubscribe]],
  ['p', `Site: ${site}`, [site]],
];

describe('digest', () => {
  it('writes the same as HTML and as plain text', () => {
    const { html, ...rest } = written(bakery(), { sent, unsubscribe });
    const subject = 'Bread Science, 24 November 2026: 2 new papers';
    expect(rest).toEqual({ subject, text, papers: ['slow-dough', 'steam'], changes: ['acid:retracted'] });
    expect(blocksOf(html)).toEqual(blocks);
    const tree = fromHtml(html);
    expect(attributes(tree, 'html', 'lang')).toEqual(['en']);
    expect(selectAll('title', tree).map((title) => toString(title))).toEqual([subject]);
  });

  it('is readable where style sheets are dropped, and in the dark where they are not', () => {
    const tree = fromHtml(written(bakery(), { unsubscribe }).html);
    expect(attributes(tree, 'body', 'style').join()).toMatch(/background:#\w+;color:#\w+/);
    expect(attributes(tree, 'a', 'style').filter((style) => !style.startsWith('color:#'))).toEqual([]);
    expect(attributes(tree, 'meta[name=color-scheme]', 'content')).toEqual(['light dark']);
    const sheet = selectAll('style', tree).map((style) => toString(style));
    expect(sheet.join()).toContain('@media (prefers-color-scheme:dark)');
  });

  it('reads each text in its own direction', () => {
    const tree = fromHtml(written(bakery()).html);
    expect(attributes(tree, 'h1, h2, h3', 'dir')).toEqual(selectAll('h1, h2, h3', tree).map(() => 'auto'));
  });

  it.each([
    [{ since: '2026-11-24' }, ['steam'], []],
    [{ since: '2026-11-23', until: '2026-11-23' }, ['slow-dough', 'yeast', 'acid'], ['acid:retracted']],
    [{ since: '2026-11-24', until: '2026-11-24' }, ['steam'], []],
    [{ sent: new Set(['acid', 'yeast', 'steam', 'acid:retracted']) }, ['slow-dough'], []],
  ])('holds with %j the papers %j and the changes %j', (options, papers, changes) => {
    const found = written(bakery(), options);
    expect([found.papers, found.changes]).toEqual([papers, changes]);
  });

  it.each([
    { since: '2026-11-25' },
    { until: '2026-11-22' },
    { sent: new Set(['slow-dough', 'steam', 'acid', 'yeast']) },
  ])('is nothing with %j, whatever status changed', (options) => {
    expect(made(bakery(), options)).toBe(null);
  });

  it('tells the status of a new paper beside it, and names no licence and no address that it does not know', () => {
    const found = written(bakery(), { sent: new Set(['slow-dough', 'yeast', 'steam']) });
    expect(found.text.split('\n').slice(10)).toEqual([
      `${site}themes/fermentation/`,
      '',
      'Acid',
      'Ada Kneader',
      'Grain Mill · 2019',
      'Retracted: https://example.org/notice',
      '',
      'Read it for the clock inside the dough, which tells when a slow loaf is',
      'ready for the oven.',
      '',
      `Entry: ${site}papers/acid/`,
      'example.org: https://www.example.org/acid',
      '',
      rule,
      'You get this mail because your address follows Bread Science.',
      'To stop it, use the unsubscribe address of the list that brought it.',
      `Site: ${site}`,
      '',
    ]);
    const [retracted] = selectAll('strong', fromHtml(found.html));
    expect(retracted && [toString(retracted), attributes(retracted, 'a', 'href')]).toEqual([
      'Retracted',
      ['https://example.org/notice'],
    ]);
  });

  it('names the licence of the notes, and cuts long lists of authors', () => {
    const list = library({
      'site.md': siteFile({ licence: 'CC0', licenceUrl: 'https://example.org/cc0' }),
      [slowDough]: paper({ authors: '[Ada A, Bo B, Cy C, Di D, Ed E]' }),
    });
    const lines = written(list).text.split('\n');
    expect(lines.filter((line) => /Ada|CC0|cc0/.test(line))).toEqual([
      'Ada A, Bo B, Cy C and 2 more',
      'Licence of the notes: CC0',
      'https://example.org/cc0',
    ]);
  });

  it('writes formulas as their LaTeX, and numbers the links of plain text', () => {
    const note =
      'Let $$x^2 < y$$ & `a<b` be *hot*; see [the notes](https://example.org/?a=1&b=2) and https://example.org/x twice.';
    const found = written(library({ [slowDough]: paper({}, note) }));
    expect(found.text).toContain(
      'Let x^2 < y & a<b be hot; see the notes [1] and https://example.org/x\ntwice.\n[1] https://example.org/?a=1&b=2\n',
    );
    const [read] = selectAll('p:has(code)', fromHtml(found.html));
    expect(read && [toString(read), attributes(read, 'a', 'href')]).toEqual([
      'Let x^2 < y & a<b be hot; see the notes and https://example.org/x twice.',
      ['https://example.org/?a=1&b=2', 'https://example.org/x'],
    ]);
    const marked = read ? selectAll('code, em', read).map((node) => [node.tagName, toString(node)]) : [];
    expect(marked).toEqual([
      ['code', 'x^2 < y'],
      ['code', 'a<b'],
      ['em', 'hot'],
    ]);
  });

  it('is valid HTML that loads nothing', async () => {
    const { html: page } = written(bakery(), { unsubscribe: 'https://example.org/leave?a=1&b=2' });
    // Mail clients know tables and inline styles better than style sheets.
    const rules = { 'no-inline-style': 'off', 'no-deprecated-attr': 'off', 'long-title': 'off' } as const;
    const report = await new HtmlValidate({ extends: ['html-validate:standard'], rules }).validateString(
      page,
    );
    const faults = report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect([...new Set(faults)]).toEqual([]);
    expect(page).not.toMatch(/<(?:img|script|link|iframe|object|form|math)\b|url\(|@import|\son\w+=/);
  });

  it('wraps plain text at 72, but for addresses and longer words', () => {
    const list = library({
      [slowDough]: paper({ title: JSON.stringify(`${'Dough '.repeat(30)}${'面'.repeat(80)}`) }),
    });
    const long = written(list)
      .text.split('\n')
      .filter((line) => line.length > 72);
    expect(long).toEqual(['面'.repeat(80)]);
  });
});
