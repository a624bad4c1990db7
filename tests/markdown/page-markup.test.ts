import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';

const ids = (...headings: string[]) =>
  compileBody(headings.map((heading) => `## ${heading}`).join('\n\n')).sections.map((section) => section.id);

describe('rehypePage', () => {
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
