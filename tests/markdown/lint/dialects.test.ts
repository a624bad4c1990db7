import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The written words, what they are and the repair, of each fault below a note. */
function faults(text: string) {
  const markdown = `Rye.\n\n${text}`;
  return compileBody(markdown).faults.map(({ rule, start, end, found, fix }) => [
    rule,
    markdown.slice(start, end),
    found.replace(/^`[^`]*`, /, ''),
    fix.replace(/; to show the signs, write `.*`$/, ''),
  ]);
}

const tag = 'write the tag into `tags` in the frontmatter, or the word without `#`';
const box = 'write its words as a paragraph or a quote';
const contents = 'delete the line: the page has its sections anyway';
const markdown = 'write it in Markdown, or delete it';

describe('a form of another program', () => {
  it.each([
    ['It is ==slow== dough.', '==slow==', 'a highlight of another program', 'write `**slow**`'],
    ['Fresh :bread: here.', ':bread:', 'the name of an emoji', 'write the emoji itself, or delete it'],
    ['A loaf #rye/dark here.', '#rye/dark', 'a tag of another program', tag],
    ['> [!note]\n> Rest it.', '[!note]', 'a callout of another program', 'write `**Note.**`'],
    ['> [!TIP]- Rest it.', '[!TIP]-', 'a callout of another program', 'write `**Tip.**`'],
    ['See {% cite slow-dough %}.', '{% cite slow-dough %}', 'a tag of Jekyll', 'write `[@slow-dough]`'],
    ['{% include rye.html %}', '{% include rye.html %}', 'a tag of Jekyll', markdown],
    ['{{< figure src="a.png" >}}', '{{< figure src="a.png" >}}', 'a shortcode of Hugo', markdown],
    ['{{% rye %}}', '{{% rye %}}', 'a shortcode of Hugo', markdown],
    ['The {{ page.title }}', '{{ page.title }}', 'a macro of another program', markdown],
    ['## Findings {#rye}', '{#rye}', 'an attribute of another program', 'delete it'],
    ['{: .rye}', '{: .rye}', 'an attribute of another program', 'delete it'],
    ['See ((slow-dough)).', '((slow-dough))', 'a reference of Logseq', 'write `[@slow-dough]`'],
    ['[TOC]', '[TOC]', 'a table of contents of another program', contents],
    ['[[_TOC_]]', '[[_TOC_]]', 'a table of contents of another program', contents],
    ['H~2~O', '~2~', 'a subscript of another program', 'write `₂`'],
    ['T~ab~', '~ab~', 'a subscript of another program', 'write `$$_{ab}$$`'],
    ['10^-3^ g', '^-3^', 'a superscript of another program', 'write `⁻³`'],
    [
      'Rye^[Dark.]',
      '^[Dark.]',
      'a footnote of another program',
      'write `[^1]` there, and a line `[^1]: …` below',
    ],
    ['Rye %%no%% loaf', '%%no%%', 'a comment of Obsidian', 'delete it'],
    ['Rye loaf ^rye-1', ' ^rye-1', 'the mark of a block of Obsidian', 'delete it'],
    ['^rye-1', '^rye-1', 'the mark of a block of Obsidian', 'delete it'],
    ['Rye ++fresh++ loaf', '++fresh++', 'an insertion of another program', 'write `fresh`'],
    ['Rye {--old--} loaf', '{--old--}', 'an edit of CriticMarkup', 'write what shall stand there'],
    ['As @kneader2021 says', '@kneader2021', 'a citation of Pandoc', 'write `[@kneader2021]`'],
    ['See {cite}`rye` here.', '{cite}', 'a role of MyST or reStructuredText', markdown],
    ['See :ref:`rye` here.', ':ref:', 'a role of MyST or reStructuredText', markdown],
    ['#+BEGIN_QUOTE', '#+BEGIN_QUOTE', 'a box of another program', box],
    ['!> Rest it.', '!> Rest it.', 'a box of another program', box],
    ['::: tip', '::: tip', 'a box of another program', box],
    ['!!! note', '!!! note', 'a box of another program', box],
    ['flour:: rye', 'flour:: rye', 'a property of Logseq', 'write it into the frontmatter, or delete it'],
  ])('is told of: %s', (text, written, is, fix) => {
    expect(faults(text)).toEqual([['markdown-form', written.trim(), is, fix]]);
  });

  it.each([
    ...[
      '`==x== :a: #b {{c}} ((d))`',
      '```\n==x==\n```',
      '$$\\{x\\}^2 == y$$',
      '\\==x==',
      'C++ and C++ and a++b++',
      'Ask ada@example2021.org or @ada of pass@1',
      '\\:rye:',
      '\\#rye',
      'C# and #12',
    ],
    ...[
      'a == b and b == c',
      '10:30:15',
      'ratio 1:2:3',
      'f((x))',
      'https://a.example/#rye',
      'https://a.example/x#rye',
    ],
    ...[
      '~old~ rye',
      '~~old~~ rye',
      '10^3 and 10^5',
      '{1, 2}',
      '100%% rye',
      'See [a](https://a.example/#b).',
      'Oh!!! rye',
    ],
    ...['Rye: a, b', '(very (dark) rye)', 'a::b', '> Rye', '[x]: https://a.example\n\n[x]'],
  ])('is not seen in %j', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
