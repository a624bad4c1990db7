import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/review.ts';
import { note, paper, slowDough } from '../model/invented-list.ts';
import { committedList } from './committed-list.ts';

/** Writes the sheet of a list against its one commit, with the list called LIST. */
async function review(list: string, ...options: string[]): Promise<string> {
  let output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  expect(await main(['--content', list, '--since', 'HEAD', ...options])).toBe(0);
  return output.replaceAll(list, 'LIST');
}

const rye = 'papers/ovens/rye.md';

/** Strings that would do something in Markdown, HTML, a log or a program behind it. */
const hostile = [
  '@ada',
  '#12',
  'GH-3',
  '::set-output name=x::y',
  '::error::no',
  '</td></table><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '`$(id)`',
  'www.evil.example',
  'https://evil.example/@x',
  '\u202Etxt',
];

describe('npm run review', () => {
  afterEach(() => vi.restoreAllMocks());

  it('shows a new entry as readers will see it, with facts, links, problems and what may be the same paper', async () => {
    const list = committedList();
    const fields = {
      title: '"A Slow Dough: Study of Time"',
      url: null,
      arxiv: '"2103.01234"',
      tags: '[rye, buns]',
      links: '{ code: https://example.org/rye }',
    };
    writeFileSync(
      join(list, rye),
      paper(fields, `${note} See [bran](https://example.org/bran) by [@slow-dough].`),
    );
    expect(await review(list)).toBe(`<h2>Review: 1 entry changed</h2>
<h3>new: <code>papers/ovens/rye.md</code></h3>
<p><strong>A Slow Dough: Study of Time</strong><br>Ada Kneader · 2021-03-14</p>
<h4>Problems</h4>
<ul><li>error <code>unknown-tag</code> <code>LIST/papers/ovens/rye.md:7</code>: found \`buns\`, which is no tag of vocabulary.yaml; choose another, or add the tag to vocabulary.yaml</li></ul>
<h4>May be the same paper</h4>
<ul><li><code>papers/ovens/slow-dough.md</code>: Slow Dough: A Study of Time (100 % of the words)</li></ul>
<blockquote><p>${note} See <a href="https://example.org/bran" rel="noopener">bran</a> by <code>@&#8203;slow-dough</code>.</p></blockquote>
<h4>Facts</h4>
<table><tr><td><code>published</code></td><td>2021-03-14</td></tr><tr><td><code>added</code></td><td>2026-11-23</td></tr><tr><td><code>arxiv</code></td><td>2103.01234</td></tr><tr><td><code>tags</code></td><td>rye; buns</td></tr><tr><td><code>links.code</code></td><td>https:&#8203;//example.org/rye</td></tr></table>
<h4>Links</h4>
<ul><li><a href="https://arxiv.org/abs/2103.01234"><code>https:&#8203;//arxiv.org/abs/2103.01234</code></a></li><li><a href="https://example.org/rye"><code>https:&#8203;//example.org/rye</code></a></li><li><a href="https://example.org/bran"><code>https:&#8203;//example.org/bran</code></a></li></ul>
<h3>Problems elsewhere</h3>
<ul><li>warning <code>similar-title</code> <code>LIST/papers/ovens/slow-dough.md:2</code>: found a title nearly the same as that of \`LIST/papers/ovens/rye.md\`; if it is the same paper, improve the other entry; else say in \`relations\` how the two relate</li></ul>
`);
  });

  it('shows field by field and paragraph by paragraph what changed', async () => {
    const list = committedList();
    writeFileSync(
      join(list, slowDough),
      paper({ published: '2021-03-15', venue: 'Bread 2021' }, `${note}\n\nNew.`),
    );
    const sheet = await review(list);
    expect(sheet).toContain(
      '<h4>What changed</h4>\n<table><tr><th></th><th>before</th><th>now</th></tr>' +
        '<tr><td><code>published</code></td><td>2021-03-14</td><td>2021-03-15</td></tr>' +
        '<tr><td><code>venue</code></td><td><em>nothing</em></td><td>Bread 2021</td></tr>' +
        '<tr><td><code>body</code></td><td><em>nothing</em></td><td>New.</td></tr></table>\n',
    );
    expect(sheet).not.toContain('May be the same paper');
  });

  it('knows an entry that moved by its id or its alias, and says what was removed and which other files changed', async () => {
    const list = committedList('content', {
      [rye]: paper({ title: '"Rye"', url: 'https://example.org/rye' }),
    });
    mkdirSync(join(list, 'papers/fermentation'));
    renameSync(join(list, slowDough), join(list, 'papers/fermentation/slow-dough.md'));
    writeFileSync(join(list, 'papers/ovens/bran.md'), paper({ title: '"Bran"', aliases: '[rye]' }));
    rmSync(join(list, rye));
    writeFileSync(join(list, 'vocabulary.yaml'), 'tags: {}\n');
    const heads = (await review(list)).match(/^<h[23]>.*$/gm);
    expect(heads).toEqual([
      '<h2>Review: 2 entries changed</h2>',
      '<h3>moved: <code>papers/fermentation/slow-dough.md</code>, was <code>papers/ovens/slow-dough.md</code></h3>',
      '<h3>moved: <code>papers/ovens/bran.md</code>, was <code>papers/ovens/rye.md</code></h3>',
      '<h3>Other files</h3>',
    ]);
  });

  it('knows an entry that was renamed without an alias by what it says, and shows what it says otherwise', async () => {
    const oats = { title: '"Oats"', url: null, doi: '10.1000/oats' };
    const list = committedList('content', {
      [rye]: paper({ title: '"Rye"', url: 'https://example.org/rye' }),
      'papers/ovens/oats.md': paper(oats),
      'papers/ovens/malt.md': paper({ title: '"Malt"', url: 'https://example.org/malt' }),
    });
    renameSync(join(list, rye), join(list, 'papers/ovens/dark-rye.md'));
    rmSync(join(list, 'papers/ovens/oats.md'));
    writeFileSync(
      join(list, 'papers/ovens/porridge.md'),
      paper({ ...oats, title: '"Oats in Winter"', venue: 'Bread 2021' }),
    );
    rmSync(join(list, 'papers/ovens/malt.md'));
    writeFileSync(
      join(list, 'papers/ovens/bran.md'),
      paper({ title: '"Bran"', url: 'https://example.org/b' }),
    );
    const sheet = await review(list);
    expect(sheet.match(/^<h[23]>.*$/gm)).toEqual([
      '<h2>Review: 4 entries changed</h2>',
      '<h3>new: <code>papers/ovens/bran.md</code></h3>',
      '<h3>moved: <code>papers/ovens/dark-rye.md</code>, was <code>papers/ovens/rye.md</code></h3>',
      '<h3>removed: <code>papers/ovens/malt.md</code></h3>',
      '<h3>moved: <code>papers/ovens/porridge.md</code>, was <code>papers/ovens/oats.md</code></h3>',
    ]);
    expect(sheet).toContain('<tr><td><code>title</code></td><td>Oats</td><td>Oats in Winter</td></tr>');
  });

  it('shows nothing where nothing changed, and a licence where it did', async () => {
    const list = committedList('content', { LICENSE: 'CC BY 4.0\n', 'README.md': 'About bread.\n' });
    expect(await review(list)).toBe('<h2>Review: 0 entries changed</h2>\n');
    writeFileSync(join(list, 'LICENSE'), 'CC0\n');
    expect(await review(list)).toBe(`<h2>Review: 0 entries changed</h2>
<h3>Other files</h3>
<ul><li><code>LICENSE</code></li></ul>
`);
  });

  it('shows a removed entry by its facts, and finds its id missing', async () => {
    const list = committedList('content', {
      [rye]: paper({ title: '"Rye"', url: 'https://example.org/rye' }),
    });
    rmSync(join(list, rye));
    const sheet = await review(list);
    expect(sheet).toContain('<h3>removed: <code>papers/ovens/rye.md</code></h3>\n<p><strong>Rye</strong>');
    expect(sheet).toContain('<code>id-vanished</code>');
  });

  it('shows the source of an entry that cannot be read', async () => {
    const list = committedList();
    writeFileSync(join(list, rye), `title: <b>@ada</b>\n\n---\n::error::no`);
    const sheet = await review(list);
    expect(sheet).toContain('<pre>title: &lt;b&gt;@&#8203;ada&lt;/b&gt;&#10;&#10;---&#10;::error::no</pre>');
  });

  it.each(['markdown', 'html'])(
    'makes no markup, call or command of what a stranger wrote, as %s',
    async (format) => {
      const list = committedList();
      const text = hostile.join(' ');
      const list1 = `[${hostile.map((words) => JSON.stringify(words)).join(', ')}]`;
      const fields = {
        title: JSON.stringify(text),
        authors: list1,
        venue: JSON.stringify(text),
        tags: list1,
      };
      writeFileSync(
        join(list, rye),
        paper({ ...fields, url: '"javascript:alert(1)"' }, `${note}\n\n${text}`),
      );
      writeFileSync(join(list, 'papers/ovens/::error::@ada.md'), 'x');
      const sheet = await review(list, '--format', format);
      expect(sheet).not.toMatch(/<script|<img|onerror=[^&]*>|href="javascript/);
      const words = sheet.replace(/<(?:[^"'>]|"[^"]*")*>/g, '').replace(/&#\d+;/g, ' ');
      expect(words).not.toMatch(/@\w|#\d|GH-\d|\u202E/);
      expect(sheet).not.toMatch(/^::/m);
      if (format === 'markdown') expect(sheet).not.toMatch(/\n\s*\n/);
    },
  );

  it('writes a page of its own that may run and load nothing', async () => {
    const list = committedList();
    writeFileSync(join(list, rye), paper({ title: '"Rye"' }));
    const file = join(list, 'out/review.html');
    expect(await review(list, '--format', 'html', '--out', file)).toBe('The sheet of 1 entry is written.\n');
    expect(readFileSync(file, 'utf8')).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
  });

  it('shows formulas as code in Markdown', async () => {
    const list = committedList();
    writeFileSync(join(list, rye), paper({ title: '"Rye"' }, `${note} It is $$x^2$$.`));
    expect(await review(list)).toContain('It is <span class="katex"><code>x^2</code></span>.');
  });

  it.each([
    [[], 'say what to compare with: --since main'],
    [['--since', 'HEAD', '--format', 'pdf'], '--format takes markdown, html, not "pdf"'],
  ])('says what is missing or wrong in %j', async (argv, message) => {
    await expect(main(argv)).rejects.toThrow(message);
  });
});
