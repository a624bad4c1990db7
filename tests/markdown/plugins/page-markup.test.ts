import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

const ids = (...headings: string[]) =>
  compileBody(headings.map((heading) => `## ${heading}`).join('\n\n')).sections.map((section) => section.id);

/** Ids that the components, layouts and pages write themselves; numbers stand for what they fill in. */
function idsOfPages(): string[] {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:components|layouts|pages)\/.*\.astro$/.test(name))
    .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));
  const fixed = sources.flatMap(({ text }) => [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id));
  const filled = sources
    // Bodies stand in components; the ids that a page alone fills in are on pages without any.
    .filter(({ name }) => !name.startsWith('pages/'))
    .flatMap(({ text }) => [...text.matchAll(/\bid[=:]\s*\{?`([^`]+)`/g)])
    .map(([, id = '']) => id.replace(/\$\{[^}]*\}/g, '1'));
  return [...new Set([...fixed, ...filled])];
}

describe('finishPage', () => {
  it.each([
    ['Findings', 'findings'],
    ['What It Finds, in 2 Words!', 'what-it-finds-in-2-words'],
    ['`Code` and *emphasis*', 'code-and-emphasis'],
    ['Crème Brûlée', 'creme-brulee'],
    ['小麦の研究', '小麦の研究'],
    ['???', 'section'],
  ])('names the heading %j in the address as %j', (heading, id) => {
    expect(ids(heading)).toEqual([id]);
  });

  it('gives each heading an id of its own', () => {
    expect(ids('Rye', 'Rye', 'Rye 2', 'Rye')).toEqual(['rye', 'rye-2', 'rye-2-2', 'rye-3']);
  });

  it.each(['Main', 'Results', 'Papers', 'Note', 'Authors', 'Footnote label'])(
    'does not take the id of the page’s own element for %j',
    (heading) => {
      expect(ids(heading)).toEqual([`${heading.toLowerCase().replace(' ', '-')}-2`]);
    },
  );

  it('takes no id that a page has already, not even where the heading comes again', () => {
    const pages = idsOfPages();
    expect(pages).toEqual(expect.arrayContaining(['cite', 'cite-style-1', 'main', 'q', 'site-search']));
    for (const id of pages) {
      const base = id.replace(/-\d+$/, '');
      expect(ids(id, id, base, base).filter((taken) => pages.includes(taken))).toEqual([]);
    }
  });

  it.each([
    ['user-content-fn-1', 'section-user-content-fn-1'],
    ['User content', 'section-user-content'],
    ['Cite style 2', 'section-cite-style-2'],
    ['Cite styles', 'cite-styles'],
  ])('leaves numbered ids to the page for %j', (heading, id) => {
    expect(ids(heading)).toEqual([id]);
  });

  it('makes text of links in links', () => {
    expect(compileBody('[a <https://b.example> *<https://c.example>*](https://d.example)').note.html).toBe(
      '<a href="https://d.example" rel="noopener">a https://b.example <em>https://c.example</em></a>',
    );
  });

  it('gives ids to smaller headings too', () => {
    expect(
      compileBody('A\n\n## Rye\n\n### Rye\n\n#### Dark').sections.map((section) => section.html),
    ).toEqual(['<h3 id="rye-2">Rye</h3><h4 id="dark">Dark</h4>']);
  });

  it('gives links to other sites no opener, and only those', () => {
    expect(compileBody('[a](https://example.org), [b](#rye), [c](mailto:ada@example.org)').note.html).toBe(
      '<a href="https://example.org" rel="noopener">a</a>, <a href="#rye">b</a>, <a href="mailto:ada@example.org">c</a>',
    );
  });

  it('puts a table into a box that scrolls and takes the keyboard', () => {
    expect(compileBody('A\n\n| a | b |\n| - | -: |\n| 1 | 2 |').lead).toEqual({
      html:
        '<section class="table-scroll" aria-label="Table" tabindex="0"><table>\n<thead>\n<tr>\n<th>a</th>\n' +
        '<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td align="right">2</td>\n</tr>\n' +
        '</tbody>\n</table></section>',
      text: 'a b 1 2',
    });
  });
});
