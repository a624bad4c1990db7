import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { digest, type Digest } from '../../../src/derive/digest/digest.ts';
import type { DigestOptions } from '../../../src/derive/digest/issue.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, paper, site as siteFile, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const site = 'https://example.org/bread/';
const rule = '-'.repeat(72);
const small = "font:14px/1.45 system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#5a5a5f";

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

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>Bread Science, 24 November 2026: 2 new papers</title>
<style>
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
body,.page{background:#16171a!important;color:#e8e6e1!important}
a{color:#6cc7ba!important}
.soft{color:#a8a6a1!important}
.line{border-color:#34363c!important}
}
</style>
</head>
<body style="margin:0;padding:0;background:#fbfaf7;color:#1d1d1f">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#fbfaf7;color:#1d1d1f"><tr><td align="center" style="padding:24px 16px 40px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px"><tr><td align="left" style="font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.55;overflow-wrap:anywhere">
<h1 dir="auto" style="margin:0 0 4px;font-size:28px;line-height:1.25"><a href="${site}" style="color:#0b6157;text-decoration:none">Bread Science</a></h1>
<p dir="auto" class="soft" style="margin:0 0 16px;color:#5a5a5f">Papers on dough.</p>
<p style="margin:0;font:15px/1.5 system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">2 new papers, added from 23 November 2026 to 24 November 2026.</p>
<h2 class="line" dir="auto" style="margin:36px 0 16px;padding:0 0 6px;border-bottom:1px solid #dedbd2;font-size:22px;line-height:1.3"><a href="${site}themes/ovens/" style="color:#0b6157;text-decoration:none">Ovens</a></h2>
<h3 dir="auto" style="margin:0 0 4px;font-size:18px;line-height:1.35"><a href="${site}papers/slow-dough/" style="color:#0b6157;text-decoration:none">Slow Dough: A Study of Time</a></h3>
<p dir="auto" class="soft" style="margin:0 0 8px;${small}">Ada Kneader · Bread 2021 · 14 March 2021</p>
<p dir="auto" style="margin:0 0 8px">Read it for the clock inside the dough, which tells when a slow loaf is ready for the oven.</p>
<p class="soft" style="margin:0 0 28px;${small}"><a href="https://example.org/slow-dough" style="color:#0b6157">example.org</a></p>
<h3 dir="auto" style="margin:0 0 4px;font-size:18px;line-height:1.35"><a href="${site}papers/steam/" style="color:#0b6157;text-decoration:none">Steam</a></h3>
<p dir="auto" class="soft" style="margin:0 0 8px;${small}">Grain Mill · March 2021</p>
<p dir="auto" style="margin:0 0 8px">Compare <a style="color:#0b6157" href="${site}papers/slow-dough/">Slow Dough</a>; <a style="color:#0b6157" href="${site}papers/acid/">Acid</a>.</p>
<p class="soft" style="margin:0 0 28px;${small}"><a href="https://arxiv.org/abs/2103.01230" style="color:#0b6157">arXiv:2103.01230</a> · <a href="https://arxiv.org/pdf/2103.01230" style="color:#0b6157">PDF</a></p>
<h2 class="line" dir="auto" style="margin:36px 0 16px;padding:0 0 6px;border-bottom:1px solid #dedbd2;font-size:22px;line-height:1.3">Changes of status</h2>
<ul style="margin:0 0 16px;padding:0 0 0 20px">
<li dir="auto" style="margin:0 0 6px"><a href="${site}papers/acid/" style="color:#0b6157;text-decoration:none">Acid</a>: <a href="https://example.org/notice" style="color:#0b6157">Retracted</a></li>
</ul>
<p class="soft line" style="margin:40px 0 0;padding:16px 0 0;border-top:1px solid #dedbd2;${small}">You get this mail because your address follows Bread Science. <a href="mailto:leave@example.org" style="color:#0b6157">Unsubscribe</a></p>
<p class="soft" style="margin:8px 0 0;${small}">Site: <a href="${site}" style="color:#0b6157">${site}</a></p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;

describe('digest', () => {
  it('writes the same as HTML and as plain text', () => {
    expect(written(bakery(), { sent, unsubscribe })).toEqual({
      subject: 'Bread Science, 24 November 2026: 2 new papers',
      text,
      html,
      papers: ['slow-dough', 'steam'],
      changes: ['acid:retracted'],
    });
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
    expect(found.html).toContain('<strong><a href="https://example.org/notice"');
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
    expect(found.html).toContain(
      `Let <code>x^2 &#x3C; y</code> &#x26; <code>a&#x3C;b</code> be <em>hot</em>; see <a style="color:#0b6157" href="https://example.org/?a=1&#x26;b=2">the notes</a> and`,
    );
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
